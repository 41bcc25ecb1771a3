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
  for (let row = 0; row < dated; row += 1) {
    const day = from[row] ?? 0;
    if (row > 0 && day === from[row - 1]) continue;
    days.push(day);
    starts.push(row);
  }
  starts.push(dated);
  return { day: Int32Array.from(days), start: Uint32Array.from(starts) };
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
