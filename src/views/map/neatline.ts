import type { GeoProjection } from 'd3-geo';
import { geoRotation } from 'd3-geo';
import { groundAt } from './ground-at.ts';
import type { Point, Rect } from './rect.ts';

const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 30];
const MOST_BARS = 13;

export interface Bar extends Rect {
  key: string;
}
export interface DegreeLabel {
  key: string;
  x: number;
  y: number;
  axis: 'longitude' | 'latitude';
  degrees: number;
}
/** The ruled border of a map: `bars` are inked, every second interval of `step` degrees. */
export interface Neatline {
  step: number;
  /** West, south, east and north of what is in the frame, in degrees; east may be past 180. */
  extent: [number, number, number, number];
  bars: Bar[];
  labels: DegreeLabel[];
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/**
 * Rules the border of a map in real degrees: longitudes above and below, latitudes at the sides, found by asking
 * the projection what stands at each pixel of the frame. `band` is the width of the border around `inner`.
 */
export function neatline(projection: GeoProjection, inner: Rect, band: number): Neatline {
  const read = degreesAt(projection);
  const samples = (side: Side) => degreesAlong(side, inner, read);
  const sides = {
    top: samples('top'),
    bottom: samples('bottom'),
    left: samples('left'),
    right: samples('right'),
  };
  const span = Math.max(Math.min(extent(sides.top) || 360, extent(sides.bottom) || 360), 0.5);
  const step = STEPS.find((one) => span / one <= MOST_BARS) ?? 30;
  const bars = (['top', 'bottom', 'left', 'right'] as const).flatMap((side) =>
    inkedRuns(sides[side], step).map(([from, to], i): Bar => ({
      key: `${side}${i}`,
      ...barOf(side, from, to, inner, band),
    })),
  );
  const labels = [
    ...ticks(sides.top, step, 40).map(({ at, degrees }): DegreeLabel => ({
      key: `lon${degrees}`,
      axis: 'longitude',
      degrees,
      x: inner.x + at,
      y: inner.y + 12.5,
    })),
    ...ticks(sides.left, step, 26).map(({ at, degrees }): DegreeLabel => ({
      key: `lat${degrees}`,
      axis: 'latitude',
      degrees,
      x: inner.x + 5,
      y: inner.y + at + 4,
    })),
  ];
  const longitudes = [...sides.top, ...sides.bottom, ...around(read, inner, 0)].filter(Number.isFinite);
  const latitudes = [...sides.left, ...sides.right, ...around(read, inner, 1)].filter(Number.isFinite);
  return {
    step,
    extent: [least(longitudes), least(latitudes), most(longitudes), most(latitudes)],
    bars,
    labels,
  };
}

function degreesAt(projection: GeoProjection): (point: Point, axis: 0 | 1) => number {
  const turned = geoRotation(projection.rotate());
  return (point, axis) => {
    const at = groundAt(projection, point);
    if (!at) return NaN;
    if (axis === 1) return at[1];
    const offset = turned(at)[0];
    return offset - projection.rotate()[0];
  };
}

const EVERY = 8;
/** Degrees between two samples that can only be a jump round the earth. */
const JUMP = 90;

/** What stands at each pixel of a side; asked of the projection at every eighth, and straight between. */
function degreesAlong(side: Side, inner: Rect, read: ReturnType<typeof degreesAt>): number[] {
  const across = side === 'top' || side === 'bottom';
  const length = Math.max(0, Math.floor(across ? inner.width : inner.height));
  const at = (i: number) => read(pointOn(side, i, inner), across ? 0 : 1);
  const degrees: number[] = [];
  let before = at(0);
  for (let from = 0; from < length; from += EVERY) {
    const to = Math.min(length, from + EVERY);
    const after = at(to);
    const even = Math.abs(after - before) < JUMP;
    for (let i = from; i < to; i++)
      degrees.push(even ? before + ((after - before) * (i - from)) / (to - from) : at(i));
    before = after;
  }
  return [...degrees, before];
}

function pointOn(side: Side, i: number, { x, y, width, height }: Rect): Point {
  if (side === 'top') return [x + i, y];
  if (side === 'bottom') return [x + i, y + height];
  return side === 'left' ? [x, y + i] : [x + width, y + i];
}

/** What stands at points spread over the frame, for frames whose middle lies beyond their edges (round a pole). */
function around(read: ReturnType<typeof degreesAt>, { x, y, width, height }: Rect, axis: 0 | 1): number[] {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.flatMap((i) => steps.map((j) => read([x + i * width, y + j * height], axis)));
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}

function extent(degrees: readonly number[]): number {
  const known = degrees.filter(Number.isFinite);
  return known.length === 0 ? 0 : Math.max(...known) - Math.min(...known);
}

function inkedRuns(degrees: readonly number[], step: number): [number, number][] {
  const runs: [number, number][] = [];
  let start = -1;
  degrees.forEach((value, i) => {
    const inked = Number.isFinite(value) && Math.abs(Math.floor(value / step)) % 2 === 1;
    if (inked && start < 0) start = i;
    if (!inked && start >= 0) {
      runs.push([start, i]);
      start = -1;
    }
  });
  if (start >= 0) runs.push([start, degrees.length - 1]);
  return runs.filter(([from, to]) => to > from);
}

function ticks(degrees: readonly number[], step: number, apart: number): { at: number; degrees: number }[] {
  const found: { at: number; degrees: number }[] = [];
  for (let i = 1; i < degrees.length; i++) {
    const a = degrees[i - 1] ?? NaN;
    const b = degrees[i] ?? NaN;
    if (!Number.isFinite(a) || !Number.isFinite(b) || Math.floor(a / step) === Math.floor(b / step)) continue;
    const value = Math.max(Math.floor(a / step), Math.floor(b / step)) * step;
    const last = found.at(-1);
    if (
      i < 20 ||
      degrees.length - i < 20 ||
      (last && i - last.at < apart) ||
      found.some((one) => one.degrees === value)
    )
      continue;
    found.push({ at: i, degrees: value > 180 ? value - 360 : value < -180 ? value + 360 : value });
  }
  return found;
}

function barOf(side: Side, from: number, to: number, { x, y, width, height }: Rect, band: number): Rect {
  const length = to - from;
  if (side === 'top') return { x: x + from, y: y - band, width: length, height: band };
  if (side === 'bottom') return { x: x + from, y: y + height, width: length, height: band };
  if (side === 'left') return { x: x - band, y: y + from, width: band, height: length };
  return { x: x + width, y: y + from, width: band, height: length };
}
