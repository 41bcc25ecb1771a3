import type { Lane } from './timeline-lanes.ts';
import type { MarkLayout } from './timeline-layout.ts';
import type { SeriesMark } from './timeline-series.ts';

/**
 * The bar between two marks of one meeting. `far`: other marks or lanes stand between them, so it is drawn softly, and
 * firmly only where its meeting is pointed at.
 */
export interface Join {
  key: string;
  fact: string;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  far: boolean;
}

const TOUCH = 7;

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

/** The bars between the marks of each fact that has several; `lanes` holds the marks of each lane, from the top. */
export function joinsOf(lanes: readonly { marks: readonly MarkLayout[] }[]): Join[] {
  const groups = new Map<string, { at: MarkLayout; lane: number }[]>();
  lanes.forEach(({ marks }, lane) => {
    for (const at of marks) groups.set(at.mark.fact, [...(groups.get(at.mark.fact) ?? []), { at, lane }]);
  });
  return [...groups].flatMap(([fact, group]) =>
    group.slice(1).flatMap((to, i): Join[] => {
      const from = group[i];
      if (!from) return [];
      const between = [lanes[from.lane], lanes[to.lane]].flatMap((lane) => lane?.marks ?? []);
      const [y0, y1] = [from.at.y, to.at.y];
      const blocked = between.some(({ x, y }) => y > y0 && y < y1 && Math.abs(x - from.at.x) < TOUCH);
      const far = blocked || to.lane - from.lane > 1 || Math.abs(from.at.x - to.at.x) > 1;
      return [{ key: `${fact}:${i}`, fact, x0: from.at.x, x1: to.at.x, y0, y1, far }];
    }),
  );
}
