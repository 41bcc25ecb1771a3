import { axisOf, type Axis } from '../timeline/axis-layout.ts';
import { panelsOf, startOfDay, type Panel } from '../timeline/panel-layout.ts';
import { NO_CALENDAR } from '../timeline/published-calendar.ts';
import type { Measure } from '../timeline/text-measure.ts';
import type { Vote } from '../timeline/timeline-series.ts';
import type { Days } from '../timeline/timeline-windows.ts';
import type { DenseLanes } from './dense-lanes.ts';
import { timeBins } from './time-bins.ts';

/** Where everything on the dense timeline stands, px. */
export interface DenseLayout {
  width: number;
  height: number;
  nameWidth: number;
  axisY: number;
  axis: Axis;
  panel: Panel;
  laneHeight: number;
  /** First day of each stretch, and the day after the last. */
  edges: Int32Array;
  /** Where each stretch begins, and where the last ends. */
  x: Float64Array;
}

const LANE = 30;
const HEADING_ROW = 15;
/** Kept free above the axis where there are votes, so that one that enters the window seldom moves the lanes. */
const ROWS_WITH_VOTES = 2;
const NAME_ROOM = 32;
const LEAST_NAME = 84;
const MOST_NAME = 0.24;

/** Room for the names of lanes, px. */
export function laneNameWidth({ lanes }: DenseLanes, width: number, measure: Measure): number {
  const longest = Math.max(0, ...lanes.map((lane) => measure(lane.name, 'name')));
  return Math.round(Math.min(width * MOST_NAME, Math.max(LEAST_NAME, longest + NAME_ROOM)));
}

interface DenseLayoutInput {
  lanes: DenseLanes;
  nameWidth: number;
  days: Days;
  votes: readonly Vote[];
  width: number;
  measure: Measure;
}

export function denseLayout({
  lanes,
  nameWidth,
  days,
  votes,
  width,
  measure,
}: DenseLayoutInput): DenseLayout {
  const divided = panelsOf([{ ...days, elections: [] }], () => true, nameWidth, width);
  const axis = axisOf(divided, votes, NO_CALENDAR, width, measure);
  const [panel] = divided.panels;
  if (!panel) throw new Error('one window makes one panel');
  const edges = timeBins(days, panel.x1 - panel.daysX0);
  const axisY = 18 + HEADING_ROW * Math.max(axis.rows, votes.length > 0 ? ROWS_WITH_VOTES : 1);
  return {
    width,
    height: axisY + 3 + LANE * lanes.lanes.length,
    nameWidth,
    axisY,
    axis,
    panel,
    laneHeight: LANE,
    edges,
    x: Float64Array.from(edges, (day) => startOfDay(panel, day)),
  };
}

/** Top of a lane, px. */
export function laneTop({ axisY, laneHeight }: DenseLayout, lane: number): number {
  return axisY + 3 + lane * laneHeight;
}

/** The cell under a point: its lane, and its stretch or -1 for what has no single day; null beside the lanes. */
export function cellAt(
  layout: DenseLayout,
  lanes: number,
  x: number,
  y: number,
): { lane: number; stretch: number } | null {
  const lane = Math.floor((y - layout.axisY - 3) / layout.laneHeight);
  if (lane < 0 || lane >= lanes || x < layout.panel.x0 || x > layout.panel.x1) return null;
  if (x < layout.panel.daysX0) return { lane, stretch: -1 };
  let stretch = layout.edges.length - 2;
  while (stretch > 0 && (layout.x[stretch] ?? 0) > x) stretch -= 1;
  return { lane, stretch };
}

const PITCH = 13;

/** How the facts of a cell are drawn: each by its own symbol, in a grid, or all by one bar. */
export interface CellGrid {
  columns: number;
  capacity: number;
}

/** As many symbols as a cell of a width has room for. */
export function cellGrid(width: number, laneHeight: number): CellGrid {
  const columns = Math.max(1, Math.floor((width - 2) / PITCH));
  return { columns, capacity: width < PITCH ? 0 : columns * Math.floor((laneHeight - 2) / PITCH) };
}

/** Centre of the nth symbol of a cell that begins at `x` and `top`. */
export function symbolAt(n: number, grid: CellGrid, x: number, top: number): [x: number, y: number] {
  return [x + 2 + PITCH * ((n % grid.columns) + 0.5), top + 2 + PITCH * (Math.floor(n / grid.columns) + 0.5)];
}

/** The symbol of a cell that is nearest to a point and within reach of it; -1: none. */
export function symbolNear(
  count: number,
  grid: CellGrid,
  origin: { x: number; top: number },
  at: { x: number; y: number },
): number {
  for (let n = 0; n < count; n += 1) {
    const [x, y] = symbolAt(n, grid, origin.x, origin.top);
    if (Math.abs(at.x - x) <= PITCH / 2 && Math.abs(at.y - y) <= PITCH / 2) return n;
  }
  return -1;
}
