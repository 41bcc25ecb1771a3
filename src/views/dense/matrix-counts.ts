import type { DrawingColumns, Lists } from '../../store/columns/fact-columns.ts';
import type { Mask } from '../../store/columns/row-mask.ts';
import type { RowWindow } from '../../store/columns/row-window.ts';

/** Numbers of meetings between some missions and some hosts. */
export interface MatrixCounts {
  /** Of each pair, mission after mission: as many as there are hosts. */
  pairs: Uint32Array;
  missions: Uint32Array;
  hosts: Uint32Array;
  /** Meetings that stand in no pair: without a mission or a host, or of ones that are not asked about. */
  outside: number;
}

/**
 * Counts who met whom among the meetings that pass. One of several missions or hosts stands in each of their pairs, and
 * once in every total.
 * @param kind place of meetings in `FACT_KINDS` @param missions codes of the rows @param hosts codes of the columns
 */
export function matrixCounts(
  { mask, window, drawing, kind }: { mask: Mask; window: RowWindow; drawing: DrawingColumns; kind: number },
  missions: readonly number[],
  hosts: readonly number[],
): MatrixCounts {
  const counts = {
    pairs: new Uint32Array(missions.length * hosts.length),
    missions: new Uint32Array(missions.length),
    hosts: new Uint32Array(hosts.length),
    outside: 0,
  };
  const places = [placesOf(missions), placesOf(hosts)] as const;
  const count = (row: number) => {
    if (mask[row] !== 1 || drawing.kind[row] !== kind) return;
    const own = placesIn(drawing.missions, row, places[0]);
    const met = placesIn(drawing.hosts, row, places[1]);
    if (own.length === 0 || met.length === 0) {
      counts.outside += 1;
      return;
    }
    for (const at of met) bump(counts.hosts, at);
    for (const mission of own) {
      bump(counts.missions, mission);
      for (const at of met) bump(counts.pairs, mission * hosts.length + at);
    }
  };
  for (const row of window.before) count(row);
  for (let row = window.low; row < window.high; row += 1) count(row);
  for (let row = drawing.dated; row < drawing.rows; row += 1) count(row);
  return counts;
}

/** The codes with most uses of a kind, most first, at most so many. */
export function mostUsed(uses: Uint32Array, kinds: number, kind: number, most: number): number[] {
  const n = (code: number) => uses[code * kinds + kind] ?? 0;
  return Array.from({ length: uses.length / kinds }, (_, code) => code)
    .filter((code) => n(code) > 0)
    .sort((a, b) => n(b) - n(a) || a - b)
    .slice(0, most);
}

function placesOf(codes: readonly number[]): ReadonlyMap<number, number> {
  return new Map(codes.map((code, at) => [code, at]));
}

function placesIn({ offsets, values }: Lists, row: number, places: ReadonlyMap<number, number>): number[] {
  const found: number[] = [];
  for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
    const place = places.get(values[at] ?? 0);
    if (place !== undefined) found.push(place);
  }
  return found;
}

function bump(counts: Uint32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
