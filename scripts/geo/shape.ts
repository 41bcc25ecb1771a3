import { geoArea } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Point = [number, number];
/** A closed line, the first point repeated at the end. */
export type Ring = Point[];
/** Polygons, each an outer ring and its holes: the coordinates of a GeoJSON MultiPolygon. */
export type Shape = Ring[][];
/** Units by ISO 3166-2 code. */
export type Units = ReadonlyMap<string, Shape>;

const EARTH_RADIUS_KM = 6371.0088;

/** Square kilometres in a steradian on the mean sphere (IUGG mean radius). */
export const KM2_PER_STERADIAN = EARTH_RADIUS_KM ** 2;

/** Area in km² of rings that are wound as d3-geo wants them (outer rings clockwise). */
export function areaKm2(shape: Shape): number {
  return geoArea({ type: 'MultiPolygon', coordinates: shape }) * KM2_PER_STERADIAN;
}

/** Every point on a grid of 1e-5 degree (about one metre), points that fall together joined, empty rings left out. */
export function rounded(shape: Shape): Shape {
  return shape
    .map((polygon) => polygon.map(roundedRing).filter((ring) => ring.length > 3))
    .filter((polygon) => polygon.length > 0);
}

function roundedRing(ring: Ring): Ring {
  const points: Ring = ring.map(([x, y]) => [Math.round(x * 1e5) / 1e5, Math.round(y * 1e5) / 1e5]);
  return points.filter(([x, y], i) => i === 0 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
}
