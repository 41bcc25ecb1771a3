import { geoDistance, type GeoProjection } from 'd3-geo';
import { groundAt } from './ground-at.ts';
import type { Point } from './rect.ts';

const EARTH_KM = 6371;
const STEPS = [1, 2, 5];

export interface ScaleBar {
  km: number;
  /** Length of the bar in pixels, true at the place it was asked for. */
  width: number;
}

/** A round distance that is at most `most` pixels long at a place of the map, or null where the map has no ground there. */
export function scaleBar(projection: GeoProjection, at: Point, most: number): ScaleBar | null {
  const from = groundAt(projection, [at[0] - most / 2, at[1]]);
  const to = groundAt(projection, [at[0] + most / 2, at[1]]);
  if (!from || !to) return null;
  const whole = geoDistance(from, to) * EARTH_KM;
  if (!(whole > 0)) return null;
  const power = 10 ** Math.floor(Math.log10(whole));
  const km = (STEPS.findLast((step) => step * power <= whole) ?? 1) * power;
  return { km, width: (most * km) / whole };
}
