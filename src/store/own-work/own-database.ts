import Dexie, { type EntityTable } from 'dexie';
import { openOrGiveUp } from '../open-or-give-up.ts';
import { OWN_DATABASE } from './may-have-work.ts';
import type { OwnArticle, OwnCorrection } from './own-article.ts';

/** How often the work was changed, and which change was last saved elsewhere. */
export interface WorkMeta {
  key: 'work';
  revision: number;
  saved: number;
}

/** A person's own work: apart from the dataset's cache, because only this cannot be fetched again. */
export class OwnDatabase extends Dexie {
  declare articles: EntityTable<OwnArticle, 'id'>;
  declare corrections: EntityTable<OwnCorrection, 'id'>;
  declare meta: EntityTable<WorkMeta, 'key'>;

  constructor(name = OWN_DATABASE) {
    super(name);
    this.version(1).stores({ articles: 'id', corrections: 'id', meta: 'key' });
    // A newer page in another tab may need to change the shape: it must not wait for this one.
    this.on('versionchange', () => this.close());
  }
}

/** The database of own work, or null where the browser has none to give. */
export function openOwnDatabase(): OwnDatabase | null {
  try {
    if (typeof indexedDB === 'undefined') return null;
    const database = new OwnDatabase();
    void openOrGiveUp(database).catch(() => undefined);
    return database;
  } catch {
    return null;
  }
}
