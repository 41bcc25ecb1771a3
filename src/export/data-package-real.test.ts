import { Ajv, type AnySchema } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/dataset-index.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { dataPackage, zipOf } from './data-package.ts';

interface FieldDescriptor {
  name: string;
  type: string;
  constraints?: { enum?: string[]; required?: boolean };
}
interface Resource {
  name: string;
  path: string;
  schema: {
    fields: FieldDescriptor[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const OF_TYPE: Record<string, RegExp> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
};

/** Whether a cell is what its column says: of its type, one of its words, not empty where it must not be. */
function holds(value: string, { type, constraints }: FieldDescriptor): boolean {
  if (value === '') return constraints?.required !== true;
  if (constraints?.enum && !constraints.enum.includes(value)) return false;
  return OF_TYPE[type]?.test(value) ?? false;
}

const file = new URL('../../data/dataset.json', import.meta.url);
const parsed = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
if (!parsed.ok) throw new Error('the dataset of the product cannot be read');
const files = unzipSync(await zipOf(dataPackage(indexDataset(parsed.dataset))));
const textOf = (path: string) => strFromU8(files[path] ?? new Uint8Array());
const { resources } = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] };
const rows = new Map(
  resources.map(({ name, path }) => {
    const table = Papa.parse<Record<string, string>>(textOf(path), { header: true, skipEmptyLines: true });
    expect(table.errors, path).toEqual([]);
    return [name, table.data];
  }),
);

describe('the data package of the real dataset, unzipped and read by another reader', () => {
  it('has rows in every table that has facts', () => {
    expect(rows.get('meetings')).toHaveLength(parsed.dataset.meetings.length);
    expect(rows.get('observations')).toHaveLength(parsed.dataset.observations.length);
    expect(rows.get('sources')).toHaveLength(parsed.dataset.sources.length);
  });

  it('is what the published profile of a Tabular Data Package asks for', () => {
    const profile = JSON.parse(
      readFileSync(new URL('tabular-data-package.profile.json', import.meta.url), 'utf8'),
    ) as AnySchema;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(profile);
    const descriptor = JSON.parse(textOf('datapackage.json')) as { resources: Resource[] };
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    const [first] = descriptor.resources;
    if (first) first.schema.fields = [];
    expect(validate(descriptor)).toBe(false);
  });

  it('holds in every cell what its column says: type, words to choose from, and whether it may be empty', () => {
    const wrong = resources.flatMap(({ name, schema }) =>
      (rows.get(name) ?? []).flatMap((row) =>
        schema.fields.flatMap((field) => {
          const value = row[field.name] ?? '';
          return holds(value, field) ? [] : [`${name}.${field.name}: ${value}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(
      resources.flatMap(({ schema }) => schema.fields.filter((field) => field.constraints?.enum)).length,
    ).toBeGreaterThan(10);
  });

  it('has primary keys that stand once, and foreign keys that lead to a row', () => {
    for (const { name, schema } of resources) {
      const own = rows.get(name) ?? [];
      const { primaryKey } = schema;
      if (primaryKey !== undefined)
        expect(new Set(own.map((row) => row[primaryKey])).size, name).toBe(own.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = rows.get(reference.resource === '' ? name : reference.resource) ?? [];
        const known = new Set(target.map((row) => row[reference.fields]));
        const lost = own.flatMap((row) => {
          const value = row[fields] ?? '';
          return value === '' || known.has(value) ? [] : [`${name}.${fields}: ${value}`];
        });
        expect(lost).toEqual([]);
      }
    }
  });

  it('joins every row of evidence to a fact of the table its kind names', () => {
    const tables = {
      meeting: 'meetings',
      activity: 'activities',
      observation: 'observations',
      count: 'counts',
      rule: 'rules',
      statement: 'statements',
    };
    for (const row of rows.get('evidence') ?? []) {
      const table = tables[row['kind'] as keyof typeof tables];
      expect(
        rows.get(table)?.some(({ id }) => id === row['fact']),
        row['fact'],
      ).toBe(true);
    }
  });
});
