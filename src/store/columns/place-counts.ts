import { KINDS, type DrawingColumns } from './fact-columns.ts';
import type { Mask } from './row-mask.ts';
import type { RowWindow } from './row-window.ts';

/**
 * How many facts name each area. When the window moves, only the rows that come in or go out are counted.
 */
export class PlaceCounts {
  /** Of each area, without the areas in it. */
  readonly counts: Uint32Array;
  readonly #drawing: DrawingColumns;
  /** For each kind 1 where it counts. */
  readonly #kinds: Uint8Array;
  #mask: Mask | null = null;
  #window: RowWindow = { low: 0, high: 0, before: new Uint32Array() };

  /** @param kinds the kinds of facts that count, as places in `FACT_KINDS` */
  constructor(drawing: DrawingColumns, kinds: ReadonlySet<number>) {
    this.#drawing = drawing;
    this.#kinds = Uint8Array.from({ length: KINDS }, (_, kind) => Number(kinds.has(kind)));
    this.counts = new Uint32Array(drawing.place.parent.length);
  }

  /** Takes over what another one has counted of the same facts, so that it is not counted again. */
  takeOver({ counts, mask, window }: Pick<PlaceCounts, 'counts' | 'mask' | 'window'>): void {
    this.counts.set(counts);
    this.#mask = mask;
    this.#window = window;
  }

  get mask(): Mask | null {
    return this.#mask;
  }

  get window(): RowWindow {
    return this.#window;
  }

  /** Counts what a mask and a window let pass. The mask must be another object where it is another mask. */
  update(mask: Mask, window: RowWindow): void {
    const { dated, rows } = this.#drawing;
    const { low, high } = this.#window;
    const overlap = Math.min(high, window.high) - Math.max(low, window.low);
    const moved = Math.abs(low - window.low) + Math.abs(high - window.high);
    if (mask !== this.#mask || overlap <= 0 || moved > window.high - window.low) {
      this.#mask = mask;
      this.counts.fill(0);
      this.#add(window.low, window.high, 1);
      this.#add(dated, rows, 1);
    } else {
      for (const row of this.#window.before) this.#add(row, row + 1, -1);
      this.#add(Math.min(low, window.low), low, 1);
      this.#add(low, Math.max(low, window.low), -1);
      this.#add(Math.min(high, window.high), high, -1);
      this.#add(high, Math.max(high, window.high), 1);
    }
    for (const row of window.before) this.#add(row, row + 1, 1);
    this.#window = window;
  }

  #add(from: number, to: number, step: 1 | -1): void {
    const { kind, areas } = this.#drawing;
    const { offsets, values } = areas;
    const { counts } = this;
    const mask = this.#mask;
    const kinds = this.#kinds;
    if (!mask) return;
    for (let row = from; row < to; row += 1) {
      if (mask[row] !== 1 || kinds[kind[row] ?? 0] !== 1) continue;
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
        const area = values[at] ?? 0;
        counts[area] = (counts[area] ?? 0) + step;
      }
    }
  }
}
