import { parseOwnArticle, parseOwnCorrection, type OwnArticle, type OwnCorrection } from './own-article.ts';
import type { OwnDatabase, WorkMeta } from './own-database.ts';

/** Everything kept, as it stands now. */
export interface KeptWork {
  articles: OwnArticle[];
  corrections: OwnCorrection[];
  /** Changes since the work was last saved elsewhere. */
  unsaved: number;
  /** Records the device gave back damaged; they are passed over and not deleted. */
  damaged: number;
}

/** One change of the work: records put and records taken out, all or nothing. */
export interface WorkChange {
  articles?: readonly OwnArticle[];
  corrections?: readonly OwnCorrection[];
  dropArticles?: readonly string[];
  dropCorrections?: readonly string[];
}

const EMPTY: KeptWork = { articles: [], corrections: [], unsaved: 0, damaged: 0 };

/** The work on this device. Every change is one transaction: killed at any moment it is wholly old or wholly new. */
export async function readWork(database: OwnDatabase): Promise<KeptWork> {
  return database.transaction('r', database.tables, async () => {
    const [articles, corrections, meta] = await Promise.all([
      database.articles.toArray(),
      database.corrections.toArray(),
      database.meta.get('work'),
    ]);
    const read = {
      articles: articles.map(parseOwnArticle),
      corrections: corrections.map(parseOwnCorrection),
    };
    return {
      articles: read.articles.flatMap((one) => one ?? []),
      corrections: read.corrections.flatMap((one) => one ?? []),
      unsaved: meta ? meta.revision - meta.saved : 0,
      damaged: [...read.articles, ...read.corrections].filter((one) => one === null).length,
    };
  });
}

/** Writes a change. Rejects where the device has no room or lets nobody write; nothing is changed then. */
export async function writeWork(database: OwnDatabase, change: WorkChange): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.articles.bulkDelete([...(change.dropArticles ?? [])]);
    await database.corrections.bulkDelete([...(change.dropCorrections ?? [])]);
    await database.articles.bulkPut([...(change.articles ?? [])]);
    await database.corrections.bulkPut([...(change.corrections ?? [])]);
    const meta = await metaOf(database);
    await database.meta.put({ ...meta, revision: meta.revision + 1 });
  });
}

/** Remembers that everything up to now is saved elsewhere. */
export async function markSaved(database: OwnDatabase): Promise<void> {
  await database.transaction('rw', database.meta, async () => {
    const meta = await metaOf(database);
    await database.meta.put({ ...meta, saved: meta.revision });
  });
}

async function metaOf(database: OwnDatabase): Promise<WorkMeta> {
  return (await database.meta.get('work')) ?? { key: 'work', revision: 0, saved: 0 };
}

/** The same change in memory: what the page goes on with where nothing can be kept. */
export function changedWork(work: KeptWork, change: WorkChange): KeptWork {
  return {
    ...work,
    articles: put(work.articles, change.articles, change.dropArticles),
    corrections: put(work.corrections, change.corrections, change.dropCorrections),
    unsaved: work.unsaved + 1,
  };
}

export function noWork(): KeptWork {
  return EMPTY;
}

function put<T extends { id: string }>(
  list: readonly T[],
  records: readonly T[] = [],
  dropped: readonly string[] = [],
): T[] {
  const byId = new Map(list.map((one) => [one.id, one]));
  for (const id of dropped) byId.delete(id);
  for (const record of records) byId.set(record.id, record);
  return [...byId.values()];
}
