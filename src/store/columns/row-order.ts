import { NO_DAY } from './fact-columns.ts';

/**
 * The rows in order of their first day, as they came within a day, those without a date last.
 * @param days first days, as unsigned 32-bit patterns of signed numbers
 */
export function rowOrder(days: Uint32Array): Uint32Array {
  const first = new Int32Array(days);
  let earliest = Infinity;
  let latest = -Infinity;
  for (const day of first) {
    if (day === NO_DAY) continue;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const width = 2 ** Math.ceil(Math.log2(Math.max(2, first.length)));
  const last = latest < earliest ? 0 : latest - earliest + 1;
  const keys = Float64Array.from(
    first,
    (day, row) => (day === NO_DAY ? last : day - earliest) * width + row,
  ).sort();
  return Uint32Array.from(keys, (key) => key % width);
}
