import type { GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import { groundAt } from './ground-at.ts';
import type { Point, Rect } from './rect.ts';

/** What of the earth a frame shows, in degrees: longitudes are counted from `middle`, so that none wraps round. */
export interface DegreeWindow {
  middle: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

const SAMPLES = 12;
const WIDEST = 140;
const NORTHERNMOST = 88;
const MARGIN = 0.04;

/**
 * The window of a frame under a projection, a little larger than the frame; null where the frame shows a pole, the
 * edge of the earth or so much of it that nothing can be left out.
 */
export function degreeWindow(projection: GeoProjection, frame: Rect): DegreeWindow | null {
  const middle = -projection.rotate()[0];
  const found = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i <= SAMPLES; i++)
    for (let j = 0; j <= SAMPLES; j++) {
      const at = groundAt(projection, [
        frame.x + (frame.width * i) / SAMPLES,
        frame.y + (frame.height * j) / SAMPLES,
      ]);
      if (!at) return null;
      const x = turned(at[0], middle);
      found.west = Math.min(found.west, x);
      found.east = Math.max(found.east, x);
      found.south = Math.min(found.south, at[1]);
      found.north = Math.max(found.north, at[1]);
    }
  const width = (found.east - found.west) * MARGIN;
  const height = (found.north - found.south) * MARGIN;
  const window = {
    middle,
    west: found.west - width,
    south: found.south - height,
    east: found.east + width,
    north: found.north + height,
  };
  const tooMuch = Math.max(-window.west, window.east) > WIDEST;
  return tooMuch || Math.max(window.north, -window.south) > NORTHERNMOST ? null : window;
}

/** A longitude counted from a meridian, -180 to 180. */
export function turned(longitude: number, middle: number): number {
  const x = (longitude - middle) % 360;
  return x > 180 ? x - 360 : x < -180 ? x + 360 : x;
}

/** A line of positions with longitudes counted from the window's middle, never jumping round the earth. */
function unwound(line: readonly Position[], middle: number): Point[] {
  let last = NaN;
  return line.map(([longitude = 0, latitude = 0]): Point => {
    let x = turned(longitude, middle);
    while (x - last > 180) x -= 360;
    while (last - x > 180) x += 360;
    last = x;
    return [x, latitude];
  });
}

/** The part of a ring inside the window, in turned degrees: empty where there is none. Cuts run along the window's edge. */
export function clippedRing(ring: readonly Position[], window: DegreeWindow): Point[] {
  let points = unwound(ring, window.middle);
  const box = boxOf(points);
  if (box.east < window.west || box.west > window.east) return [];
  if (box.north < window.south || box.south > window.north) return [];
  if (box.west < window.west) points = cut(points, 0, window.west, 1);
  if (box.east > window.east) points = cut(points, 0, window.east, -1);
  if (box.south < window.south) points = cut(points, 1, window.south, 1);
  if (box.north > window.north) points = cut(points, 1, window.north, -1);
  return points;
}

/** The runs of a line that touch the window, each with the points next to it on either side. */
export function clippedLines(line: readonly Position[], window: DegreeWindow): Point[][] {
  const points = unwound(line, window.middle);
  const runs: Point[][] = [];
  let open: Point[] | null = null;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const seen =
      Math.max(a[0], b[0]) >= window.west &&
      Math.min(a[0], b[0]) <= window.east &&
      Math.max(a[1], b[1]) >= window.south &&
      Math.min(a[1], b[1]) <= window.north;
    if (!seen) open = null;
    else if (open) open.push(b);
    else runs.push((open = [a, b]));
  }
  return runs;
}

function boxOf(points: readonly Point[]): Omit<DegreeWindow, 'middle'> {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    if (x < box.west) box.west = x;
    if (x > box.east) box.east = x;
    if (y < box.south) box.south = y;
    if (y > box.north) box.north = y;
  }
  return box;
}

/** Sutherland and Hodgman: what of a polygon lies on one side (`sign`) of a line across an axis. */
function cut(points: readonly Point[], axis: 0 | 1, at: number, sign: 1 | -1): Point[] {
  const kept: Point[] = [];
  let from = points.at(-1);
  for (const to of points) {
    if (!from) break;
    const [inFrom, inTo] = [sign * (from[axis] - at) >= 0, sign * (to[axis] - at) >= 0];
    if (inFrom !== inTo) {
      const share = (at - from[axis]) / (to[axis] - from[axis]);
      const other = from[1 - axis] ?? 0;
      const across = other + ((to[1 - axis] ?? 0) - other) * share;
      kept.push(axis === 0 ? [at, across] : [across, at]);
    }
    if (inTo) kept.push(to);
    from = to;
  }
  return kept;
}
