/** One record of a CSV text and the line it begins on, from 1. */
export interface CsvRow {
  line: number;
  cells: readonly string[];
}

/**
 * The records of a CSV text (RFC 4180): quoted cells may hold separators, line breaks and doubled quotes; empty lines
 * are left out; cells are trimmed. The separator is a semicolon or tab where the first line has one and no comma.
 */
export function csvRows(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source.slice(0, source.search(/\r|\n|$/)));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = () => {
    cells.push(cell.trim());
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? '';
    const newline = char === '\n' || (char === '\r' && source[at + 1] !== '\n');
    if (newline) line += 1;
    if (quoted && char === '"' && source[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
    } else if (quoted) {
      cell += char;
    } else if (char === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (newline) {
      endRow();
      start = line;
    } else if (char !== '\r') {
      cell += char;
    }
  }
  endRow();
  return rows;
}

function separatorOf(header: string): string {
  if (header.includes(',')) return ',';
  return [';', '\t'].find((one) => header.includes(one)) ?? ',';
}
