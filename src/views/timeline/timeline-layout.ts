import { axisOf, type Axis } from './axis-layout.ts';
import { ellipsis } from './fit-label.ts';
import { FOLDED_LANE, ticksOf, type TickLayout } from './fold-ticks.ts';
import { itemsOf, type Bar, type Item } from './lane-items.ts';
import { joinsOf, joinSides, type Join } from './mark-joins.ts';
import { panelsOf, type Fold, type Panel, type Panels } from './panel-layout.ts';
import type { PublishedCalendar } from './published-calendar.ts';
import { packRows, rowCount, type PackedItem, type PlacedLabel } from './row-packing.ts';
import type { Measure } from './text-measure.ts';
import type { Lane } from './timeline-lanes.ts';
import type { SeriesMark, TimelineSeries } from './timeline-series.ts';
import type { Window } from './timeline-windows.ts';

/** A mark with its place; `hit` is the area that answers to the pointer. */
export interface MarkLayout {
  mark: SeriesMark;
  x: number;
  y: number;
  hollow: boolean;
  /** Whether a shape is drawn; an interval is its bar alone. */
  drawn: boolean;
  bars: Bar[];
  label: PlacedLabel | null;
  hit: { x: number; y: number; width: number; height: number };
}

export interface LaneLayout {
  lane: Lane;
  /** Name as far as it fits. */
  name: string;
  /** Number of facts in it, and whether its name says so. */
  count: number;
  counted: boolean;
  y: number;
  height: number;
  /** Empty in a collapsed lane. */
  marks: MarkLayout[];
  /** What a collapsed lane keeps of its marks; null where it is not collapsed. */
  ticks: TickLayout[] | null;
}

/** Where everything on the timeline stands, px. */
export interface TimelineLayout {
  width: number;
  height: number;
  nameWidth: number;
  /** Where the axis line runs. */
  axisY: number;
  panels: Panel[];
  folds: Fold[];
  axis: Axis;
  lanes: LaneLayout[];
  joins: Join[];
}

export interface LayoutOptions {
  width: number;
  windows: readonly Window[];
  calendar: PublishedCalendar;
  measure: Measure;
  /** Height of a row of marks, px; more where fingers point. */
  pitch: number;
  /** Whether lanes without a mark in the shown windows are left out. */
  onlyUsed: boolean;
  /** Ids of the lanes that are collapsed. */
  folded: ReadonlySet<string>;
}

const NAME_INSET = 12;
const NAME_GAP = 20;
/** Short names have their numbers beside them where lanes are packed closely. */
const LEAST_NAME = 100;
const COUNT_GAP = 7;
const HEADING_ROW = 15;
const LANE_PAD = 4;
/** Past so many rows in all lanes together, lanes of more than a few rows are packed closely. */
const MOST_ROWS = 36;
const CLOSE_ROWS = 2;
/** How far the area that answers reaches past the label, px. */
const HIT_BEYOND = 4;

/**
 * Lays out a series; pure. Every mark that stands in a shown window appears once, in a collapsed lane within one of its
 * ticks; in no row two things overlap.
 */
export function timelineLayout(series: TimelineSeries, options: LayoutOptions): TimelineLayout {
  const { width, windows, measure, folded } = options;
  const nameWidth = nameWidthOf(series.lanes, width, measure);
  const marks = folded.size === 0 ? series.marks : labelledOnce(series.marks, folded);
  const open = series.lanes.filter(({ id }) => !folded.has(id));
  const sides = joinSides(
    open,
    marks.filter(({ lane }) => !folded.has(lane)),
  );
  const { divided, items } = divide({ ...series, marks }, windows, nameWidth, width, sides);
  const { panels, folds } = divided;
  const axis = axisOf(divided, series.votes, options.calendar, width, measure);
  const axisY = 18 + HEADING_ROW * axis.rows;
  const stack = (most?: number): [LaneLayout[], number] => {
    const lanes: LaneLayout[] = [];
    let y = axisY + 3;
    for (const lane of series.lanes) {
      const own = items.get(lane.id) ?? [];
      if (own.length === 0 && options.onlyUsed) continue;
      const laid = laneLayout(lane, own, y, axis, nameWidth, options, most);
      lanes.push(laid);
      y += laid.height;
    }
    return [lanes, y];
  };
  let [lanes, foot] = stack();
  if (foot - axisY > options.pitch * MOST_ROWS) [lanes, foot] = stack(CLOSE_ROWS);
  return { width, height: foot + 1, nameWidth, axisY, panels, folds, axis, lanes, joins: joinsOf(lanes) };
}

