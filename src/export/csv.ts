/** What a cell of a table holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180: commas, CRLF, quotes where they are needed). A text that a spreadsheet would take for a
 * formula is preceded by an apostrophe; numbers are numbers and stay as they are.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
