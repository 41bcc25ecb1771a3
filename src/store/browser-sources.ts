import { wrap, type Remote } from 'comlink';
import type { Id } from '../model/evidence.ts';
import { wasLarge } from './columns/large-hint.ts';
import type { LargeSources } from './columns/large-parts.ts';
import { readStoredLarge, readStoredRest } from './columns/stored-large.ts';
import type { DatasetSources } from './loading.ts';
import type { WorkingKeeper } from './own-work/working-keeper.ts';
import type { WorkKeeper } from './own-work/work-keeper.ts';
import { whenDrawn } from './user-timing.ts';

/** Ids of the facts that hold a text. */
export type TextSearch = (text: string) => Promise<readonly Id[]>;

/** What a page gets its dataset and its person's own work from. */
export interface PageSources extends DatasetSources {
  search: TextSearch;
  /** What is asked for piece by piece of a dataset too large for objects. */
  large: LargeSources;
  work: () => Promise<Remote<WorkKeeper>>;
}

const PATIENCE_MS = 8_000;

/** The sources of a page: a worker that reads, checks, keeps and searches the dataset at `url`. */
export function browserSources(url: string): PageSources {
  const large = readStoredLarge();
  let started: ReturnType<typeof startKeeper> | undefined;
  const keeper = () => (started ??= startKeeper());
  // Columns that were kept are drawn without the worker: there it starts when it is first asked for something.
  if (!wasLarge()) void keeper();
  return {
    stored: async () => {
      const kept = await large;
      return kept ? { ok: true, large: kept } : (await keeper()).stored();
    },
    fetched: async () => {
      const kept = await large;
      if (kept) await whenDrawn();
      return (await keeper()).fetched(url, kept?.core.dataset.id ?? null);
    },
    large: {
      records: async (rows, sources) => (await keeper()).records(rows, sources),
      rowOf: async (fact) => (await keeper()).rowOf(fact),
      search: async (text) => (await keeper()).searchRows(text),
      rest: readStoredRest,
    },
    keep: async () => (await keeper()).keep(),
    search: async (text) => (await keeper()).search(text),
    // Awaited, the keeper itself and its stand-in in another thread answer alike.
    work: async () => (await (await keeper()).work()) as unknown as Remote<WorkKeeper>,
  };
}

/** The keeper in a worker; in the page itself where the browser starts none (sandboxed frame, strict policy). */
async function startKeeper(): Promise<Remote<WorkingKeeper> | WorkingKeeper> {
  try {
    const worker = new Worker(new URL('./dataset.worker.ts', import.meta.url), { type: 'module' });
    const keeper = wrap<WorkingKeeper>(worker);
    await answers(worker, keeper.search(''));
    return keeper;
  } catch {
    const [{ WorkingKeeper: Keeper }, { openDatabase }] = await Promise.all([
      import('./own-work/working-keeper.ts'),
      import('./open-database.ts'),
    ]);
    return new Keeper(openDatabase());
  }
}

/** Resolves when the worker gives its first answer; rejects when it cannot be loaded or stays silent. */
function answers(worker: Worker, first: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the worker stays silent')), PATIENCE_MS);
    worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    void first.then(() => {
      clearTimeout(timer);
      resolve();
    }, reject);
  });
}
