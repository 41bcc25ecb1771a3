/** Which rows are drawn: from `first` up to but without `end`. */
export interface RowWindow {
  first: number;
  end: number;
}

/**
 * The rows that can be seen, and some beyond either edge so that the keyboard always finds a next one.
 *
 * @param top where the first row begins, in CSS pixels below the upper edge of the window; negative once scrolled past
 * @param height how high the window is
 * @param row how high one row is
 */
export function windowOfRows(
  top: number,
  height: number,
  row: number,
  count: number,
  beyond = 12,
): RowWindow {
  const first = Math.max(0, Math.min(count, Math.floor(-top / row) - beyond));
  const end = Math.max(first, Math.min(count, Math.ceil((height - top) / row) + beyond));
  return { first, end };
}
