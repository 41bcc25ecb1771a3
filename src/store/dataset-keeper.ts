import { indexDataset, type DatasetIndex } from '../model/dataset-index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Id } from '../model/evidence.ts';
import { parseDataset, type ParsedDataset } from '../model/parse-dataset.ts';
import type { AtlasDatabase } from './database.ts';
import { readStored, replaceStored } from './stored-dataset.ts';
import { searchFacts } from './text-search.ts';

/**
 * Everything about the dataset that is work: reading it from the store or the network, checking it, keeping it,
 * searching it. It lives in a worker, or in the page where no worker starts.
 */
export class DatasetKeeper {
  readonly #database: AtlasDatabase | null;
  /** Both are asked for at once and may come in any order; what the network gave is the newer one. */
  #stored: Dataset | null = null;
  #fetched: Dataset | null = null;
  #index: DatasetIndex | null = null;

  /** @param database where datasets are kept; null where the browser keeps nothing */
  constructor(database: AtlasDatabase | null) {
    this.#database = database;
  }

  /** The dataset of the last visit; null where there is none. Rejects where the browser refuses storage. */
  async stored(): Promise<ParsedDataset | null> {
    const stored = this.#database && (await readStored(this.#database));
    if (stored === null) return null;
    const parsed = parseDataset(stored);
    if (parsed.ok) this.#stored = parsed.dataset;
    return parsed;
  }

  /** The dataset at an address. Rejects with a readable reason where there is none. */
  async fetched(url: string): Promise<ParsedDataset> {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const parsed = parseDataset(fromJson(await response.text()));
    if (parsed.ok) this.#fetched = parsed.dataset;
    return parsed;
  }

  /** Keeps the dataset that the network gave for the next visit; false where the browser keeps nothing. */
  async keep(): Promise<boolean> {
    if (!this.#database || !this.#fetched) return false;
    await replaceStored(this.#database, this.#fetched);
    return true;
  }

  /** Ids of the facts that hold a text; see `searchFacts`. */
  search(text: string): Id[] {
    const shown = this.#fetched ?? this.#stored;
    if (!shown) return [];
    if (this.#index?.dataset !== shown) this.#index = indexDataset(shown);
    return [...searchFacts(this.#index, text)];
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
