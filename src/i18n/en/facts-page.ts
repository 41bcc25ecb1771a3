import { plural } from '../plural.ts';

export const factsPage = {
  title: ({ n }: { n: number }) =>
    n === 0
      ? 'No fact matches the filter'
      : `${n} ${plural('en', n, { one: 'fact, with the sentence that states it', other: 'facts, each with the sentence that states it' })}`,
  of: ({ n, all }: { n: number; all: number }) => (n === all ? '' : `of ${all} in these articles`),
  columns: {
    kind: 'Kind',
    date: 'Date',
    who: 'Who',
    what: 'Whom or what',
    where: 'Where',
    number: 'Number',
    sentence: 'Words of the source',
    source: 'Source',
    confidence: 'Sure',
  },
  sortBy: 'Sort by',
  ascending: 'Sorted upwards; sort downwards',
  descending: 'Sorted downwards; sort upwards',
  sort: ({ column }: { column: string }) => `Sort by ${column.toLowerCase()}`,
  keys: 'Arrow keys go from fact to fact, Enter opens the sentence.',
  open: ({ kind, reference }: { kind: string; reference: string }) =>
    `${kind}, ${reference}, read the sentence: `,
  activity: {
    arrival: 'arrival',
    start: 'starts observing',
    report: 'report',
    handover: 'documents handed over',
    'press-conference': 'press conference',
    departure: 'departure',
    other: 'activity',
  },
  percent: ({ n }: { n: number }) => `${n} %`,
  span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
};
