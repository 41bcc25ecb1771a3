import { dotRadius, hemicycle, lineAfter, majorityLine, type Seat } from '../../seats/index.ts';
import type { Wedge } from './chamber-series.ts';

/** A text on the arc; `x` and `y` in px, the baseline of the text. */
export interface ArcLabel {
  key: string;
  name: string;
  count: number;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** A line through the chamber: the seat behind it decides. */
export interface ChamberLine {
  seat: number;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** Where its number stands, inside the bowl. */
  labelX: number;
  labelY: number;
}

export interface ChamberLayout {
  width: number;
  height: number;
  /** Middle and radius of the outermost row, px. */
  cx: number;
  cy: number;
  radius: number;
  dot: number;
  /** Radius of the free half circle, px. */
  bowl: number;
  dots: readonly { x: number; y: number }[];
  /** The first seats with more than half, and with two thirds; `null` without seats. */
  majority: ChamberLine | null;
  twoThirds: ChamberLine | null;
}

const LARGEST_DOT = 9;
const SIDE = 34;
const TOP = 24;
const FOOT = 4;
const TALLEST = 260;

const cache = new Map<number, readonly Seat[]>();

/** The seats of a chamber of `n`; laying them out takes a while, and a drag asks again and again. */
function seatsOf(n: number): readonly Seat[] {
  const known = cache.get(n);
  if (known) return known;
  const seats = hemicycle(n);
  cache.set(n, seats);
  return seats;
}

/** Where `n` seats stand in `width` px; a function of both alone, so that a what-if moves no seat. */
export function chamberLayout(n: number, width: number): ChamberLayout {
  const seats = seatsOf(n);
  const relative = n === 0 ? 0 : dotRadius(n);
  const radius = Math.max(40, Math.min((width - 2 * SIDE) / (2 + 2 * relative), TALLEST));
  const dot = Math.min(LARGEST_DOT, relative * radius);
  const [cx, cy] = [width / 2, TOP + radius + dot];
  const inner = Math.min(1, ...seats.map(({ x, y }) => Math.hypot(x, y))) * radius - dot;
  const line = (angle: number, seat: number): ChamberLine => {
    const at = (r: number): [number, number] => [cx - r * Math.cos(angle), cy - r * Math.sin(angle)];
    const [[x1, y1], [x2, y2], [labelX, labelY]] = [at(inner - 5), at(radius + dot + 4), at(inner - 16)];
    return { seat, x1, y1, x2, y2, labelX, labelY };
  };
  const third = Math.ceil((2 * n) / 3);
  return {
    width,
    height: cy + dot + FOOT,
    cx,
    cy,
    radius,
    dot,
    bowl: Math.max(0, inner),
    dots: seats.map(({ x, y }) => ({ x: cx + radius * x, y: cy - radius * y })),
    majority: n === 0 ? null : line(majorityLine(seats), Math.floor(n / 2) + 1),
    twoThirds: n === 0 ? null : line(lineAfter(seats, third - 1), third),
  };
}

/** About how wide a label is in the charts' type, px. */
export function labelWidth(name: string, count: number): number {
  return name.length * 7.2 + 6 + String(count).length * 7;
}

const GAP = 9;
const LINE = 15;

/**
 * The labels of the lists' wedges around the arc, each at the middle of its wedge, or `null` where names would run
 * into one another or out of the picture: letters must do then.
 */
export function arcLabels(wedges: readonly Wedge[], n: number, layout: ChamberLayout): ArcLabel[] | null {
  const labels = allLabels(wedges, n, layout);
  return labels.every(
    (one, i) => inside(one, layout) && labels.slice(0, i).every((other) => apart(one, other)),
  )
    ? labels
    : null;
}

/** As many labels as have room, those of the largest wedges first; the order of the wedges is kept. */
export function fittingLabels(wedges: readonly Wedge[], n: number, layout: ChamberLayout): ArcLabel[] {
  const labels = allLabels(wedges, n, layout).filter((one) => inside(one, layout));
  const kept: ArcLabel[] = [];
  for (const label of [...labels].sort((a, b) => b.count - a.count))
    if (kept.every((other) => apart(label, other))) kept.push(label);
  return labels.filter((label) => kept.includes(label));
}

function allLabels(wedges: readonly Wedge[], n: number, layout: ChamberLayout): ArcLabel[] {
  const seats = seatsOf(n);
  return wedges
    .filter(({ owner }) => owner === 'list')
    .map(({ key, name, from, seats: count }) => {
      const first = seats[from]?.angle ?? 0;
      const last = seats[from + count - 1]?.angle ?? first;
      const angle = (first + last) / 2;
      const reach = layout.radius + layout.dot + GAP;
      const sideways = Math.cos(angle);
      return {
        key,
        name,
        count,
        x: layout.cx - reach * sideways,
        y: layout.cy - reach * Math.sin(angle) + 4,
        anchor: sideways > 0.25 ? 'end' : sideways < -0.25 ? 'start' : 'middle',
      };
    });
}

function extent({ name, count, x, anchor }: ArcLabel): [number, number] {
  const width = labelWidth(name, count);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

function inside(label: ArcLabel, layout: ChamberLayout): boolean {
  const [left, right] = extent(label);
  return left >= 0 && right <= layout.width && label.y >= 10;
}

function apart(a: ArcLabel, b: ArcLabel): boolean {
  const [[left, right], [start, end]] = [extent(a), extent(b)];
  return right + 4 < start || end + 4 < left || Math.abs(a.y - b.y) >= LINE;
}
