import type { DrawingColumns } from '../../store/columns/fact-columns.ts';

/** The days on which something begins, and the rows that begin on each. */
export interface DaySlots {
  /** Rising. */
  day: Int32Array;
  /** First row of each slot, and the number of dated rows at the end. */
  start: Uint32Array;
}

export function daySlots({ from, dated }: Pick<DrawingColumns, 'from' | 'dated'>): DaySlots {
  const days: number[] = [];
  const starts: number[] = [];
  // The next day is looked for in ever longer steps: of a day with thousands of rows few are touched.
  for (let row = 0; row < dated; row = firstAfter(row, from, dated)) {
    days.push(from[row] ?? 0);
    starts.push(row);
  }
  starts.push(dated);
  return { day: Int32Array.from(days), start: Uint32Array.from(starts) };
}

/** The first row that begins later than a row. */
function firstAfter(row: number, from: Int32Array, dated: number): number {
  const day = from[row] ?? 0;
  let low = row + 1;
  let step = 1;
  while (low < dated && from[low] === day) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low, dated);
  low = Math.max(row + 1, low - step / 2);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first slot whose day is not before a day. */
export function slotFrom(day: number, slots: DaySlots): number {
  let low = 0;
  let high = slots.day.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots.day[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
