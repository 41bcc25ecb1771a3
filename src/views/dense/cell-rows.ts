import type { DrawingColumns } from '../../store/columns/fact-columns.ts';
import type { Mask } from '../../store/columns/row-mask.ts';
import { rowsWithin } from '../../store/columns/passing-rows.ts';
import type { RowWindow } from '../../store/columns/row-window.ts';
import { isOnTimeline, lanesOfRow, type DenseLanes } from './dense-lanes.ts';
import { stretchOf } from './lane-counts.ts';

/** The rows of each cell of the timeline; a cell is a lane and a stretch, or a lane and -1 for no single stretch. */
export type CellRows = ReadonlyMap<string, readonly number[]>;

export function cellKey(lane: number, stretch: number): string {
  return `${lane} ${stretch}`;
}

/**
 * Sorts the rows that pass into the cells of `timelineCells`, a row once in each of its lanes, in order of time.
 * @param withLoose whether facts of no single stretch are listed too; they may be many in every window
 */
export function cellRows(
  mask: Mask,
  window: RowWindow,
  edges: Int32Array,
  { drawing, lanes }: { drawing: DrawingColumns; lanes: DenseLanes },
  withLoose = true,
): CellRows {
  const cells = new Map<string, number[]>();
  const { from, to, dated, kind } = drawing;
  for (const row of rowsWithin(mask, window, dated)) {
    if (!withLoose && row >= dated) break;
    if (!isOnTimeline(kind[row] ?? 0)) continue;
    const first = row < dated ? stretchOf(from[row] ?? 0, edges) : -1;
    const stretch = first >= 0 && first === stretchOf(to[row] ?? 0, edges) ? first : -1;
    if (!withLoose && stretch < 0) continue;
    for (let bits = lanesOfRow(row, lanes); bits !== 0; bits &= bits - 1) {
      const key = cellKey(31 - Math.clz32(bits & -bits), stretch);
      const rows = cells.get(key);
      if (rows) rows.push(row);
      else cells.set(key, [row]);
    }
  }
  return cells;
}
