import type { Point, Rect } from './rect.ts';

/** A shape laid on a grid of square cells, for asking quickly how much of a rectangle it covers. */
export interface Raster {
  bounds: Rect;
  /** Share (0 to 1) of a rectangle's cells that lie in the shape; cells outside the grid are outside the shape. */
  share: (rect: Rect) => number;
}

/** Lays rings (even-odd: a hole is a ring inside a ring) on a grid of `cell` pixels. */
export function rasterOf(rings: readonly (readonly Point[])[], cell: number): Raster {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  if (xs.length === 0) return { bounds: { x: 0, y: 0, width: 0, height: 0 }, share: () => 0 };
  const left = least(xs);
  const top = least(ys);
  const columns = Math.max(1, Math.ceil((most(xs) - left) / cell));
  const rows = Math.max(1, Math.ceil((most(ys) - top) / cell));
  const sums = new Float64Array((columns + 1) * (rows + 1));
  for (let row = 0; row < rows; row++) {
    const crossings = crossingsAt(rings, top + (row + 0.5) * cell);
    let before = 0;
    for (let column = 0; column < columns; column++) {
      const x = left + (column + 0.5) * cell;
      let passed = 0;
      while (passed < crossings.length && (crossings[passed] ?? Infinity) <= x) passed++;
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

function crossingsAt(rings: readonly (readonly Point[])[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[j] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return crossings.sort((a, b) => a - b);
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
