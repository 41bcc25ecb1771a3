import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Dataset } from '../model/dataset.ts';
import type { Area, Election, Organization, Person, Source } from '../model/entities.ts';
import type { TextPage } from './columns/folded-text.ts';
import type { LaidPiece } from './columns/laid-pieces.ts';
import type { RecordPage } from './columns/record-pages.ts';
import type { Activity, Count, Meeting, Observation, Rule, Statement } from '../model/facts.ts';

/** Which dataset the tables hold. There is one row, with key 'dataset'. */
export interface StoredHeader {
  key: 'dataset';
  id: string;
  version: 1;
  title: string;
}

/** Which dataset a page belongs to, and which of its pages it is. */
interface PagePlace {
  generation: number;
  number: number;
}

/** A piece of a buffer of columns of a large dataset, or the header that says which generation is shown; see `columns/`. */
export type StoredLarge =
  | LaidPiece
  | {
      key: 'header';
      generation: number;
      /** See `LARGE_FORMAT`; what was kept before there was one has none. */
      format?: number;
      /** JSON of a `LargeCore`. */
      core: string;
      /** Number of the first record of each page. */
      firsts: Uint32Array;
      /** How many pages of words there are. */
      texts: number;
    };

/** The atlas in the browser: one table for each collection of the dataset, records by id. */
export class AtlasDatabase extends Dexie {
  declare header: EntityTable<StoredHeader, 'key'>;
  declare sources: EntityTable<Source, 'id'>;
  declare elections: EntityTable<Election, 'id'>;
  declare organizations: EntityTable<Organization, 'id'>;
  declare persons: EntityTable<Person, 'id'>;
  declare areas: EntityTable<Area, 'id'>;
  declare meetings: EntityTable<Meeting, 'id'>;
  declare activities: EntityTable<Activity, 'id'>;
  declare observations: EntityTable<Observation, 'id'>;
  declare counts: EntityTable<Count, 'id'>;
  declare rules: EntityTable<Rule, 'id'>;
  declare statements: EntityTable<Statement, 'id'>;
  declare large: Table<StoredLarge, string>;
  declare pages: Table<RecordPage & PagePlace, [generation: number, number: number]>;
  declare texts: Table<TextPage & PagePlace, [generation: number, number: number]>;

  constructor(name = 'observer-atlas') {
    super(name);
    this.version(1).stores({
      header: 'key',
      sources: 'id',
      elections: 'id',
      organizations: 'id',
      persons: 'id',
      areas: 'id',
      meetings: 'id',
      activities: 'id',
      observations: 'id',
      counts: 'id',
      rules: 'id',
      statements: 'id',
    });
    this.version(2).stores({ large: 'key', pages: '[generation+number]', texts: '[generation+number]' });
  }
}

/** The collections of a dataset, each a table of the same name. */
export const COLLECTIONS = [
  'sources',
  'elections',
  'organizations',
  'persons',
  'areas',
  'meetings',
  'activities',
  'observations',
  'counts',
  'rules',
  'statements',
] as const satisfies readonly (keyof Dataset)[];
