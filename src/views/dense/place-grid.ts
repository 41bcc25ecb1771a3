import type { Zoom } from '../map/projections.ts';
import type { Rect } from '../map/rect.ts';

/** Side of a cell in which places stand together, px. */
export const CELL = 24;

/** Places of the map sorted into cells of the screen. */
export interface PlaceGrid {
  columns: number;
  /** Cell of each area; -1: none. */
  cellOf: Int32Array;
  /** Middle of the places of each cell, px. */
  x: Float32Array;
  y: Float32Array;
  cells: number;
}

/**
 * Sorts places into cells of the screen under a zoom.
 * @param points x and y of each area at rest, px, one after the other; NaN where it is not on the map
 */
export function placeGrid(points: Float32Array, { k, x: dx, y: dy }: Zoom, inner: Rect): PlaceGrid {
  const areas = points.length / 2;
  const columns = Math.ceil(inner.width / CELL);
  const cells = columns * Math.ceil(inner.height / CELL);
  const cellOf = new Int32Array(areas).fill(-1);
  const x = new Float32Array(cells);
  const y = new Float32Array(cells);
  const n = new Uint32Array(cells);
  for (let area = 0; area < areas; area += 1) {
    const px = k * (points[2 * area] ?? NaN) + dx;
    const py = k * (points[2 * area + 1] ?? NaN) + dy;
    // Written so that NaN is outside.
    if (!(px >= inner.x && py >= inner.y && px < inner.x + inner.width && py < inner.y + inner.height))
      continue;
    const cell = Math.floor((py - inner.y) / CELL) * columns + Math.floor((px - inner.x) / CELL);
    cellOf[area] = cell;
    x[cell] = (x[cell] ?? 0) + px;
    y[cell] = (y[cell] ?? 0) + py;
    n[cell] = (n[cell] ?? 0) + 1;
  }
  for (let cell = 0; cell < cells; cell += 1) {
    const count = n[cell] ?? 0;
    if (count === 0) continue;
    x[cell] = (x[cell] ?? 0) / count;
    y[cell] = (y[cell] ?? 0) / count;
  }
  return { columns, cellOf, x, y, cells };
}

/** Sums numbers of areas by cell. */
export function sumByCell({ cellOf, cells }: PlaceGrid, counts: Uint32Array): Uint32Array {
  const sums = new Uint32Array(cells);
  for (let area = 0; area < cellOf.length; area += 1) {
    const cell = cellOf[area] ?? -1;
    if (cell >= 0) sums[cell] = (sums[cell] ?? 0) + (counts[area] ?? 0);
  }
  return sums;
}

/** What stands in a cell: how many facts, at how many places, and the place with most. */
export interface CellContent {
  facts: number;
  places: number;
  most: number;
}

export function cellContent({ cellOf }: PlaceGrid, counts: Uint32Array, cell: number): CellContent {
  const content = { facts: 0, places: 0, most: -1 };
  for (let area = 0; area < cellOf.length; area += 1) {
    const n = counts[area] ?? 0;
    if (cellOf[area] !== cell || n === 0) continue;
    content.facts += n;
    content.places += 1;
    if (content.most < 0 || n > (counts[content.most] ?? 0)) content.most = area;
  }
  return content;
}
