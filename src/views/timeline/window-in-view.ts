import type { Id } from '../../model/evidence.ts';
import type { SeriesMark } from './timeline-series.ts';
import { placeOf, type Window } from './timeline-windows.ts';

/**
 * Which window to show where there is room for one: that of the open fact, else the last one with a fact that passes
 * the filter, else the last. Its place in `windows`.
 */
export function windowInView(
  windows: readonly Window[],
  marks: readonly SeriesMark[],
  selected: Id | null,
  matching: ReadonlySet<Id>,
): number {
  const homes = (facts: readonly SeriesMark[]) =>
    facts.flatMap((mark) => {
      const place = placeOf(mark, windows);
      return place === null ? [] : [windows.indexOf(place.window)];
    });
  const open = homes(marks.filter((mark) => mark.fact === selected))[0];
  if (open !== undefined) return open;
  const passing = homes(marks.filter((mark) => matching.has(mark.fact)));
  return passing.length > 0 ? passing.reduce((last, at) => Math.max(last, at), 0) : windows.length - 1;
}
