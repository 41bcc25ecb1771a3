import type { GeoProjection } from 'd3-geo';
import type { Point } from './rect.ts';

const NEAREST = 1;

/** Longitude and latitude of what a point of the drawing shows; null beyond the edge of the earth. */
export function groundAt(projection: GeoProjection, point: Point): [number, number] | null {
  const at = projection.invert?.(point);
  if (!at?.every(Number.isFinite)) return null;
  const back = projection(at);
  return back && Math.hypot(back[0] - point[0], back[1] - point[1]) <= NEAREST ? at : null;
}
