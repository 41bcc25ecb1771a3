import { wholeOf } from './laid-pieces.ts';
import { LARGE_FORMAT, type LargeCore, type LargeParts } from './large-parts.ts';

const DATABASE = 'observer-atlas';
const TABLE = 'large';
const EARLY = 'atlasColumns';
const PATIENCE_MS = 6_000;

/**
 * The columns of the large dataset that was kept, read by the page itself: that is sooner than a worker starts. Null
 * where none is kept, or the browser has no storage. Only what the first drawing needs is read.
 */
export async function readStoredLarge(): Promise<LargeParts | null> {
  try {
    const early = await earlyRows();
    if (early) return await partsOf(early.header, early.drawings, nothingMore);
    return await withTable(async (get) => {
      // Both are asked for in one go: of the generations that lie there, nearly always one, the header says which.
      const [header, drawings] = await Promise.all([get('header'), get(keysOf('drawing'))]);
      return partsOf(header, drawings, get);
    });
  } catch {
    return null;
  }
}

async function partsOf(header: unknown, drawings: unknown, get: Get): Promise<LargeParts | null> {
  if (!isHeader(header)) return null;
  const drawing = await wholeOf('drawing', ofGeneration(drawings, header.generation), get);
  // The library that wrote the text is of the same application, as `format` says.
  const core = JSON.parse(header.core) as LargeCore;
  return drawing && { core, drawing, filtering: null, names: null };
}

/** What was read early is whole. */
const nothingMore: Get = () => Promise.resolve(null);

/** The rows that `early-columns.js` has read meanwhile; null where it has none. They are taken once. */
async function earlyRows(): Promise<{ header: unknown; drawings: unknown } | null> {
  const reading: unknown = Reflect.get(globalThis, EARLY);
  Reflect.deleteProperty(globalThis, EARLY);
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const rows: unknown = await Promise.race([reading, patience]);
  return typeof rows === 'object' && rows !== null && 'header' in rows && 'drawings' in rows ? rows : null;
}

/** The columns that were left out at first; null where they have gone since. */
export async function readStoredRest(
  id: string,
): Promise<{ filtering: ArrayBuffer; names: ArrayBuffer } | null> {
  try {
    return await withTable(async (get) => {
      const header = await get('header');
      if (!isHeader(header) || (JSON.parse(header.core) as LargeCore).dataset.id !== id) return null;
      const [filtering, names] = await Promise.all(
        ['filtering', 'names'].map(async (name) =>
          wholeOf(name, await get(`${name}:${header.generation}`), get),
        ),
      );
      return filtering && names ? { filtering, names } : null;
    });
  } catch {
    return null;
  }
}

/** A record by its key, or all records of a range. */
type Get = (key: string | IDBKeyRange) => Promise<unknown>;

async function withTable<T>(use: (get: Get) => Promise<T | null>): Promise<T | null> {
  const database = await opened();
  if (!database) return null;
  try {
    if (!database.objectStoreNames.contains(TABLE)) return null;
    const store = database.transaction(TABLE, 'readonly').objectStore(TABLE);
    return await use((key) => settled(typeof key === 'string' ? store.get(key) : store.getAll(key)));
  } finally {
    database.close();
  }
}

/** The database as it is; it is never made here, so that its tables are the worker's alone to make. */
function opened(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    // Behind a change of shape that another tab holds up it would wait for as long as that tab is open.
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      resolve(null);
    }, PATIENCE_MS);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      clearTimeout(timer);
      if (late) request.result.close();
      else resolve(request.result);
    };
    request.onblocked = () => resolve(null);
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === 'AbortError') resolve(null);
      else reject(request.error ?? new Error('the database does not open'));
    };
  });
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database does not answer'));
  });
}

/** The keys of one buffer in all generations. */
function keysOf(buffer: string): IDBKeyRange {
  return IDBKeyRange.bound(`${buffer}:`, `${buffer};`);
}

function ofGeneration(rows: unknown, generation: number): unknown {
  return Array.isArray(rows)
    ? rows.find((row: { generation?: unknown }) => row.generation === generation)
    : null;
}

function isHeader(row: unknown): row is { generation: number; core: string } {
  return (
    typeof row === 'object' &&
    row !== null &&
    'generation' in row &&
    typeof row.generation === 'number' &&
    'core' in row &&
    typeof row.core === 'string' &&
    'format' in row &&
    row.format === LARGE_FORMAT
  );
}
