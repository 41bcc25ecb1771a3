import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import type { ChoiceField } from '../../model/filter.ts';
import { readDrawing, readFiltering, type DrawingColumns, type FilteringColumns } from './fact-columns.ts';
import type { LargeCore } from './large-parts.ts';
import { ColumnReader } from './packed-columns.ts';
import { StringTable } from './string-table.ts';

/** Ids and names of everything the columns speak of by code. */
export interface NameTables {
  areas: StringTable;
  areaNames: StringTable;
  persons: StringTable;
  personNames: StringTable;
  sources: StringTable;
  titles: StringTable;
  publishers: StringTable;
  /** Day each article was published; `NO_DAY` where it is not known. */
  published: Int32Array;
}

/** A large dataset as a page holds it: columns, and the names they stand for. Never changed. */
export interface LargeColumns {
  core: LargeCore;
  drawing: DrawingColumns;
  /** Null until they have come; they are not needed for the first drawing. */
  filtering: FilteringColumns | null;
  names: NameTables | null;
}

export function largeColumns(
  core: LargeCore,
  buffers: { drawing: ArrayBuffer; filtering: ArrayBuffer | null; names: ArrayBuffer | null },
): LargeColumns {
  return {
    core,
    drawing: readDrawing(buffers.drawing),
    filtering: buffers.filtering && readFiltering(buffers.filtering),
    names: buffers.names && readNames(buffers.names),
  };
}

/** The columns with those that were left out at first. */
export function withRest(
  columns: LargeColumns,
  rest: { filtering: ArrayBuffer; names: ArrayBuffer },
): LargeColumns {
  return { ...columns, filtering: readFiltering(rest.filtering), names: readNames(rest.names) };
}

/** The codes of choices of a field; those that the dataset does not know are left out. */
export function codesOf(field: ChoiceField, ids: readonly Id[], { core, names }: LargeColumns): number[] {
  const codes = ids.map((id) => {
    switch (field) {
      case 'kinds':
        return FACT_KINDS.findIndex((kind) => kind === id);
      case 'elections':
        return core.elections.indexOf(id);
      case 'missions':
      case 'hosts':
        return core.organizations.indexOf(id);
      case 'persons':
        return names?.persons.indexOf(id) ?? -1;
      case 'places':
        return names?.areas.indexOf(id) ?? -1;
      case 'sources':
        return names?.sources.indexOf(id) ?? -1;
    }
  });
  return codes.filter((code) => code >= 0);
}

/** The id behind a code of a field. */
export function idOfCode(field: ChoiceField, code: number, { core, names }: LargeColumns): Id {
  switch (field) {
    case 'kinds':
      return FACT_KINDS[code] ?? '';
    case 'elections':
      return core.elections[code] ?? '';
    case 'missions':
    case 'hosts':
      return core.organizations[code] ?? '';
    case 'persons':
      return names?.persons.at(code) ?? '';
    case 'places':
      return names?.areas.at(code) ?? '';
    case 'sources':
      return names?.sources.at(code) ?? '';
  }
}

function readNames(buffer: ArrayBuffer): NameTables {
  const read = new ColumnReader(buffer);
  const table = (name: string) => new StringTable(read.u8(`${name}.bytes`), read.u32(`${name}.offsets`));
  return {
    areas: table('areas'),
    areaNames: table('areaNames'),
    persons: table('persons'),
    personNames: table('personNames'),
    sources: table('sources'),
    titles: table('titles'),
    publishers: table('publishers'),
    published: read.i32('published'),
  };
}
