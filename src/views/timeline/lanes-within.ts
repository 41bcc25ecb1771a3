import type { TimelineLayout } from './timeline-layout.ts';

/**
 * The first and last lane, counted from 1, of which at least half stands in view below the axis, where a window of
 * `height` px shows the chart from `top` px on; of lanes higher than that, those that are cut.
 */
export function lanesWithin(
  { lanes, axisY }: Pick<TimelineLayout, 'lanes' | 'axisY'>,
  top: number,
  height: number,
): { first: number; last: number } {
  const [from, to] = [top + axisY, top + Math.max(height, axisY + 1)];
  const middles = lanes.map((lane) => lane.y + lane.height / 2);
  const first = middles.findIndex((middle) => middle >= from);
  const last = middles.findLastIndex((middle) => middle <= to);
  if (first < 0 || last < first) {
    const cut = lanes.findIndex((lane) => lane.y + lane.height > from) + 1;
    return { first: cut, last: cut };
  }
  return { first: first + 1, last: last + 1 };
}
