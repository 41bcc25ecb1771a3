import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { anyDataset } from '../../model/fixtures/dataset.arbitrary.ts';
import { footnotes, numberRanges, numbersOf } from './footnotes.ts';

const cases = anyDataset.map((dataset) => indexDataset(dataset));

describe('the footnotes of a printed page', () => {
  it('hold every sentence behind a fact shown, once', () => {
    fc.assert(
      fc.property(cases, (index) => {
        const notes = footnotes(index, new Set(index.fact.keys()), 1000);
        for (const fact of index.facts) expect(numbersOf([fact.id], notes).length).toBeGreaterThan(0);
        const places = notes.map(({ evidence }) => `${evidence.source}:${evidence.start}:${evidence.end}`);
        expect(new Set(places).size).toBe(places.length);
        expect(notes.map(({ number }) => number)).toEqual(notes.map((_, at) => at + 1));
      }),
    );
  });

  it('have numbers that are read at a glance', () => {
    expect(numberRanges([1, 2, 5, 7, 8, 9, 12])).toBe('1, 2, 5, 7–9, 12');
    expect(numberRanges([])).toBe('');
  });

  it('are of nothing that is not shown, and no more than there is room for', () => {
    fc.assert(
      fc.property(cases, fc.nat(5), (index, most) => {
        expect(footnotes(index, new Set(), 10)).toEqual([]);
        expect(footnotes(index, new Set(index.fact.keys()), most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
