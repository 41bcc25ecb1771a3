import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from './dataset-index.ts';
import { dayNumber } from './edtf.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { CHOICE_FIELDS, NO_FILTER, isActive, passes, type Facets, type Filter } from './filter.ts';

const index = indexDataset(smallDataset());
const ids = (filter: Partial<Filter>, found: ReadonlySet<string> | null = null) =>
  [...index.facets]
    .filter(([id, facets]) => passes(id, facets, { ...NO_FILTER, ...filter }, found))
    .map(([id]) => id);

describe('the filter', () => {
  it('lets everything pass when it is empty', () => {
    expect(ids({})).toHaveLength(index.facts.length);
    expect(isActive(NO_FILTER)).toBe(false);
  });

  it('takes the choices of one field as alternatives and the fields as conditions', () => {
    expect(ids({ kinds: ['count', 'meeting'] })).toEqual(['meeting-1', 'count-1']);
    expect(ids({ kinds: ['count', 'meeting'], hosts: ['assembly'] })).toEqual(['meeting-1']);
  });

  it('finds a region and a city under their country', () => {
    expect(ids({ places: ['norland'] })).toEqual(['observation-1', 'observation-2', 'observation-3']);
    expect(ids({ places: ['ostra'] })).toEqual(['observation-2']);
  });

  it('keeps what overlaps the window, and what has no date', () => {
    const undated: Facets = { ...index.facets.get('meeting-1')!, from: null, to: null };
    expect(ids({ from: dayNumber(2031, 5, 3) })).toEqual(['observation-1', 'observation-2', 'observation-3']);
    expect(passes('x', undated, { ...NO_FILTER, from: dayNumber(2031, 5, 3) }, null)).toBe(true);
  });

  it('keeps what was published by a day, and nothing that has no day of publication', () => {
    const told: Facets = { ...index.facets.get('meeting-1')!, published: dayNumber(2031, 5, 3) };
    const known = (asOf: number, facets: Facets) => passes('x', facets, { ...NO_FILTER, asOf }, null);
    expect(known(dayNumber(2031, 5, 3), told)).toBe(true);
    expect(known(dayNumber(2031, 5, 2), told)).toBe(false);
    expect(known(dayNumber(2031, 5, 2), { ...told, published: null })).toBe(false);
  });

  it('leaves out what is less sure than asked for', () => {
    const facets: Facets = { ...index.facets.get('meeting-1')!, confidence: 0.7 };
    expect(passes('x', facets, { ...NO_FILTER, confidence: 0.7 }, null)).toBe(true);
    expect(passes('x', facets, { ...NO_FILTER, confidence: 0.8 }, null)).toBe(false);
  });

  it('passes a fact exactly where every field on its own passes it', () => {
    const choices = (field: (typeof CHOICE_FIELDS)[number]) => [
      ...new Set([...index.facets.values()].flatMap((facets) => facets[field])),
      'unknown',
    ];
    const filters = fc.record(
      Object.fromEntries(
        CHOICE_FIELDS.map((field) => [field, fc.subarray(choices(field), { maxLength: 2 })]),
      ) as Record<(typeof CHOICE_FIELDS)[number], fc.Arbitrary<string[]>>,
    );
    fc.assert(
      fc.property(filters, (chosen) => {
        const filter = { ...NO_FILTER, ...chosen } as Filter;
        for (const [id, facets] of index.facets) {
          const eachAlone = CHOICE_FIELDS.every((field) =>
            passes(id, facets, { ...NO_FILTER, [field]: filter[field] }, null),
          );
          expect(passes(id, facets, filter, null)).toBe(eachAlone);
        }
      }),
    );
  });
});
