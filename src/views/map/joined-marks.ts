import type { PlaceMark } from './place-mark.ts';
import { overlap, type Rect } from './rect.ts';

/**
 * Groups marks that can share one label: those under the same shared number whose boxes touch. Every other mark
 * is a group of its own. Groups keep the order of their first marks.
 */
export function joinedMarks(
  marks: readonly PlaceMark[],
  boxOf: (mark: PlaceMark) => Rect | null,
): PlaceMark[][] {
  const groups: PlaceMark[][] = [];
  for (const mark of marks) {
    const box = boxOf(mark);
    const touching = groups.filter(
      (group) =>
        mark.joint !== null &&
        mark.symbol !== 'country' &&
        box !== null &&
        group.some((other) => {
          const otherBox = boxOf(other);
          return other.joint === mark.joint && otherBox !== null && overlap(box, otherBox, 8);
        }),
    );
    const [first, ...rest] = touching;
    if (!first) {
      groups.push([mark]);
      continue;
    }
    first.push(...rest.flat(), mark);
    for (const other of rest) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}
