import { transfer } from 'comlink';
import { indexDataset, type DatasetIndex } from '../model/dataset-index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Id } from '../model/evidence.ts';
import { FACT_COLLECTIONS } from '../model/fact-kinds.ts';
import { parseDataset, type ParsedDataset } from '../model/parse-dataset.ts';
import type { LargeLibrary, RecordBundle } from './columns/large-library.ts';
import { MOST_OBJECTS } from './columns/large-parts.ts';
import { beginBody, blocksOf, idInHead, type BegunBody } from './columns/response-blocks.ts';
import type { AtlasDatabase } from './database.ts';
import type { Fetched } from './loading.ts';
import { readStored, replaceStored } from './stored-dataset.ts';
import { searchFacts } from './text-search.ts';

/** A larger file is read block by block, bytes. */
const MOST_BYTES = 8_000_000;

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
  #large: LargeLibrary | null = null;

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

  /**
   * The dataset at an address: whole, or in columns where it is large, or nothing but its id where that is `known`.
   * Rejects with a readable reason where there is none.
   */
  async fetched(url: string, known: string | null = null): Promise<Fetched> {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
    const body = await beginBody(
      response,
      MOST_BYTES,
      (begin) => known !== null && idInHead(begin) === known,
    );
    if (known !== null && idInHead(body.begin) === known) {
      await body.rest?.cancel();
      return { ok: true, unchanged: known };
    }
    this.#large = null;
    if (body.rest) return this.#readLarge(body);
    const parsed = parseDataset(fromJson(new TextDecoder().decode(body.begin)));
    if (parsed.ok && countFacts(parsed.dataset) > MOST_OBJECTS) return this.#readLarge(body);
    if (parsed.ok) this.#fetched = parsed.dataset;
    return parsed;
  }

  /** The records of rows of the large dataset; see `LargeLibrary`. */
  async records(rows: readonly number[], sources: readonly Id[]): Promise<RecordBundle> {
    return (await this.#library()).records(rows, sources);
  }

  /** The row of a fact of the large dataset, or -1. */
  async rowOf(fact: Id): Promise<number> {
    return (await this.#library()).rowOf(fact);
  }

  /** The rows of the large dataset that hold a text, as a mask; null without one. */
  async searchRows(text: string): Promise<Uint8Array | null> {
    return (await this.#library()).search(text);
  }

  async #readLarge(body: BegunBody): Promise<Fetched> {
    const read = await (await this.#library()).read(blocksOf(body));
    if (!read.ok) return read;
    const { drawing, filtering, names } = read.large;
    return transfer(
      read,
      [drawing, filtering, names].filter((buffer) => buffer !== null),
    );
  }

  async #library(): Promise<LargeLibrary> {
    if (this.#large) return this.#large;
    const { LargeLibrary: Library } = await import('./columns/large-library.ts');
    return (this.#large ??= new Library(this.#database));
  }

  /** Keeps the dataset that the network gave for the next visit; false where the browser keeps nothing. */
  async keep(): Promise<boolean> {
    if (this.#large && !this.#fetched) return this.#large.keep();
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

function countFacts(dataset: Dataset): number {
  return FACT_COLLECTIONS.reduce((sum, name) => sum + dataset[name].length, 0);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
