import type { DrawingColumns } from './fact-columns.ts';
import type { Mask } from './row-mask.ts';
import type { RowWindow } from './row-window.ts';

/** How many rows pass up to each row, so that a run of rows is counted in one step. */
export class PassingRows {
  readonly #sums: Uint32Array;
  readonly #mask: Mask;
  readonly #dated: number;

  /** @param counts whether a row counts at all; the mask has the rest of the say */
  constructor(mask: Mask, { dated }: Pick<DrawingColumns, 'dated'>, counts?: (row: number) => boolean) {
    const sums = new Uint32Array(mask.length + 1);
    let sum = 0;
    for (let row = 0; row < mask.length; row += 1) {
      if (mask[row] === 1 && (counts === undefined || counts(row))) sum += 1;
      sums[row + 1] = sum;
    }
    this.#sums = sums;
    this.#mask = mask;
    this.#dated = dated;
  }

  /** Number of rows from `low` up to `high`. */
  between(low: number, high: number): number {
    return (this.#sums[high] ?? 0) - (this.#sums[low] ?? 0);
  }

  /** Number of rows that a window lets pass. */
  within({ low, high, before }: RowWindow): number {
    let sum = this.between(low, high) + this.between(this.#dated, this.#mask.length);
    for (const row of before) sum += this.between(row, row + 1);
    return sum;
  }
}

/** Every row that passes the mask and the window, in order. */
export function* rowsWithin(mask: Mask, { low, high, before }: RowWindow, dated: number): Generator<number> {
  for (const row of before) if (mask[row] === 1) yield row;
  for (let row = low; row < high; row += 1) if (mask[row] === 1) yield row;
  for (let row = dated; row < mask.length; row += 1) if (mask[row] === 1) yield row;
}
