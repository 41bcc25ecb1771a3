import { cellKey, type CellRows } from './cell-rows.ts';
import { cellGrid, laneTop, symbolAt, symbolNear, type CellGrid, type DenseLayout } from './dense-layout.ts';
import type { TimelineCells } from './lane-counts.ts';

/** What stands under a point of the dense timeline: the mark of one row, or a cell with `count` facts. */
export interface TimelineSpot {
  lane: number;
  stretch: number;
  x: number;
  y: number;
  row: number | null;
  count: number;
}

interface Drawn {
  layout: DenseLayout;
  cells: TimelineCells;
  rows: CellRows | null;
}

/** Where a cell stands and how many symbols it has room for; px. */
export function cellBox(
  layout: DenseLayout,
  lane: number,
  stretch: number,
): { x: number; x1: number; top: number; grid: CellGrid } {
  const x = stretch < 0 ? layout.panel.x0 : (layout.x[stretch] ?? 0);
  const x1 = stretch < 0 ? layout.panel.daysX0 : (layout.x[stretch + 1] ?? 0);
  return { x, x1, top: laneTop(layout, lane), grid: cellGrid(x1 - x, layout.laneHeight) };
}

/** The mark, or the cell with facts, under a point; null where there is none. */
export function spotUnder(
  { layout, cells, rows }: Drawn,
  { lane, stretch }: { lane: number; stretch: number },
  at: { x: number; y: number },
): TimelineSpot | null {
  const stretches = layout.edges.length - 1;
  const count = stretch < 0 ? (cells.loose[lane] ?? 0) : (cells.counts[lane * stretches + stretch] ?? 0);
  if (count === 0) return null;
  const { x, x1, top, grid } = cellBox(layout, lane, stretch);
  const own = rows?.get(cellKey(lane, stretch));
  if (own && own.length <= grid.capacity) {
    const near = symbolNear(own.length, grid, { x, top }, at);
    const row = own[near];
    if (row === undefined) return null;
    const [sx, sy] = symbolAt(near, grid, x, top);
    return { lane, stretch, x: sx, y: sy, row, count: 1 };
  }
  return { lane, stretch, x: (x + x1) / 2, y: top + layout.laneHeight / 2, row: null, count };
}

/** Where the first mark of a row stands; null where it is drawn within a bar. */
export function placeOfRow(
  layout: DenseLayout,
  rows: CellRows,
  row: number,
): { x: number; y: number } | null {
  for (const [key, own] of rows) {
    const at = own.indexOf(row);
    if (at < 0) continue;
    const [lane = 0, stretch = -1] = key.split(' ').map(Number);
    const { x, top, grid } = cellBox(layout, lane, stretch);
    if (own.length > grid.capacity) continue;
    const [sx, sy] = symbolAt(at, grid, x, top);
    return { x: sx, y: sy };
  }
  return null;
}
