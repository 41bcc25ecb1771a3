import { tx } from '../i18n/export.ts';
import type { DatasetIndex } from '../model/dataset-index.ts';
import { csvOf } from './csv.ts';
import { tablesOf, type Table } from './tables.ts';

/** A file of a package: its name and its text. */
export type Files = Readonly<Record<string, string>>;

/**
 * A dataset as a Frictionless Data Package: `datapackage.json` (Table Schema, with keys), a CSV file per table, the
 * dataset itself and a README.
 */
export function dataPackage(index: DatasetIndex): Files {
  const { dataset } = index;
  const tables = tablesOf(index);
  const csv = tables.map((table) => [
    `${table.name}.csv`,
    csvOf([table.fields.map((field) => field.name), ...table.rows]),
  ]);
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'observer-atlas',
    id: dataset.id,
    title: dataset.title,
    description: tx.package.description,
    resources: tables.map(resourceOf),
  };
  return {
    'datapackage.json': `${JSON.stringify(descriptor, null, 1)}\n`,
    'README.md': tx.package.readme({
      title: dataset.title,
      id: dataset.id,
      tables: tables.map((table) => table.name),
    }),
    ...(Object.fromEntries(csv) as Files),
    'dataset.json': `${JSON.stringify(dataset, null, 1)}\n`,
  };
}

/** The files as one zip archive; the same files give the same bytes. */
export async function zipOf(files: Files): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01', level: 6 });
}

function resourceOf({ name, fields, refersTo }: Table) {
  const first = fields[0]?.name;
  const foreignKeys = Object.entries(refersTo).map(([field, resource]) => ({
    fields: field,
    // A table that refers to itself is named by the empty string.
    reference: { resource: resource === name ? '' : resource, fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: fields.map((field) => ({ ...field, format: 'default' })),
      missingValues: [''],
      ...(first === 'id' ? { primaryKey: 'id' } : {}),
      // The profile knows no empty list of keys.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}
