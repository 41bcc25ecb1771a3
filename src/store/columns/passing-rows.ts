import type { DrawingColumns } from './fact-columns.ts';
import type { Mask } from './row-mask.ts';
import type { RowWindow } from './row-window.ts';

/** Rows are summed up in blocks of so many: a run of rows is counted by its blocks and a little of both ends. */
const BLOCK_BITS = 6;
const BLOCK = 1 << BLOCK_BITS;

/** How many rows of each group pass up to each row, so that a run of rows is counted in a few steps. */
export class PassingGroups {
  readonly #sums: Uint32Array;
  readonly #mask: Mask;
  readonly #groupOf: Uint8Array;
  readonly #groups: number;
  readonly #dated: number;

  /** @param groupOf group of each row, from 0 up to `groups`, at most 31 of them */
  constructor(
    mask: Mask,
    { dated }: Pick<DrawingColumns, 'dated'>,
    { groupOf, groups }: { groupOf: Uint8Array; groups: number },
  ) {
    const blocks = Math.ceil(mask.length / BLOCK);
    const sums = new Uint32Array((blocks + 1) * groups);
    const running = new Uint32Array(groups);
    for (let block = 0; block < blocks; block += 1) {
      const end = Math.min(mask.length, (block + 1) * BLOCK);
      for (let row = block * BLOCK; row < end; row += 1)
        if (mask[row] === 1) {
          const group = groupOf[row] ?? 0;
          running[group] = (running[group] ?? 0) + 1;
        }
      sums.set(running, (block + 1) * groups);
    }
    this.#sums = sums;
    this.#mask = mask;
    this.#groupOf = groupOf;
    this.#groups = groups;
    this.#dated = dated;
  }

  /** The rows of some groups; `wanted` has bit `n` where group `n` is one of them. */
  of(wanted: number): PassingRows {
    return {
      between: (low, high) => this.#between(low, high, wanted),
      within: ({ low, high, before }) => {
        let sum = this.#between(low, high, wanted) + this.#between(this.#dated, this.#mask.length, wanted);
        for (const row of before) sum += this.#passes(row, wanted);
        return sum;
      },
    };
  }

  #between(low: number, high: number, wanted: number): number {
    return high <= low ? 0 : this.#upTo(high, wanted) - this.#upTo(low, wanted);
  }

  #upTo(row: number, wanted: number): number {
    const block = row >> BLOCK_BITS;
    let sum = 0;
    for (let group = 0; group < this.#groups; group += 1)
      if (((wanted >> group) & 1) === 1) sum += this.#sums[block * this.#groups + group] ?? 0;
    for (let at = block << BLOCK_BITS; at < row; at += 1) sum += this.#passes(at, wanted);
    return sum;
  }

  #passes(row: number, wanted: number): number {
    return (this.#mask[row] ?? 0) & (wanted >> (this.#groupOf[row] ?? 0)) & 1;
  }
}

/** Counts passing rows. */
export interface PassingRows {
  /** Number of rows from `low` up to `high`. */
  between(low: number, high: number): number;
  /** Number of rows that a window lets pass. */
  within(window: RowWindow): number;
}

/** Every row that passes the mask and the window, in order. */
export function* rowsWithin(mask: Mask, { low, high, before }: RowWindow, dated: number): Generator<number> {
  for (const row of before) if (mask[row] === 1) yield row;
  for (let row = low; row < high; row += 1) if (mask[row] === 1) yield row;
  for (let row = dated; row < mask.length; row += 1) if (mask[row] === 1) yield row;
}
