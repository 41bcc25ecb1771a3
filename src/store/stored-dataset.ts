import type { Dataset } from '../model/dataset.ts';
import { COLLECTIONS, type AtlasDatabase } from './database.ts';

/**
 * The dataset of the last visit, or null where there is none. It is what the browser kept, so it is `unknown`
 * until it has been parsed. Rejects where the browser refuses storage.
 */
export async function readStored(database: AtlasDatabase): Promise<unknown> {
  return database.transaction('r', database.tables, async () => {
    const header = await database.header.get('dataset');
    if (!header) return null;
    const collections = await Promise.all(
      COLLECTIONS.map(async (name) => [name, await database.table(name).toArray()] as const),
    );
    return {
      version: header.version,
      id: header.id,
      title: header.title,
      ...Object.fromEntries(collections),
    };
  });
}

/** Puts a dataset in the place of the stored one, in one transaction: afterwards the store is wholly old or wholly new. */
export async function replaceStored(database: AtlasDatabase, dataset: Dataset): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    for (const table of [database.large, database.pages, database.texts]) await table.clear();
    for (const name of COLLECTIONS) {
      await database.table(name).clear();
      await database.table(name).bulkAdd([...dataset[name]]);
    }
    await database.header.put({
      key: 'dataset',
      id: dataset.id,
      version: dataset.version,
      title: dataset.title,
    });
  });
}
