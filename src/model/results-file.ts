import { csvRows, type CsvRow } from './csv-rows.ts';
import { checkReference } from './reference-check.ts';
import { parseReference, type Reference, type ReferenceProblem } from './reference.ts';

/** A list in a results table somebody brings; `seats` is `null` where the table has none. */
export interface BroughtList {
  readonly name: string;
  readonly votes: number;
  readonly seats: number | null;
}

export type ResultsFile =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'results'; readonly lists: readonly BroughtList[] }
  | { readonly kind: 'wrong'; readonly problems: readonly ReferenceProblem[] };

const COLUMNS = ['party', 'votes', 'seats'] as const;
type Column = (typeof COLUMNS)[number];
/** The name of a row that holds the sums of the rows above. */
const TOTAL = 'total';
const LONGEST_FILE = 2_000_000;
const MOST_LISTS = 200;
const MOST_PROBLEMS = 20;

/**
 * Reads a results file somebody brings: JSON in the schema of the reference files, or CSV with a first line
 * `party,votes` or `party,votes,seats`, and perhaps a row `total`. Never throws. A problem names the row (`row 3`
 * is the third line of a CSV; a path such as `elections[0]` in JSON) and the field.
 */
export function parseResultsFile(text: string): ResultsFile {
  if (text.length > LONGEST_FILE) return wrong('file', 'file', 'is longer than two million characters');
  if (text.trim() === '') return wrong('file', 'file', 'is empty');
  if (text.includes('\0')) return wrong('file', 'file', 'is not a text file');
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(csvRows(text));
}

function readJson(text: string): ResultsFile {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return wrong('file', 'file', `is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = parseReference(input);
  if (!parsed.ok) return { kind: 'wrong', problems: parsed.problems };
  const problems = checkReference(parsed.reference).slice(0, MOST_PROBLEMS);
  if (problems.length > 0) return { kind: 'wrong', problems };
  if (!parsed.reference.elections.some(({ listResult = [] }) => listResult.length > 0))
    return wrong('elections', 'listResult', 'is missing: no election has votes for lists');
  return { kind: 'reference', reference: parsed.reference };
}

function readCsv(rows: readonly CsvRow[]): ResultsFile {
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).map((cell) => cell.toLowerCase());
  const problems = headerProblems(columns);
  if (problems.length > 0) return { kind: 'wrong', problems };
  if (body.length > MOST_LISTS + 1) return wrong('file', 'party', `has more than ${MOST_LISTS} lists`);
  const lists: (BroughtList & { line: number })[] = [];
  const totals: (BroughtList & { line: number })[] = [];
  for (const row of body) {
    const cells = cellsOf(row, columns);
    const found = rowProblems(row, cells, columns);
    const seen = lists.find((list) => list.name.toLowerCase() === cells.party.toLowerCase());
    if (seen) found.push(problem(row, 'party', `'${cells.party}' stands twice, first in row ${seen.line}`));
    problems.push(...found);
    if (found.length > 0) continue;
    const seats = cells.seats === '' ? null : Number(cells.seats);
    const list = { name: cells.party, votes: Number(cells.votes), seats, line: row.line };
    (cells.party.toLowerCase() === TOTAL ? totals : lists).push(list);
  }
  if (problems.length === 0) for (const total of totals) problems.push(...totalProblems(total, lists));
  if (problems.length > 0) return { kind: 'wrong', problems: problems.slice(0, MOST_PROBLEMS) };
  if (lists.length === 0) return wrong('file', 'party', 'has no list below the first line');
  if (lists.every(({ votes }) => votes === 0)) return wrong('file', 'votes', 'are all 0');
  return { kind: 'results', lists: lists.map(({ name, votes, seats }) => ({ name, votes, seats })) };
}

function headerProblems(columns: readonly string[]): ReferenceProblem[] {
  const at = { line: 1, cells: [] };
  const unknown = columns.filter((name) => !COLUMNS.some((column) => column === name));
  const twice = columns.filter((name, i) => columns.indexOf(name) < i);
  return [
    ...(['party', 'votes'] as const)
      .filter((name) => !columns.includes(name))
      .map((name) =>
        problem(at, name, 'is missing in the first line, which should be party,votes or party,votes,seats'),
      ),
    ...unknown.map((name) => problem(at, name === '' ? 'column' : name, 'is not a known field')),
    ...twice.map((name) => problem(at, name, 'stands twice in the first line')),
  ];
}

function cellsOf(row: CsvRow, columns: readonly string[]): Record<Column, string> {
  const cell = (column: Column) => row.cells[columns.indexOf(column)] ?? '';
  return { party: cell('party'), votes: cell('votes'), seats: cell('seats') };
}

function rowProblems(
  row: CsvRow,
  cells: Record<Column, string>,
  columns: readonly string[],
): ReferenceProblem[] {
  const found: ReferenceProblem[] = [];
  if (row.cells.length > columns.length)
    found.push(
      problem(row, 'row', `has ${row.cells.length} cells, and the first line has ${columns.length}`),
    );
  if (cells.party === '') found.push(problem(row, 'party', 'is missing'));
  if (cells.votes === '') found.push(problem(row, 'votes', 'is missing'));
  for (const field of ['votes', 'seats'] as const) {
    const what = cells[field] === '' ? null : countProblem(cells[field]);
    if (what !== null) found.push(problem(row, field, what));
  }
  return found;
}

function countProblem(text: string): string | null {
  if (/^\d+$/.test(text)) return Number(text) <= Number.MAX_SAFE_INTEGER ? null : `is too large (${text})`;
  if (/^-\d/.test(text)) return `must not be negative (${text})`;
  if (/^\d+[.]\d+$/.test(text)) return `must be a whole number (${text})`;
  return `must be a whole number in digits alone (${text})`;
}

function totalProblems(
  total: BroughtList & { line: number },
  lists: readonly BroughtList[],
): ReferenceProblem[] {
  const at = { line: total.line, cells: [] };
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const votes = sum(lists.map((list) => list.votes));
  const seats = sum(lists.map((list) => list.seats ?? 0));
  const found: ReferenceProblem[] = [];
  if (total.votes !== votes)
    found.push(problem(at, 'votes', `is ${total.votes}, and the rows above add up to ${votes}`));
  if (total.seats !== null && total.seats !== seats)
    found.push(problem(at, 'seats', `is ${total.seats}, and the rows above add up to ${seats}`));
  return found;
}

function problem(row: CsvRow, field: string, what: string): ReferenceProblem {
  return { row: `row ${row.line}`, field, what };
}

function wrong(row: string, field: string, what: string): ResultsFile {
  return { kind: 'wrong', problems: [{ row, field, what }] };
}
