import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetText } from '../../../scripts/bench/invented/dataset-text.ts';
import { indexDataset } from '../../model/dataset-index.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { CHOICE_FIELDS, NO_FILTER, passes, without, type Filter } from '../../model/filter.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { KINDS } from './fact-columns.ts';
import { facetCounts } from './facet-counts.ts';
import { ColumnReader, packColumns } from './packed-columns.ts';
import { codesOf, idOfCode, largeColumns } from './large-columns.ts';
import { PassingGroups, rowsWithin } from './passing-rows.ts';
import { PlaceCounts } from './place-counts.ts';
import { maskOf } from './row-mask.ts';
import { rowWindow } from './row-window.ts';
import { readWhole } from './read-whole.test-kit.ts';
import { StringTable, stringTable } from './string-table.ts';

const ROOT = join(import.meta.dirname, '../../..');
const text = [...datasetText({ meetings: 240, places: 30, seed: 9, country: 'KG' }, ROOT)].join('');
const parsed = parseDataset(JSON.parse(text));
if (!parsed.ok) throw new Error('the invented dataset is broken');
const index = indexDataset(parsed.dataset);
const { read } = await readWhole(text, 10_000);
if (!read.ok) throw new Error('the invented dataset cannot be read');
const columns = largeColumns(read.core, read.buffers);
const { drawing } = columns;
const kindGroups = { groupOf: drawing.kind, groups: KINDS };
const ids = (() => {
  const reader = new ColumnReader(read.buffers.ids);
  const table = new StringTable(reader.u8('facts.bytes'), reader.u32('facts.offsets'));
  return Array.from({ length: drawing.rows }, (_, row) => table.at(row));
})();

const all = [...index.facets.values()];
const days = all.flatMap((facets) => facets.from ?? []);
const some = (field: (typeof CHOICE_FIELDS)[number]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    fc.subarray([...new Set(all.flatMap((facets): readonly string[] => facets[field]))], { maxLength: 4 }),
  );
const day = fc.option(fc.integer({ min: Math.min(...days) - 40, max: Math.max(...days) + 40 }));
const filters: fc.Arbitrary<Filter> = fc
  .record({
    elections: some('elections'),
    missions: some('missions'),
    hosts: some('hosts'),
    persons: some('persons'),
    places: some('places'),
    kinds: fc.oneof(fc.constant([]), fc.subarray([...FACT_KINDS])),
    sources: some('sources'),
    from: day,
    to: day,
    asOf: fc.oneof(fc.constant(null), day),
    confidence: fc.oneof(
      fc.constant(0),
      fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    ),
  })
  .map((part) => ({ ...NO_FILTER, ...part }))
  .filter(({ from, to }) => from === null || to === null || from <= to);
const found = fc.option(fc.array(fc.boolean(), { minLength: drawing.rows, maxLength: drawing.rows }), {
  freq: 4,
});

describe('columns hold what the facts say', () => {
  it('lets pass the facts that pass as objects', () => {
    fc.assert(
      fc.property(filters, found, (filter, hits) => {
        const mask = maskOf(filter, columns, hits && Uint8Array.from(hits, Number));
        const window = rowWindow(filter.from, filter.to, drawing);
        const got = [...rowsWithin(mask, window, drawing.dated)].map((row) => ids[row]);
        const hitIds = hits && new Set(ids.filter((_, row) => hits[row]));
        const want = [...index.facets].flatMap(([id, facets]) =>
          passes(id, facets, filter, hitIds) ? [id] : [],
        );
        expect(got.toSorted()).toEqual(want.toSorted());
        expect(new PassingGroups(mask, drawing, kindGroups).of(2 ** KINDS - 1).within(window)).toBe(
          want.length,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('counts for every choice what choosing it would leave', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...CHOICE_FIELDS), (filter, field) => {
        const counts = facetCounts(field, filter, columns, null) ?? new Uint32Array();
        const got = new Map(
          [...counts].flatMap((n, code) => (n > 0 ? [[idOfCode(field, code, columns), n]] : [])),
        );
        const want = new Map<string, number>();
        for (const [id, facets] of index.facets)
          if (passes(id, facets, without(filter, field), null))
            for (const choice of facets[field]) want.set(choice, (want.get(choice) ?? 0) + 1);
        expect(got).toEqual(want);
      }),
      { numRuns: 150 },
    );
  });

  it('knows the code of every id', () => {
    for (const field of CHOICE_FIELDS)
      for (const id of new Set(all.flatMap((facets): readonly string[] => facets[field])))
        expect(codesOf(field, [id], columns).map((code) => idOfCode(field, code, columns))).toEqual([id]);
  });

  it('counts places the same whether the window moves or is set anew', () => {
    fc.assert(
      fc.property(fc.array(filters, { minLength: 1, maxLength: 6 }), (steps) => {
        const kinds = new Set([0, 1, 2]);
        const moving = new PlaceCounts(drawing, kinds);
        let mask = maskOf(NO_FILTER, columns, null);
        for (const filter of steps) {
          if (filter.confidence > 0.5) mask = maskOf({ ...filter, from: null, to: null }, columns, null);
          const window = rowWindow(filter.from, filter.to, drawing);
          moving.update(mask, window);
          const anew = new PlaceCounts(drawing, kinds);
          anew.update(mask, window);
          expect(moving.counts).toEqual(anew.counts);
        }
      }),
    );
  });

  it('gives back every column and string that was packed', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.float64Array(),
        fc.array(fc.string({ unit: 'grapheme' })),
        (bytes, numbers, words) => {
          const buffer = packColumns({ bytes, numbers, ...stringTable(words).columns('words') });
          const reader = new ColumnReader(buffer);
          expect(reader.u8('bytes')).toEqual(bytes);
          expect(reader.f64('numbers')).toEqual(numbers);
          const table = new StringTable(reader.u8('words.bytes'), reader.u32('words.offsets'));
          expect(Array.from({ length: table.length }, (_, at) => table.at(at))).toEqual(
            words.map((word) => word.toWellFormed()),
          );
          for (const word of words) expect(table.at(table.indexOf(word))).toBe(word.toWellFormed());
        },
      ),
    );
  });
});
