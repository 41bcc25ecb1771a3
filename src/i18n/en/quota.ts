import { sentenceCase, smallNumber } from './number-words.ts';

export const quota = {
  /** Words with which the place of a quota begins: '… in party lists', '… among candidates'. */
  scopeBegins: ['in', 'among', 'on', 'within', 'of'],
  /** Words before which a long place can be cut short. */
  phraseBegins: ['for', 'of', 'to', 'in', 'on', 'at', 'under', 'and'],
  title: ({ quotas, wordings, value }: { quotas: number; wordings: number; value: string | null }) => {
    if (wordings === 1) return value === null ? 'One quota, one wording' : `A quota of ${value}`;
    return sentenceCase(
      `${smallNumber(quotas)} ${quotas === 1 ? 'quota' : 'quotas'}, ${smallNumber(wordings)} wordings`,
    );
  },
  titleNone: 'No quota in these articles',
  titleFiltered: 'No quota for this filter',
  emptyWhy: 'No sentence states a share of seats or places kept for a group.',
  filteredWhy: ({ n }: { n: number }) =>
    n === 1
      ? 'One wording is read, and the filter leaves it out.'
      : `${sentenceCase(smallNumber(n))} wordings are read, and the filter leaves them out.`,
  amount: {
    percent: ({ n }: { n: number }) => `${n}%`,
    seats: ({ n }: { n: number }) => (n === 1 ? 'one seat' : `${n} seats`),
    years: ({ n }: { n: number }) => (n === 1 ? 'one year' : `${n} years`),
    none: ({ n }: { n: number }) => String(n),
  },
  noNumber: 'no number stated',
  /** Whose quota it is, before whom it is for. */
  inCountry: ({ country, groups }: { country: string; groups: string }) =>
    groups === '' ? country : `${country}: ${groups}`,
  more: ({ n }: { n: number }) => `and ${n} more in the table`,
  mark: ({ amount, subject, where }: { amount: string; subject: string; where: string }) =>
    `Quota: ${amount}, ${subject}, ${where}`,
  showTable: 'Show the quota as a table',
  showChart: 'Show the quota as a chart',
  table: { quota: 'Quota', whom: 'For whom, of what', sentence: 'Sentence' },
};
