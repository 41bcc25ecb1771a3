import type { LaneLayout } from './timeline-layout.ts';

/** How far a rule keeps from the letters beside it, and how tall a line of letters is, px. */
const CLEAR = 3;
const ABOVE = 9;
const BELOW = 7;

/**
 * A vertical rule from `y0` to `y1` as a path that leaves out every label it would cross: what is written is read, and
 * the rule still shows above and below it.
 */
export function rulePath(
  x: number,
  [y0, y1]: readonly [number, number],
  lanes: readonly Pick<LaneLayout, 'marks'>[],
): string {
  const gaps = lanes
    .flatMap(({ marks }) => marks)
    .flatMap(({ label, y }): [number, number][] => {
      if (label === null) return [];
      const left = label.anchor === 'start' ? label.x : label.x - label.fitted.width;
      const crossed = x > left - CLEAR && x < left + label.fitted.width + CLEAR;
      return crossed ? [[y - ABOVE, y + BELOW]] : [];
    })
    .sort(([a], [b]) => a - b);
  const parts: string[] = [];
  let from = y0;
  for (const [top, foot] of gaps) {
    if (top > from) parts.push(`M${x} ${from}V${top}`);
    from = Math.max(from, foot);
  }
  if (y1 > from) parts.push(`M${x} ${from}V${y1}`);
  return parts.join('');
}