function laneLayout(
  lane: Lane,
  items: readonly Item[],
  y: number,
  axis: Axis,
  nameWidth: number,
  { folded, measure, pitch }: LayoutOptions,
  most?: number,
): LaneLayout {
  const count = new Set(items.flatMap((item) => item.marks.map(({ mark }) => mark.fact))).size;
  const collapsed = folded.has(lane.id);
  const widthOf = (text: string) => measure(text, 'name');
  const room = nameWidth - NAME_INSET - NAME_GAP + 4;
  const counting = widthOf(String(count)) + COUNT_GAP;
  const counted = collapsed || (most !== undefined && widthOf(lane.name) + counting <= room);
  const name = ellipsis(lane.name, room - (counted ? counting : 0), widthOf) ?? '';
  if (collapsed) {
    const height = Math.max(FOLDED_LANE, pitch);
    return { lane, name, count, counted, y, height, marks: [], ticks: ticksOf(items, y, height) };
  }
  const rules = axis.rules.filter((rule) => rule.kind === 'vote' && !rule.crowded).map((rule) => rule.x);
  const packed = packRows(items, rules, measure, most);
  const rows = rowCount(packed);
  const marks = packed.flatMap((one) => marksOf(one, y + LANE_PAD / 2 + pitch * (one.row + 0.5), pitch));
  marks.sort((a, b) => a.hit.x - b.hit.x || a.y - b.y);
  return { lane, name, count, counted, y, height: rows * pitch + LANE_PAD, marks, ticks: null };
}

/** Where the lane whose mark would carry the label is collapsed, the next one carries it. */
function labelledOnce(marks: readonly SeriesMark[], folded: ReadonlySet<string>): SeriesMark[] {
  const told = new Set<string>();
  return marks.map((mark) => {
    if (folded.has(mark.lane)) return mark;
    const repeated = told.has(mark.fact);
    told.add(mark.fact);
    return repeated === mark.repeated ? mark : { ...mark, repeated };
  });
}

/** Width of the column of lane names: as the longest needs, but never more than a quarter of the chart. */
export function nameWidthOf(lanes: readonly Lane[], width: number, measure: Measure): number {
  const longest = Math.max(0, ...lanes.map((lane) => measure(lane.name, 'name')));
  return Math.round(Math.min(width * 0.24, Math.max(LEAST_NAME, longest + NAME_INSET + NAME_GAP)));
}

/**
 * The panels with a column for undated marks where one is needed, and the items of each lane. A column narrows the
 * days, which may send a mark from the end of its stay to a column too: hence the second look.
 */
function divide(
  series: TimelineSeries,
  windows: readonly Window[],
  x0: number,
  x1: number,
  sides: (mark: SeriesMark) => -1 | 0 | 1,
): { divided: Panels; items: Map<string, Item[]> } {
  const byLane = new Map<string, SeriesMark[]>(series.lanes.map((lane) => [lane.id, []]));
  for (const mark of series.marks) byLane.get(mark.lane)?.push(mark);
  const columns = new Set<Window>();
  for (;;) {
    const divided = panelsOf(windows, (window) => columns.has(window), x0, x1);
    const items = new Map(
      [...byLane].map(([id, marks]) => [id, itemsOf(marks, divided.panels, series.votes, sides)]),
    );
    const needed = [...items.values()].flat().flatMap((item) => (item.undated ? [item.panel.window] : []));
    if (needed.every((window) => columns.has(window))) return { divided, items };
    for (const window of needed) columns.add(window);
  }
}

function marksOf(packed: PackedItem, y: number, pitch: number): MarkLayout[] {
  const { item } = packed;
  return item.marks.map(({ mark, x, hollow, drawn }, i) => {
    const last = i === item.marks.length - 1;
    const label = ownLabel(packed, i, last);
    const [x0, x1] = hitSpan(packed, item, i, x);
    const bars = i === 0 ? item.bars : [];
    return {
      mark,
      x,
      y,
      hollow,
      drawn,
      bars,
      label,
      hit: { x: x0, y: y - pitch / 2, width: x1 - x0, height: pitch },
    };
  });
}

function ownLabel(packed: PackedItem, i: number, last: boolean): PlacedLabel | null {
  if (packed.item.tail !== null) return i === 0 ? packed.label : packed.tail;
  return last ? packed.label : null;
}

/** Marks of one item share its extent: each reaches halfway to the next. */
function hitSpan(packed: PackedItem, item: Item, i: number, x: number): [number, number] {
  const before = item.marks[i - 1];
  const after = item.marks[i + 1];
  return [
    before ? middle(before.x, x, item) : packed.x0,
    after ? middle(x, after.x, item) : packed.x1 + HIT_BEYOND,
  ];
}

function middle(a: number, b: number, item: Item): number {
  return item.tail === null ? (a + b) / 2 : b - 6;
}
