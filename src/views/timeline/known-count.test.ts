import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { dayNumber } from '../../model/edtf.ts';
import type { Count } from '../../model/facts.ts';
import { countKnownOn } from './known-count.ts';
import { indexOf } from './timeline.fixture.ts';

const base = indexOf({}).dataset;
const [paper] = base.sources;
const count = (
  id: string,
  source: string,
  value: number,
  asOf: string | null,
  more: Partial<Count> = {},
): Count => ({
  id,
  election: 'vote',
  evidence: [{ source, start: 0, end: 3, exact: 'The' }],
  confidence: 1,
  inferred: [],
  amount: { value, qualifier: 'exact' },
  of: 'observers',
  organization: null,
  status: 'accredited',
  asOf,
  ...more,
});
const sources = [
  ['early', '2022-11-10'],
  ['late', '2022-11-18'],
  ['undated', null],
].flatMap(([id, published]) => (paper && id ? [{ ...paper, id, published: published ?? null }] : []));
const index = indexDataset({
  ...base,
  sources,
  counts: [
    count('first', 'early', 400, '2022-11-09'),
    count('second', 'late', 641, '2022-11-18'),
    count('own', 'late', 67, '2022-11-18', { organization: 'union' }),
    count('lands', 'late', 41, '2022-11-18', { of: 'countries' }),
    count('loose', 'undated', 700, '2022-12-01'),
    count('dateless', 'undated', 900, null),
  ],
});
const on = (month: number, day: number) => countKnownOn(index, dayNumber(2022, month, day))?.fact ?? null;

describe('the number of observers known on a day', () => {
  it('is the one published last up to that day, of all observers', () => {
    expect([on(11, 9), on(11, 10), on(11, 17), on(11, 18), on(11, 30)]).toEqual([
      null,
      'first',
      'first',
      'second',
      'second',
    ]);
  });

  it('is never one that only an undated article states', () => {
    expect(on(12, 1)).toBe('second');
    expect(on(12, 31)).toBe('second');
  });
});
