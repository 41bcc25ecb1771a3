import type { Id } from '../../model/evidence.ts';
import type { QuotaRow } from './quota-series.ts';

/** The chart has room for so many wordings. */
const MOST_ROWS = 4;

/** The wordings the chart draws, those that pass the filter first where there are many, and how many it leaves to the table. */
export function shownRows(
  rows: readonly QuotaRow[],
  passes: (facts: readonly Id[]) => boolean,
): { rows: readonly QuotaRow[]; left: number } {
  if (rows.length <= MOST_ROWS) return { rows, left: 0 };
  const ordered = [...rows.filter((row) => passes(row.facts)), ...rows.filter((row) => !passes(row.facts))];
  return { rows: ordered.slice(0, MOST_ROWS), left: rows.length - MOST_ROWS };
}
