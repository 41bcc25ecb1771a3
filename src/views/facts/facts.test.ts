import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { compactEdtf } from './compact-date.ts';
import { COLUMNS, factRow } from './fact-row.ts';
import { FIRST_ORDER, orderFrom, orderText, sortFacts } from './sort-facts.ts';
import { windowOfRows } from './window-of-rows.ts';

const index = indexDataset(smallDataset());
const row = (id: string) => factRow(index.fact.get(id)!, index);
const sorted = (column: (typeof COLUMNS)[number], down = false) =>
  sortFacts(index.facts, { column, down }, index).map((fact) => fact.id);

describe('the row of a fact', () => {
  it('says who met whom and when, and where it is written', () => {
    expect(row('meeting-1')).toMatchObject({
      kind: 'meeting',
      date: '2 May 2031',
      who: 'NU',
      what: 'Assembly',
      number: '',
      confidence: '90 %',
    });
  });

  it('says how many places were observed where', () => {
    expect(row('observation-2')).toMatchObject({
      who: 'NU',
      what: 'polling places',
      where: 'Ostra',
      number: '5',
      sentence: '5 in Ostra',
    });
  });
});

describe('a date in few letters', () => {
  it.each([
    ['2023-03-17', '17 Mar 2023'],
    ['2022-11', 'Nov 2022'],
    ['2022', '2022'],
    ['2022-11-18~', 'about 18 Nov 2022'],
    ['2022-10-21/2022-11-19', '21 Oct to 19 Nov 2022'],
    ['2022-12-21/2023-01-02', '21 Dec 2022 to 2 Jan 2023'],
  ])('%s is %s', (edtf, words) => {
    expect(compactEdtf(edtf)).toBe(words);
  });
});

describe('sorting', () => {
  it('is by number, and facts without one stand last either way', () => {
    expect(sorted('number').slice(0, 4)).toEqual([
      'observation-3',
      'observation-2',
      'observation-1',
      'count-1',
    ]);
    expect(sorted('number', true)[0]).toBe('count-1');
    expect(sorted('number').at(-1)).toBe('meeting-1');
    expect(sorted('number', true).at(-1)).toBe('meeting-1');
  });

  it('by date begins with the first day', () => {
    expect(sorted('date').at(0)).toBe('meeting-1');
  });

  it('keeps every fact exactly once, by whatever column', () => {
    for (const column of COLUMNS)
      expect([...sorted(column)].sort()).toEqual(index.facts.map((fact) => fact.id).sort());
  });

  it('stands in the address and is read from it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (column, down) => {
        expect(orderFrom(orderText({ column, down }))).toEqual({ column, down });
      }),
    );
    expect(orderFrom('nonsense')).toEqual(FIRST_ORDER);
  });
});

describe('the rows drawn', () => {
  it('cover what can be seen and never leave the table', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 2000 }),
        fc.integer({ min: 100, max: 3000 }),
        fc.integer({ min: 24, max: 200 }),
        fc.nat(20_000),
        (top, height, size, count) => {
          const { first, end } = windowOfRows(top, height, size, count);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(count);
          expect(end - first).toBeLessThanOrEqual(height / size + 26);
          for (let at = 0; at < count; at += Math.max(1, Math.floor(count / 50))) {
            const seen = top + at * size < height && top + (at + 1) * size > 0;
            if (seen) expect(at >= first && at < end).toBe(true);
          }
        },
      ),
    );
  });
});
