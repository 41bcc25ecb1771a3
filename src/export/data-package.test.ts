import { Ajv } from 'ajv';
import { unzipSync, strFromU8 } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/dataset-index.ts';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { TABULAR_DATA_PACKAGE } from './data-package.test-data.ts';
import { dataPackage, zipOf } from './data-package.ts';

interface Descriptor {
  resources: {
    name: string;
    path: string;
    schema: {
      fields: { name: string; type: string }[];
      primaryKey?: string;
      foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
    };
  }[];
}

const index = indexDataset(smallDataset());
const files = dataPackage(index);
const descriptor = JSON.parse(files['datapackage.json'] ?? '') as Descriptor;
const rowsOf = (path: string) =>
  Papa.parse<Record<string, string>>(files[path] ?? '', { header: true, skipEmptyLines: true });

describe('the data package', () => {
  it('is described as the specification asks', () => {
    const validate = new Ajv().compile(TABULAR_DATA_PACKAGE);
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has a file for each table, with the columns that are described', () => {
    for (const { path, schema } of descriptor.resources) {
      const { errors, meta } = rowsOf(path);
      expect(errors, path).toEqual([]);
      expect(meta.fields, path).toEqual(schema.fields.map((field) => field.name));
    }
  });

  it('holds values of the type that is described', () => {
    for (const { path, schema } of descriptor.resources)
      for (const row of rowsOf(path).data)
        for (const { name, type } of schema.fields) {
          const value = row[name] ?? '';
          if (value === '') continue;
          if (type === 'number')
            expect(Number.isFinite(Number(value)), `${path} ${name} ${value}`).toBe(true);
          if (type === 'integer') expect(value, `${path} ${name}`).toMatch(/^-?\d+$/);
          if (type === 'boolean') expect(['true', 'false'], `${path} ${name}`).toContain(value);
        }
  });

  it('has keys that stand once and lead to a row', () => {
    for (const { name, path, schema } of descriptor.resources) {
      const rows = rowsOf(path).data;
      const { primaryKey } = schema;
      if (primaryKey !== undefined)
        expect(new Set(rows.map((row) => row[primaryKey])).size, path).toBe(rows.length);
      for (const key of schema.foreignKeys ?? []) {
        const target = key.reference.resource === '' ? name : key.reference.resource;
        const known = new Set(rowsOf(`${target}.csv`).data.map((row) => row[key.reference.fields]));
        for (const row of rows) {
          const value = row[key.fields] ?? '';
          if (value !== '') expect(known.has(value), `${path} ${key.fields} ${value}`).toBe(true);
        }
      }
    }
  });

  it('gives every fact its words, where the article has them', () => {
    const texts = new Map(rowsOf('sources.csv').data.map((row) => [row['id'], row['text'] ?? '']));
    const evidence = rowsOf('evidence.csv').data;
    expect(new Set(evidence.map((row) => row['fact']))).toEqual(new Set(index.facts.map((fact) => fact.id)));
    for (const row of evidence)
      expect(texts.get(row['source'])?.slice(Number(row['start']), Number(row['end']))).toBe(row['exact']);
  });

  it('comes as a zip archive with the same bytes each time, and a dataset the atlas reads back', async () => {
    const zip = await zipOf(files);
    expect(await zipOf(files)).toEqual(zip);
    const back = unzipSync(zip);
    expect(Object.keys(back).sort()).toEqual(Object.keys(files).sort());
    const dataset: unknown = JSON.parse(strFromU8(back['dataset.json'] ?? new Uint8Array()));
    expect(parseDataset(dataset)).toEqual({ ok: true, dataset: smallDataset() });
  });
});
