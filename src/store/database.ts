import Dexie, { type EntityTable } from 'dexie';
import type { Dataset } from '../model/dataset.ts';
import type { Area, Election, Organization, Person, Source } from '../model/entities.ts';
import type { Activity, Count, Meeting, Observation, Rule, Statement } from '../model/facts.ts';

/** Which dataset the tables hold. There is one row, with key 'dataset'. */
export interface StoredHeader {
  key: 'dataset';
  id: string;
  version: 1;
  title: string;
}

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
