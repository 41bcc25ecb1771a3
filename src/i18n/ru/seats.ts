import type { seats as en } from '../en/seats.ts';
import type { Texts } from '../texts.ts';
import { and, noun, NOUNS, number, or } from './grammar.ts';

type Part = Parameters<(typeof en)['summary']>[0]['parts'][number];
const sum = (parts: readonly Part[]) => and(parts.map(({ n, label }) => `${n} ${label}`));
/** The noun after a number in words: '98 мест'. */
const seatsAfter = (words: string) => noun(Number(words.replace(/\s/g, '').replace(',', '.')), NOUNS.seat);
const chamberOf = (chamber: string | null) => (chamber === null ? '' : `${chamber}: `);

export const seats: Texts<typeof en> = {
  tier: { 'party-list': 'по партийным спискам', 'single-member': 'по округам' },
  otherTier: ({ subject }) => `(${subject})`,
  title: ({ total, chamber, ways }) =>
    `${chamberOf(chamber)}${total} ${seatsAfter(total)}, способов избрания: ${ways}`,
  titleOneWay: ({ total, chamber, label }) => `${chamberOf(chamber)}${total} ${seatsAfter(total)} ${label}`,
  titleShares: ({ parts }) => `Места: ${parts.map(({ n, label }) => `${n} ${label}`).join(', ')}`,
  titleThreshold: ({ percent, previous }) => {
    if (percent === null) return 'Порог изменён, число не названо';
    return previous === null
      ? `Порог для партийных списков: ${percent}`
      : `Порог для партийных списков: ${percent}, прежде ${previous}`;
  },
  titleNone: 'О распределении мест в этих статьях ничего нет',
  titleFiltered: 'Под фильтр не подходит ни одно правило о местах',
  emptyWhy: 'Ни в одном предложении не сказано, сколько мест и как они распределяются.',
  filteredWhy: ({ n }) =>
    n === 1
      ? 'Прочитано одно правило о местах, фильтр его скрывает.'
      : `Прочитано правил о местах: ${n}, фильтр их скрывает.`,
  ofChambers: ({ n }) => `последние из выборов с правилами о местах (${n})`,
  summary: ({ total, parts }) => `${total} ${seatsAfter(total)}: ${sum(parts)}`,
  mark: ({ n, label, where }) => `${n} ${seatsAfter(n)} ${label}, ${where}`,
  shareMark: ({ n, label, where }) => `${n} мест ${label}, ${where}`,
  computedTitle: ({ total }) => `${total}: вычислено`,
  computed: ({ total, parts }) => `${sum(parts)}, вместе ${total}. Ни в одном предложении этого числа нет.`,
  computedHint: ({ total }) => `${total} ${seatsAfter(total)}, вычислено: показать сложение`,
  statedTotal: ({ total, where }) => `${total} ${seatsAfter(total)} всего, ${where}`,
  differ: ({ parts }) => `Источники расходятся: ${or(parts.map(({ n }) => n))} ${parts[0]?.label ?? ''}`,
  threshold: 'Порог для партийных списков',
  thresholdMark: ({ percent, previous, where }) =>
    `Порог ${percent}${previous === null ? '' : `, прежде ${previous}`}, ${where}`,
  before: ({ percent }) => `прежде ${percent}`,
  percent: ({ n }) => `${number(Math.round(n * 10) / 10)} %`,
  asTable: 'Таблица',
  asChart: 'Диаграмма',
  showTable: 'Показать места таблицей',
  showChart: 'Показать места диаграммой',
  table: {
    rule: 'Правило',
    number: 'Число',
    note: 'Примечание',
    sentence: 'Предложение',
    seats: ({ label }) => `Места ${label}`,
    total: 'Всего мест',
    computed: 'Вычислено; ни в одном предложении этого нет',
    share: ({ label }) => `Доля мест ${label}`,
    shareOfSeats: ({ seats: n, total, percent }) => `${n} из ${total} – это ${percent}, вычислено`,
    differs: 'Источники расходятся',
    threshold: ({ subject }) => `Порог: ${subject}`,
    noNumber: 'число не названо',
    noElection: 'Выборы не названы',
  },
};
