import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import type { RecordBundle } from './large-library.ts';

/** What a page needs of a large dataset to draw it. Its buffers are handed over, not copied. */
export interface LargeParts {
  core: LargeCore;
  drawing: ArrayBuffer;
  /** Null: to be asked for after the first drawing. */
  filtering: ArrayBuffer | null;
  names: ArrayBuffer | null;
}

/** The little of a large dataset that stays objects, and how much there is of the rest. */
export interface LargeCore {
  /** Elections, organizations, countries and regions, and the first few rules and counts with their articles. */
  dataset: Dataset;
  totals: LargeTotals;
  /** Ids of the elections and organizations by their codes in the columns. */
  elections: readonly Id[];
  organizations: readonly Id[];
  /** Codes of the areas of `dataset`, in their order. */
  areas: readonly number[];
}

export interface LargeTotals {
  facts: number;
  sources: number;
  /** Articles without a date. */
  undatedSources: number;
  /** Number of facts of each kind, in the order of `FACT_KINDS`. */
  kinds: readonly number[];
}

/** How the buffers of a large dataset are laid out: what was kept in another layout is read anew. */
export const LARGE_FORMAT = 3;

/** As many facts as are drawn one by one; a dataset with more is kept in columns. */
export const MOST_OBJECTS = 3_000;

/** Where a page asks for what it does not hold of a large dataset. */
export interface LargeSources {
  /** The facts of rows, and articles by id, with what they name. */
  records(rows: readonly number[], sources: readonly Id[]): Promise<RecordBundle>;
  /** The row of a fact, or -1. */
  rowOf(fact: Id): Promise<number>;
  /** For each row whether it holds a text; null where there is nothing to search. */
  search(text: string): Promise<Uint8Array | null>;
  /** The buffers that were left out at first, of the dataset with that id; null where they have gone. */
  rest(id: string): Promise<{ filtering: ArrayBuffer; names: ArrayBuffer } | null>;
}
