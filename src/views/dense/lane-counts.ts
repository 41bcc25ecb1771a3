import type { DrawingColumns } from '../../store/columns/fact-columns.ts';
import type { Mask } from '../../store/columns/row-mask.ts';
import { placeIn } from '../../store/columns/rising.ts';
import type { RowWindow } from '../../store/columns/row-window.ts';
import { finished, type Steps } from '../map/steps.ts';
import { slotFrom, type DaySlots } from './day-slots.ts';
import { isOnTimeline, lanesOfRow, type DenseLanes } from './dense-lanes.ts';

/** How many passing facts stand in each lane up to each day: any run of days is counted in one step. */
export interface LaneCounts {
  /** For each lane the facts of one day up to each slot; lane after lane, `slots + 1` numbers each. */
  sums: Uint32Array;
  stride: number;
  /** Of each lane: facts without a date. */
  undated: Uint32Array;
  /** Passing rows of the timeline that span several days. */
  spans: Uint32Array;
}

export function laneCounts(
  mask: Mask,
  drawing: DrawingColumns,
  slots: DaySlots,
  lanes: DenseLanes,
): LaneCounts {
  return finished(laneCountsSteps(mask, drawing, slots, lanes));
}

/** So many rows are counted in one step. */
const STEP_ROWS = 50_000;

/** The same in steps, between which a page may answer. */
export function* laneCountsSteps(
  mask: Mask,
  drawing: DrawingColumns,
  slots: DaySlots,
  lanes: DenseLanes,
): Steps<LaneCounts> {
  const { kind, dated, rows } = drawing;
  const count = lanes.lanes.length;
  const stride = slots.day.length + 1;
  const counting: Counting = {
    sums: new Uint32Array(count * stride),
    stride,
    running: new Uint32Array(count),
    spans: [],
  };
  for (let slot = 0; slot < stride - 1;) {
    const until = Math.min(dated, (slots.start[slot] ?? 0) + STEP_ROWS);
    slot = countSlots(counting, slot, until, { mask, drawing, slots, lanes });
    yield;
  }
  const undated = new Uint32Array(count);
  for (let row = dated; row < rows; row += 1)
    if (mask[row] === 1 && isOnTimeline(kind[row] ?? 0)) addRow(row, undated, lanes);
  const { sums, spans } = counting;
  return { sums, stride, undated, spans: Uint32Array.from(spans) };
}

interface Counting extends Pick<LaneCounts, 'sums' | 'stride'> {
  /** Of each lane: facts of one day so far. */
  running: Uint32Array;
  spans: number[];
}

/** Counts the slots from one on that begin before a row; at least one. The answer is the slot after them. */
function countSlots(
  { sums, stride, running, spans }: Counting,
  first: number,
  until: number,
  {
    mask,
    drawing,
    slots,
    lanes,
  }: { mask: Mask; drawing: DrawingColumns; slots: DaySlots; lanes: DenseLanes },
): number {
  const { kind, from, to } = drawing;
  let slot = first;
  do {
    const end = slots.start[slot + 1] ?? 0;
    for (let row = slots.start[slot] ?? 0; row < end; row += 1) {
      if (mask[row] !== 1 || !isOnTimeline(kind[row] ?? 0)) continue;
      if (from[row] === to[row]) addRow(row, running, lanes);
      else spans.push(row);
    }
    for (let lane = 0; lane < running.length; lane += 1) sums[lane * stride + slot + 1] = running[lane] ?? 0;
    slot += 1;
  } while (slot < stride - 1 && (slots.start[slot] ?? 0) < until);
  return slot;
}

function addRow(row: number, counts: Uint32Array, lanes: DenseLanes): void {
  for (let bits = lanesOfRow(row, lanes); bits !== 0; bits &= bits - 1) {
    const lane = 31 - Math.clz32(bits & -bits);
    counts[lane] = (counts[lane] ?? 0) + 1;
  }
}

/** Where in `spans` those stand that begin within a window. */
export function spansWithin(
  { spans }: Pick<LaneCounts, 'spans'>,
  { low, high }: Pick<RowWindow, 'low' | 'high'>,
): [first: number, end: number] {
  return [placeIn(spans, low), placeIn(spans, high)];
}

/** Facts of one day in a lane from one slot up to another. */
export function countBetween({ sums, stride }: LaneCounts, lane: number, from: number, to: number): number {
  return (sums[lane * stride + to] ?? 0) - (sums[lane * stride + from] ?? 0);
}

/** Numbers of facts in each lane and stretch of time; those of no single stretch stand in `loose`. */
export interface TimelineCells {
  /** Lane after lane, as many as there are stretches. */
  counts: Uint32Array;
  loose: Uint32Array;
}

/**
 * Divides the facts that pass among lanes and stretches: each fact is counted once in each of its lanes.
 * @param edges first day of each stretch, and the day after the last
 * @param window the rows that the window of days lets pass; null: all rows, and those outside the stretches are left out
 */
export function timelineCells(
  counts: LaneCounts,
  edges: Int32Array,
  window: RowWindow | null,
  { drawing, slots, lanes }: { drawing: DrawingColumns; slots: DaySlots; lanes: DenseLanes },
): TimelineCells {
  const stretches = Math.max(0, edges.length - 1);
  const laneCount = lanes.lanes.length;
  const cells = new Uint32Array(laneCount * stretches);
  const loose = counts.undated.slice();
  const at = Uint32Array.from(edges, (day) => slotFrom(day, slots));
  for (let lane = 0; lane < laneCount; lane += 1)
    for (let i = 0; i < stretches; i += 1)
      cells[lane * stretches + i] = countBetween(counts, lane, at[i] ?? 0, at[i + 1] ?? 0);
  const addSpan = (row: number) => {
    const i = stretchOf(drawing.from[row] ?? 0, edges);
    const whole = i >= 0 && i === stretchOf(drawing.to[row] ?? 0, edges);
    for (let bits = lanesOfRow(row, lanes); bits !== 0; bits &= bits - 1) {
      const lane = 31 - Math.clz32(bits & -bits);
      if (whole) cells[lane * stretches + i] = (cells[lane * stretches + i] ?? 0) + 1;
      else loose[lane] = (loose[lane] ?? 0) + 1;
    }
  };
  const { spans } = counts;
  const [first, end] = spansWithin(counts, window ?? { low: 0, high: drawing.dated });
  for (let at = first; at < end; at += 1) addSpan(spans[at] ?? 0);
  for (const row of window?.before ?? []) {
    const at = placeIn(spans, row);
    if (spans[at] === row) addSpan(row);
  }
  return { counts: cells, loose };
}

/** The stretch that holds a day; -1 where none does. */
export function stretchOf(day: number, edges: Int32Array): number {
  if (day < (edges[0] ?? Infinity) || day >= (edges[edges.length - 1] ?? -Infinity)) return -1;
  let low = 0;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
