import { smallNumber } from './number-words.ts';

interface Part {
  n: string;
  label: string;
}

const sum = (parts: readonly Part[]) =>
  new Intl.ListFormat('en').format(parts.map(({ n, label }) => `${n} ${label}`));

export const seats = {
  /** How seats are filled, after a number: '69 by party list'. */
  tier: { 'party-list': 'by party list', 'single-member': 'in districts' },
  otherTier: ({ subject }: { subject: string }) => `(${subject})`,
  title: ({ total, chamber, ways }: { total: string; chamber: string | null; ways: number }) =>
    `${total} ${chamber === null ? '' : `${chamber} `}seats, filled ${smallNumber(ways)} ways`,
  titleOneWay: ({ total, chamber, label }: { total: string; chamber: string | null; label: string }) =>
    `${total} ${chamber === null ? '' : `${chamber} `}seats ${label}`,
  titleShares: ({ parts }: { parts: readonly Part[] }) => {
    const [first, ...rest] = parts.map(({ n, label }) => `${n} ${label}`);
    return `Seats: ${[first, ...rest].join(', ')}`;
  },
  titleThreshold: ({ percent, previous }: { percent: string | null; previous: string | null }) => {
    if (percent === null) return 'The threshold was changed, no number stated';
    return previous === null
      ? `A party-list threshold of ${percent}`
      : `Party-list threshold: ${percent}, ${previous} before`;
  },
  titleNone: 'No seat rule in these articles',
  titleFiltered: 'No seat rule for this filter',
  emptyWhy: 'No sentence says how many seats there are or how they are filled.',
  filteredWhy: ({ n }: { n: number }) =>
    n === 1
      ? 'One rule on seats is read, and the filter leaves it out.'
      : `${n} rules on seats are read, and the filter leaves them out.`,
  ofChambers: ({ n, election }: { n: number; election: string }) =>
    `${election === '' ? '' : `${election}; `}latest of ${n} elections with seat rules`,
  summary: ({ total, parts }: { total: string; parts: readonly Part[] }) => `${total} seats: ${sum(parts)}`,
  mark: ({ n, label, where }: { n: string; label: string; where: string }) => `${n} seats ${label}, ${where}`,
  shareMark: ({ n, label, where }: { n: string; label: string; where: string }) =>
    `${n} of seats ${label}, ${where}`,
  computedTitle: ({ total }: { total: string }) => `${total} is computed`,
  computed: ({ total, parts }: { total: string; parts: readonly Part[] }) =>
    `${sum(parts)} make ${total}. No sentence states this number.`,
  computedHint: ({ total }: { total: string }) => `${total} seats, computed: show the sum`,
  statedTotal: ({ total, where }: { total: string; where: string }) => `${total} seats in all, ${where}`,
  differ: ({ parts }: { parts: readonly Part[] }) =>
    `Sources differ: ${new Intl.ListFormat('en', { type: 'disjunction' }).format(parts.map(({ n }) => n))} ${parts[0]?.label ?? ''}`,
  threshold: 'Party-list threshold',
  thresholdMark: ({
    percent,
    previous,
    where,
  }: {
    percent: string;
    previous: string | null;
    where: string;
  }) => `Threshold ${percent}${previous === null ? '' : `, ${previous} before`}, ${where}`,
  before: ({ percent }: { percent: string }) => `${percent} before`,
  percent: ({ n }: { n: number }) => `${n.toLocaleString('en', { maximumFractionDigits: 1 })}%`,
  asTable: 'Table',
  asChart: 'Chart',
  showTable: 'Show seats as a table',
  showChart: 'Show seats as a chart',
  table: {
    rule: 'Rule',
    number: 'Number',
    note: 'Note',
    sentence: 'Sentence',
    seats: ({ label }: { label: string }) => `Seats ${label}`,
    total: 'Seats in all',
    computed: 'Computed; no sentence states it',
    share: ({ label }: { label: string }) => `Share of seats ${label}`,
    shareOfSeats: ({ seats: n, total, percent }: { seats: string; total: string; percent: string }) =>
      `${n} of ${total} is ${percent}, computed`,
    differs: 'Sources differ',
    threshold: ({ subject }: { subject: string }) => `Threshold: ${subject}`,
    noNumber: 'no number stated',
    noElection: 'No election named',
  },
};
