import type { MapLayout } from './map-layout.ts';
import type { LabelLayout, MarkLayout } from './mark-layout.ts';
import type { Zoom } from './projections.ts';
import type { Point, Rect } from './rect.ts';

/**
 * A layout without labels, with the labels of another one carried along: each keeps its distance to its mark, names
 * of the ground move with the ground. For a map on the move, until labels are placed anew.
 */
export function carriedLabels(bare: MapLayout, placed: MapLayout): MapLayout {
  const marks = new Map<string, MarkLayout>();
  for (const [key, mark] of bare.marks) {
    const before = placed.marks.get(key);
    const label =
      before?.label && mark.onView && mark.cluster === null
        ? movedLabel(before.label, before.at, mark.at)
        : null;
    marks.set(key, { ...mark, label });
  }
  const names = placed.names.map((name) => {
    const at = throughZooms(name.at, placed.zoom, bare.zoom);
    return { ...name, at, box: moved(name.box, at[0] - name.at[0], at[1] - name.at[1]) };
  });
  return { ...bare, marks, names, unlabelled: placed.unlabelled };
}

function movedLabel(label: LabelLayout, from: Point, to: Point): LabelLayout | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (!Number.isFinite(dx + dy)) return null;
  const shifted = ([x, y]: Point): Point => [x + dx, y + dy];
  const leader = label.leader && ([shifted(label.leader[0]), shifted(label.leader[1])] as const);
  return { ...label, box: moved(label.box, dx, dy), leader };
}

function moved(box: Rect, dx: number, dy: number): Rect {
  return { ...box, x: box.x + dx, y: box.y + dy };
}

function throughZooms([x, y]: Point, from: Zoom, to: Zoom): Point {
  return [(to.k * (x - from.x)) / from.k + to.x, (to.k * (y - from.y)) / from.k + to.y];
}
