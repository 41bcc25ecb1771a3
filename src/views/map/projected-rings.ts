import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { clippedLines, clippedRing, type DegreeWindow } from './degree-window.ts';
import type { Point } from './rect.ts';

/** Longer steps than this, in degrees, are bent as the projection bends them. */
const LONGEST_STEP = 2;
/** Points nearer to the last one than this, in pixels at rest, are left out. */
const NEAREST = 0.06;

/**
 * The rings of a shape on the drawing. With a window, only what it shows is projected, point by point; without one
 * the whole earth is, cut by the projection's own clip extent.
 */
export function projectedRings(
  projection: GeoProjection,
  shape: MultiPolygon,
  window: DegreeWindow | null,
): Point[][] {
  if (!window) return drawnRings(projection, shape);
  const rings: Point[][] = [];
  for (const polygon of shape.coordinates)
    for (const ring of polygon) {
      const cut = clippedRing(ring, window);
      const points = projectedLine(projection, [...cut, ...cut.slice(0, 1)], window.middle);
      if (points.length > 2) rings.push(points);
    }
  return rings;
}

/** Lines on the drawing, with or without a window as above. */
export function projectedLines(
  projection: GeoProjection,
  lines: MultiLineString,
  window: DegreeWindow | null,
): Point[][] {
  if (!window) return drawnRings(projection, lines);
  return lines.coordinates.flatMap((line) =>
    clippedLines(line, window).map((run) => projectedLine(projection, run, window.middle)),
  );
}

function projectedLine(projection: GeoProjection, line: readonly Point[], middle: number): Point[] {
  const points: Point[] = [];
  let [x0, y0] = line[0] ?? [0, 0];
  let px = NaN;
  let py = NaN;
  const add = (x: number, y: number) => {
    const at = projection([x + middle, y]);
    if (!at || (Math.abs(at[0] - px) < NEAREST && Math.abs(at[1] - py) < NEAREST)) return;
    [px, py] = at;
    points.push(at);
  };
  for (const [x, y] of line) {
    const steps = Math.ceil(Math.max(Math.abs(x - x0), Math.abs(y - y0)) / LONGEST_STEP);
    for (let i = 1; i < steps; i++) add(x0 + ((x - x0) * i) / steps, y0 + ((y - y0) * i) / steps);
    add(x, y);
    [x0, y0] = [x, y];
  }
  return points;
}

function drawnRings(projection: GeoProjection, shape: GeoPermissibleObjects): Point[][] {
  const rings: Point[][] = [];
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, pen)(shape);
  return rings;
}

/** Rings as the `d` of an SVG path, to a hundredth of a pixel, so that a zoom of twelve shows no steps. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  let d = '';
  for (const ring of rings) d += `${linePath(ring)}Z`;
  return d;
}

/** Lines as the `d` of an SVG path. */
export function linesPath(lines: readonly (readonly Point[])[]): string {
  let d = '';
  for (const line of lines) d += linePath(line);
  return d;
}

function linePath(line: readonly Point[]): string {
  let d = '';
  for (const [x, y] of line)
    d += `${d === '' ? 'M' : 'L'}${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;
  return d;
}
