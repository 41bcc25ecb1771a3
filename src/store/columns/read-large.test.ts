import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetText } from '../../../scripts/bench/invented/dataset-text.ts';
import { JsonRecords } from './json-records.ts';
import { readWhole } from './read-whole.test-kit.ts';

const ROOT = join(import.meta.dirname, '../../..');
const text = [...datasetText({ meetings: 130, places: 40, seed: 3, country: 'KG' }, ROOT)].join('');

describe('cutting a document into its records', () => {
  it('gives every entry of every list, however the blocks fall', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const document = fc.dictionary(fc.string(), fc.oneof(fc.array(value, { maxLength: 5 }), value));
    fc.assert(
      fc.property(
        document,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1),
        (given, size, indent) => {
          const bytes = new TextEncoder().encode(JSON.stringify(given, null, indent));
          const records = new JsonRecords();
          const got: Record<string, unknown> = {};
          const put = (field: string, own: unknown) =>
            Object.defineProperty(got, field, {
              value: own,
              enumerable: true,
              configurable: true,
              writable: true,
            });
          for (let from = 0; from < bytes.length; from += size)
            for (const { field, at, bytes: own } of records.push(bytes.slice(from, from + size))) {
              const parsed: unknown = JSON.parse(new TextDecoder().decode(own));
              if (at === null) put(field, parsed);
              else if (at === 0) put(field, [parsed]);
              else (got[field] as unknown[]).push(parsed);
            }
          records.end();
          for (const field of records.emptyLists) put(field, []);
          expect(got).toEqual(JSON.parse(JSON.stringify(given)));
        },
      ),
    );
  });

  it('says where the document is cut off', () => {
    const records = new JsonRecords();
    expect([...records.push(new TextEncoder().encode('{"a": [1, 2'))]).toHaveLength(1);
    expect(() => records.end()).toThrow('ends in the middle');
  });
});

describe('reading a large dataset', () => {
  it('counts what is there and keeps the few rules and counts whole', async () => {
    const { read } = await readWhole(text, 1000);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const whole = JSON.parse(text) as Record<string, unknown[]>;
    expect(read.core.totals.kinds).toEqual(
      ['meetings', 'activities', 'observations', 'counts', 'rules', 'statements'].map(
        (name) => whole[name]?.length,
      ),
    );
    expect(read.core.dataset.rules).toEqual(whole['rules']);
    expect(read.core.dataset.counts).toEqual(whole['counts']);
    expect(read.core.totals.sources).toBe(whole['sources']?.length);
  });

  it.each([
    ['a quote that stands elsewhere', (all: string) => all.replace(/("source":"a0","start":)/, '$19')],
    ['a person nobody described', (all: string) => all.replace(/"person":"[^"]+"/, '"person":"nobody"')],
    ['a collection that is missing', (all: string) => all.replace('"rules":', '"roles":')],
    ['an id that is none', (all: string) => all.replace(/"id": "[0-9a-f]{64}"/, '"id": "x"')],
    ['half a document', (all: string) => all.slice(0, all.length / 2)],
    ['no document', () => 'not json'],
  ])('refuses %s', async (_, spoil) => {
    const spoilt = spoil(text);
    expect(spoilt).not.toBe(text);
    const { read } = await readWhole(spoilt, 5000);
    expect(read.ok).toBe(false);
  });
});
