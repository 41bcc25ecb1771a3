import type { Rect } from '../map/rect.ts';
import { CELL, type PlaceGrid } from './place-grid.ts';

/** The cell whose disc is under a point, or nearest within reach; -1: none. */
export function cellUnder(
  {
    grid,
    sums,
    radius,
    inner,
  }: { grid: PlaceGrid; sums: Uint32Array; radius: (n: number) => number; inner: Rect },
  x: number,
  y: number,
): number {
  const column = Math.floor((x - inner.x) / CELL);
  const line = Math.floor((y - inner.y) / CELL);
  let best = -1;
  let least = Infinity;
  for (let dy = -1; dy <= 1; dy += 1)
    for (let dx = -1; dx <= 1; dx += 1) {
      const cell = (line + dy) * grid.columns + column + dx;
      const n = sums[cell] ?? 0;
      if (n === 0 || column + dx < 0 || column + dx >= grid.columns) continue;
      const away = Math.hypot(x - (grid.x[cell] ?? 0), y - (grid.y[cell] ?? 0));
      if (away > Math.max(REACH, radius(n)) || away >= least) continue;
      best = cell;
      least = away;
    }
  return best;
}

const REACH = 8;
