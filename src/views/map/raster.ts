import { ringsBox, type Point, type Rect } from './rect.ts';

/** A shape laid on a grid of square cells, for asking quickly how much of a rectangle it covers. */
export interface Raster {
  bounds: Rect;
  /** Share (0 to 1) of a rectangle's cells that lie in the shape; cells outside the grid are outside the shape. */
  share: (rect: Rect) => number;
}

/** Side of a grid cell, in pixels, that is fine enough for labels. */
export const GRID_CELL = 4;
const EMPTY: Raster = { bounds: { x: 0, y: 0, width: 0, height: 0 }, share: () => 0 };

/** Lays rings (even-odd: a hole is a ring inside a ring) on a grid of `cell` pixels, no farther than `window`. */
export function rasterOf(rings: readonly (readonly Point[])[], cell: number, window: Rect): Raster {
  const box = ringsBox(rings);
  const left = Math.max(box?.x ?? 0, window.x);
  const top = Math.max(box?.y ?? 0, window.y);
  const columns = Math.ceil(
    (Math.min((box?.x ?? 0) + (box?.width ?? 0), window.x + window.width) - left) / cell,
  );
  const rows = Math.ceil(
    (Math.min((box?.y ?? 0) + (box?.height ?? 0), window.y + window.height) - top) / cell,
  );
  if (!box || columns <= 0 || rows <= 0) return EMPTY;
  const sums = new Float64Array((columns + 1) * (rows + 1));
  const lines = crossings(rings, top, cell, rows);
  for (let row = 0; row < rows; row++) {
    const at = lines[row] ?? [];
    let before = 0;
    let passed = 0;
    for (let column = 0; column < columns; column++) {
      const x = left + (column + 0.5) * cell;
      while (passed < at.length && (at[passed] ?? Infinity) <= x) passed++;
      before += passed % 2;
      sums[(row + 1) * (columns + 1) + column + 1] = (sums[row * (columns + 1) + column + 1] ?? 0) + before;
    }
  }
  const clamp = (value: number, max: number) => Math.min(Math.max(value, 0), max);
  const sum = (column: number, row: number) => sums[row * (columns + 1) + column] ?? 0;
  const share = (rect: Rect) => {
    const from = clamp(Math.floor((rect.x - left) / cell), columns);
    const to = clamp(Math.ceil((rect.x + rect.width - left) / cell), columns);
    const above = clamp(Math.floor((rect.y - top) / cell), rows);
    const below = clamp(Math.ceil((rect.y + rect.height - top) / cell), rows);
    const inside = sum(to, below) - sum(from, below) - sum(to, above) + sum(from, above);
    const all = Math.max(1, Math.ceil(rect.width / cell)) * Math.max(1, Math.ceil(rect.height / cell));
    return Math.min(1, inside / all);
  };
  return { bounds: { x: left, y: top, width: columns * cell, height: rows * cell }, share };
}

/** Where each row's middle crosses the rings, from left to right. */
function crossings(
  rings: readonly (readonly Point[])[],
  top: number,
  cell: number,
  rows: number,
): number[][] {
  const found: number[][] = Array.from({ length: rows }, () => []);
  const rowAfter = (y: number) => Math.ceil((y - top) / cell - 0.5);
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay === by) continue;
      const first = Math.max(0, rowAfter(Math.min(ay, by)));
      const last = Math.min(rows, rowAfter(Math.max(ay, by)));
      for (let row = first; row < last; row++)
        found[row]?.push(ax + ((top + (row + 0.5) * cell - ay) / (by - ay)) * (bx - ax));
    }
  for (const row of found) row.sort((a, b) => a - b);
  return found;
}
