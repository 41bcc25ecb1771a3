import type { Lane } from './timeline-lanes.ts';
import type { MarkLayout } from './timeline-layout.ts';
import type { SeriesMark } from './timeline-series.ts';

/** The ink bar between two marks of one meeting; `aside` > 0: it runs so far left of them, past marks in between. */
export interface Join {
  key: string;
  fact: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  aside: number;
}

const TOUCH = 7;
const ASIDE = 10;
const ASIDE_STEP = 4;

/** Tells of each mark whether its fact has marks in lanes above (-1) or, if not, below (1), or in no other (0). */
export function joinSides(
  lanes: readonly Lane[],
  marks: readonly SeriesMark[],
): (mark: SeriesMark) => -1 | 0 | 1 {
  const order = new Map(lanes.map((lane, i) => [lane.id, i]));
  const place = (mark: SeriesMark) => order.get(mark.lane) ?? 0;
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  for (const mark of marks) {
    first.set(mark.fact, Math.min(first.get(mark.fact) ?? Infinity, place(mark)));
    last.set(mark.fact, Math.max(last.get(mark.fact) ?? -Infinity, place(mark)));
  }
  return (mark) => {
    const at = place(mark);
    return (first.get(mark.fact) ?? at) < at ? -1 : (last.get(mark.fact) ?? at) > at ? 1 : 0;
  };
}

/** The bars between the marks of each fact that has several. */
export function joinsOf(marks: readonly MarkLayout[]): Join[] {
  const groups = new Map<string, MarkLayout[]>();
  for (const mark of marks) groups.set(mark.mark.fact, [...(groups.get(mark.mark.fact) ?? []), mark]);
  const joins: Join[] = [];
  for (const [fact, group] of groups) {
    const sorted = [...group].sort((a, b) => a.y - b.y);
    sorted.slice(1).forEach((to, i) => {
      const from = sorted[i];
      if (!from) return;
      const blocked = marks.some(
        (one) => one.drawn && one.y > from.y && one.y < to.y && Math.abs(one.x - from.x) < TOUCH,
      );
      const beside = joins.filter(
        (one) => one.aside > 0 && Math.abs(one.x0 - from.x) < TOUCH && one.y0 < to.y && from.y < one.y1,
      ).length;
      const aside = blocked || from.x !== to.x ? ASIDE + ASIDE_STEP * beside : 0;
      joins.push({ key: `${fact}:${i}`, fact, x0: from.x, x1: to.x, y0: from.y, y1: to.y, aside });
    });
  }
  return joins;
}
