import type { quota as en } from '../en/quota.ts';
import type { Texts } from '../texts.ts';
import { count, NOUNS, number } from './grammar.ts';

const quotas = ['квота', 'квоты', 'квот'] as const;
const wordingForms = ['формулировка', 'формулировки', 'формулировок'] as const;

export const quota: Texts<typeof en> = {
  // Words of the articles, which may be in either language.
  scopeBegins: ['in', 'among', 'on', 'within', 'of', 'в', 'среди', 'на', 'из'],
  phraseBegins: [
    'for',
    'of',
    'to',
    'in',
    'on',
    'at',
    'under',
    'and',
    'для',
    'из',
    'в',
    'на',
    'по',
    'при',
    'и',
  ],
  title: ({ quotas: n, wordings, value }) => {
    if (wordings === 1) return value === null ? 'Одна квота, одна формулировка' : `Квота: ${value}`;
    return `${count(n, quotas)}, ${count(wordings, wordingForms)}`;
  },
  titleNone: 'О квотах в этих статьях ничего нет',
  titleFiltered: 'Под фильтр не подходит ни одна квота',
  emptyWhy: 'Ни в одном предложении не названа доля мест для какой-либо группы.',
  filteredWhy: ({ n }) =>
    n === 1
      ? 'Прочитана одна формулировка, фильтр её скрывает.'
      : `Прочитано формулировок: ${n}, фильтр их скрывает.`,
  amount: {
    percent: ({ n }) => `${number(n)} %`,
    seats: ({ n }) => count(n, NOUNS.seat),
    years: ({ n }) => count(n, ['год', 'года', 'лет']),
    none: ({ n }) => number(n),
  },
  noNumber: 'число не названо',
  inCountry: ({ country, groups }) => (groups === '' ? country : `${country}: ${groups}`),
  more: ({ n }) => `в таблице ещё ${n}`,
  mark: ({ amount, subject, where }) => `Квота: ${amount}, ${subject}, ${where}`,
  showTable: 'Показать квоту таблицей',
  showChart: 'Показать квоту диаграммой',
  table: { quota: 'Квота', whom: 'Для кого и от чего', sentence: 'Предложение' },
};
