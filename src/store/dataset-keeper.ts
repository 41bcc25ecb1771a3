import { indexDataset, type DatasetIndex } from '../model/dataset-index.ts';
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
  #current: ParsedDataset | null = null;
  #index: DatasetIndex | null = null;

  /** @param database where datasets are kept; null where the browser keeps nothing */
  constructor(database: AtlasDatabase | null) {
    this.#database = database;
  }

  /** The dataset of the last visit; null where there is none. Rejects where the browser refuses storage. */
  async stored(): Promise<ParsedDataset | null> {
    const stored = this.#database && (await readStored(this.#database));
    return stored === null ? null : this.#take(parseDataset(stored));
  }

  /** The dataset at an address. Rejects with a readable reason where there is none. */
  async fetched(url: string): Promise<ParsedDataset> {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    return this.#take(parseDataset(fromJson(await response.text())));
  }

  /** Keeps the dataset read last for the next visit; false where the browser keeps nothing. */
  async keep(): Promise<boolean> {
    if (!this.#database || this.#current?.ok !== true) return false;
    await replaceStored(this.#database, this.#current.dataset);
    return true;
  }

  /** Ids of the facts that hold a text; see `searchFacts`. */
  search(text: string): Id[] {
    if (this.#current?.ok !== true) return [];
    this.#index ??= indexDataset(this.#current.dataset);
    return [...searchFacts(this.#index, text)];
  }

  /** A dataset that cannot be read does not take the place of one that can. */
  #take(parsed: ParsedDataset): ParsedDataset {
    if (parsed.ok || this.#current === null) {
      this.#current = parsed;
      this.#index = null;
    }
    return parsed;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
