import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { indexDataset } from '../../model/dataset-index.ts';
import { type DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import { areasOf, dateOf, personsOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import { anyDataset } from '../../model/fixtures/dataset.arbitrary.ts';
import { anyFilterOf } from '../../model/fixtures/filter.arbitrary.ts';
import { CHOICE_FIELDS, without, type Filter } from '../../model/filter.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { Atlas } from '../../store/atlas.svelte.ts';
import { memoryAddress } from '../../store/memory-address.ts';
import { decodeView, encodeView } from '../../store/url-state.ts';
import { choicesOf } from './choices.ts';
import { relaxations } from './relaxation.ts';

const cases = anyDataset.chain((dataset) =>
  anyFilterOf(dataset).map((filter) => ({ dataset, filter: { ...filter, text: '' } })),
);
const atlasOf = (dataset: Parameters<typeof indexDataset>[0]) => new Atlas(dataset, memoryAddress(''));

/** The filter told once more, field by field, over the facts themselves and without the facets. */
function plainlyPasses(fact: AnyFact, filter: Filter, index: DatasetIndex): boolean {
  const some = (wanted: readonly string[], has: readonly string[]) =>
    wanted.length === 0 || has.some((one) => wanted.includes(one));
  const facets = index.facets.get(fact.id);
  const countries = (area: string): string[] => {
    const parent = index.area.get(area)?.parent ?? null;
    return parent === null ? [area] : [area, ...countries(parent)];
  };
  const date = dateOf(fact);
  const days = date === null ? null : dayRange(date);
  const told = fact.evidence.map((one) => index.source.get(one.source)?.published ?? null);
  const known = told.some((one) => (dayRange(one ?? '')?.from ?? Infinity) <= (filter.asOf ?? -Infinity));
  return (
    some(filter.kinds, [fact.kind]) &&
    some(filter.elections, fact.election === null ? [] : [fact.election]) &&
    some(filter.persons, personsOf(fact)) &&
    some(filter.places, areasOf(fact).flatMap(countries)) &&
    some(filter.missions, facets?.missions ?? []) &&
    some(filter.hosts, facets?.hosts ?? []) &&
    some(
      filter.sources,
      fact.evidence.map((one) => one.source),
    ) &&
    (days === null || ((filter.from ?? -Infinity) <= days.to && (filter.to ?? Infinity) >= days.from)) &&
    (filter.asOf === null || known) &&
    fact.confidence >= filter.confidence
  );
}

describe('the filter, over any dataset', () => {
  it('is tried on datasets that are valid', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(parseDataset(JSON.parse(JSON.stringify(dataset)))).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  it('leaves the facts that a plain reading of it leaves', () => {
    fc.assert(
      fc.property(cases, ({ dataset, filter }) => {
        const atlas = atlasOf(dataset);
        const plain = atlas.index.facts.filter((fact) => plainlyPasses(fact, filter, atlas.index));
        expect([...atlas.matchingUnder(filter)].sort()).toEqual(plain.map((fact) => fact.id).sort());
      }),
    );
  });

  it('counts beside each choice what that choice alone would leave', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...CHOICE_FIELDS), ({ dataset, filter }, field) => {
        const atlas = atlasOf(dataset);
        const under = (other: Filter) => atlas.matchingUnder(other);
        for (const { id, count } of choicesOf(field, atlas.index, filter, under))
          expect(count).toBe(under({ ...filter, [field]: [id] }).size);
      }),
    );
  });

  it('counts kinds that add up to all that the other fields leave', () => {
    fc.assert(
      fc.property(cases, ({ dataset, filter }) => {
        const atlas = atlasOf(dataset);
        const under = (other: Filter) => atlas.matchingUnder(other);
        const kinds = choicesOf('kinds', atlas.index, filter, under);
        const sum = kinds.reduce((total, { count }) => total + count, 0);
        expect(sum).toBe(under(without(filter, 'kinds')).size);
      }),
    );
  });

  it('never leaves less when a part of it is let go', () => {
    fc.assert(
      fc.property(cases, ({ dataset, filter }) => {
        const atlas = atlasOf(dataset);
        const now = atlas.matchingUnder(filter).size;
        for (const { left } of relaxations(filter, (other) => atlas.matchingUnder(other)))
          expect(left).toBeGreaterThanOrEqual(now);
      }),
    );
  });

  it('goes into the address and comes out of it as it was', () => {
    fc.assert(
      fc.property(anyDataset.chain(anyFilterOf), (filter) => {
        const view = { ...decodeView(''), filter };
        expect(decodeView(encodeView(view)).filter).toEqual({ ...filter, text: filter.text.trim() });
      }),
    );
  });
});
