import type { ParsedDataset } from '../model/parse-dataset.ts';
import { AtlasDatabase } from './database.ts';
import type { DatasetSources } from './loading.ts';
import { readStored, replaceStored } from './stored-dataset.ts';

/** Parses a dataset off the main thread. */
export type Parse = (input: unknown) => Promise<ParsedDataset>;

/** The sources of a page: IndexedDB where the browser grants it, and the dataset file beside the page. */
export function browserSources(parse: Parse, url: string): DatasetSources {
  const database = openDatabase();
  return {
    async stored() {
      const stored = database && (await readStored(database));
      return stored === null ? null : parse(stored);
    },
    async fetched() {
      const response = await fetch(url, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return parse(await response.text());
    },
    async keep(dataset) {
      if (!database) return false;
      await replaceStored(database, dataset);
      return true;
    },
  };
}

/** The database, or null where the browser has none to give (private mode, sandboxed frame). */
function openDatabase(): AtlasDatabase | null {
  try {
    return typeof indexedDB === 'undefined' ? null : new AtlasDatabase();
  } catch {
    return null;
  }
}

/** A parser in a worker; calls are answered by number. Where no worker starts, the answer is computed here. */
export function workerParser(): Parse {
  const waiting = new Map<number, (parsed: ParsedDataset) => void>();
  let calls = 0;
  let worker: Worker | null = null;
  try {
    worker = new Worker(new URL('./dataset.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return parseHere;
  }
  const inputs = new Map<number, unknown>();
  worker.addEventListener('message', (event: MessageEvent<{ call: number; parsed: ParsedDataset }>) => {
    waiting.get(event.data.call)?.(event.data.parsed);
    waiting.delete(event.data.call);
    inputs.delete(event.data.call);
  });
  worker.addEventListener('error', () => {
    for (const [call, answer] of waiting) void parseHere(inputs.get(call)).then(answer);
    waiting.clear();
    worker = null;
  });
  return (input) => {
    if (!worker) return parseHere(input);
    const call = (calls += 1);
    inputs.set(call, input);
    return new Promise((answer) => {
      waiting.set(call, answer);
      worker?.postMessage({ call, input });
    });
  };
}

async function parseHere(input: unknown): Promise<ParsedDataset> {
  const { parseDataset } = await import('../model/parse-dataset.ts');
  return parseDataset(typeof input === 'string' ? (JSON.parse(input) as unknown) : input);
}
