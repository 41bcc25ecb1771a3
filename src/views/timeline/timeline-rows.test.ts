import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows, type TimelineRow } from './timeline-rows.ts';

const row = (date: string, fact: number): TimelineRow => ({
  fact: `fact-${fact}`,
  day: null,
  date,
  basis: '',
  mission: '',
  colour: '',
  shape: 'circle',
  hollow: false,
  what: '',
  host: '',
  people: '',
  reference: '',
  paragraph: null,
  spoken: '',
});

describe('rows under their dates', () => {
  it('share one heading, though other dates stand between them', () => {
    const dates = ['July 2031', '1 July 2031', 'July 2031', 'no date'];
    const groups = groupRows(dates.map(row));
    expect(groups.map(({ date, rows }) => [date, rows.length])).toEqual([
      ['July 2031', 2],
      ['1 July 2031', 1],
      ['no date', 1],
    ]);
  });

  it('lose no row, double none and repeat no heading', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (dates) => {
        const groups = groupRows(dates.map(row));
        expect(new Set(groups.map(({ date }) => date)).size).toBe(groups.length);
        const facts = groups.flatMap(({ rows }) => rows.map(({ fact }) => fact));
        expect(facts.sort()).toEqual(dates.map((_, at) => `fact-${at}`).sort());
      }),
    );
  });
});
