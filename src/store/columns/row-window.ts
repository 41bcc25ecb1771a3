import type { DrawingColumns } from './fact-columns.ts';
import { placeIn } from './rising.ts';

/**
 * The rows that a window of days lets pass: those from `low` up to `high`, those of `before` (which began earlier and
 * last into the window), and all rows without a date.
 */
export interface RowWindow {
  low: number;
  high: number;
  before: Uint32Array;
}

/** @param from first day, or null @param to last day, or null */
export function rowWindow(from: number | null, to: number | null, drawing: DrawingColumns): RowWindow {
  const high = to === null ? drawing.dated : firstRowAfter(to, drawing);
  const low = from === null ? 0 : Math.min(high, firstRowAfter(from - 1, drawing));
  const before: number[] = [];
  if (from !== null) {
    const { intervals, longest } = drawing;
    // What began earlier than the longest interval lasts has ended.
    const first = firstRowAfter(from - longest - 1, drawing);
    for (let at = placeIn(intervals, first); at < intervals.length; at += 1) {
      const row = intervals[at] ?? 0;
      if (row >= low) break;
      if ((drawing.to[row] ?? 0) >= from) before.push(row);
    }
  }
  return { low, high, before: Uint32Array.from(before) };
}

/** The first dated row that begins after a day. */
export function firstRowAfter(day: number, { from, dated }: Pick<DrawingColumns, 'from' | 'dated'>): number {
  let low = 0;
  let high = dated;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
