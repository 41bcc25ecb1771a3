import type { lab as en } from '../en/lab.ts';
import type { Texts } from '../texts.ts';
import { and, count, noun, NOUNS } from './grammar.ts';

/** The seats of a chamber, before and now. */
export const labChamber: Texts<(typeof en)['chamber']> = {
  title: 'Места прежде и теперь',
  titleOne: ({ threshold }) => `Места при пороге ${threshold}`,
  before: 'Прежде',
  now: 'Теперь',
  sharing: ({ n, seats, wasted }) =>
    `${n === 0 ? 'ни один список не участвует' : `${noun(n, ['участвует', 'участвуют', 'участвуют'])} ${count(n, NOUNS.list)}, мест ${seats}`}${wasted === null ? '' : `, ${wasted} голосов ничего не дают`}`,
  equals: 'Совпадает с официальным итогом',
  differs: ({ n }) => `Отличие от официального итога: ${count(n, NOUNS.seat)}`,
  districts: ({ n }) => `по округам ${n}, без изменений`,
  independents: ({ n }) => `независимые: ${n}`,
  appointed: ({ n, by }) => `назначаются: ${n}${by === null ? '' : ` (${by})`}`,
  open: ({ n }) => `не решено: ${n}`,
  lines: ({ majority, twoThirds }) => `Линии: большинство ${majority}, две трети ${twoThirds}`,
  key: {
    list: 'партийный список',
    single: 'округ',
    appointed: 'назначен',
    entrant: 'проходит лишь при одном из порогов',
    open: 'не решено',
  },
  summary: ({ which, total, parts }) =>
    `${which}: мест ${total}${parts.length === 0 ? '' : `; ${and(parts)}`}`,
  part: ({ name, n }) => `${name} ${n}`,
  seat: ({ name, tier, rule, source }) => [name, tier, rule, source].filter((part) => part !== '').join(', '),
  tier: {
    list: 'место по списку',
    single: 'место по округу',
    appointed: 'назначен',
    open: 'место не решено',
  },
  nobody: 'Никто',
  independent: 'Независимый',
  district: 'Округ',
  rule: {
    quota: 'за целую квоту',
    remainder: ({ place }) => `наибольший остаток, ${place}`,
    average: ({ place }) => `наибольшее частное, ${place}`,
    plurality: 'победа в округе',
    appointed: ({ by }) => (by === null ? 'назначен' : `назначает: ${by}`),
    open: 'равенство, или ни один список не участвует',
  },
  source: {
    computedPublished: 'вычислено по опубликованным голосам',
    computedTyped: 'вычислено по введённым голосам',
    published: 'как опубликовано',
    stated: 'как сказано в статье',
    typed: 'введено',
  },
  rest: 'Наведите на место или двигайтесь стрелками, чтобы прочитать, чьё оно и почему.',
  showTable: 'Показать места таблицей',
  showChart: 'Показать места диаграммой',
  columns: { holder: 'Чьё место', tier: 'Вид', before: 'Прежде', now: 'Теперь' },
  tiers: { list: 'партийный список', single: 'округ', appointed: 'назначен', open: 'не решено' },
  singleStatus: 'Как известны места по округам',
  none: 'Мест не задано.',
};
