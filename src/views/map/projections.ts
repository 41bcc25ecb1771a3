import {
  geoConicConformal,
  geoNaturalEarth1,
  geoPath,
  type GeoConicProjection,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import type { Rect } from './rect.ts';

/** How a country is laid flat, whatever the size of its drawing. */
export interface CountryFit {
  /** Height over width of the country laid flat. */
  ratio: number;
  /** The projection that fills `room` with the country. */
  into: (room: Rect) => GeoProjection;
}

/**
 * Conformal conic for one country: its standard parallels stand a sixth of its latitudes inside its southern and
 * northern ends (the rule of Kavraiskiy), its central meridian in the middle of its longitudes.
 */
export function countryFit(shape: MultiPolygon): CountryFit {
  const [west, south, east, north] = degreesOf(shape);
  const sixth = (north - south) / 6;
  const flat = () =>
    geoConicConformal()
      .parallels([south + sixth, north - sixth])
      .rotate([-(west + east) / 2, 0])
      .center([0, (south + north) / 2]);
  const unit = flat().scale(1).translate([0, 0]);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of shape.coordinates)
    for (const [longitude = 0, latitude = 0] of polygon[0] ?? []) {
      const [x, y] = unit([longitude, latitude]) ?? [NaN, NaN];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  const [width, height] = [right - left, bottom - top];
  return {
    ratio: height / width,
    into: (room) => {
      const scale = Math.min(room.width / width, room.height / height);
      return flat()
        .scale(scale)
        .translate([
          room.x + room.width / 2 - (scale * (left + right)) / 2,
          room.y + room.height / 2 - (scale * (top + bottom)) / 2,
        ]);
    },
  };
}

/**
 * West, south, east and north of a shape, in degrees. East may be past 180: the shape lies on the side of the earth
 * that leaves out the widest gap between its parts.
 */
export function degreesOf(shape: MultiPolygon): [number, number, number, number] {
  let [south, north] = [90, -90];
  const spans: [number, number][] = [];
  for (const polygon of shape.coordinates) {
    let [west, east] = [180, -180];
    for (const [x = 0, y = 0] of polygon[0] ?? []) {
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    if (west <= east) spans.push([west, east]);
  }
  spans.sort((a, b) => a[0] - b[0]);
  const first = spans[0]?.[0] ?? 0;
  let reached = first;
  let gap = -1;
  let start = first;
  let end = first;
  for (const [west, east] of [...spans, [first + 360, first + 360] as const]) {
    if (west - reached > gap) [gap, end, start] = [west - reached, reached, west];
    reached = Math.max(reached, east);
  }
  if (start > end) end += 360;
  return start >= 180 ? [start - 360, south, end - 360, north] : [start, south, end, north];
}

/** Natural Earth projection centred on a longitude, cropped to the countries given; without any, the whole world. */
export function worldProjection(
  longitude: number,
  shapes: readonly Feature<MultiPolygon>[],
  room: Rect,
): GeoProjection {
  const projection = geoNaturalEarth1().rotate([-longitude, 0]).scale(100).translate([0, 0]);
  const boxes = shapes
    .map((shape) => coreBounds(projection, shape))
    .filter((box) => box.every(Number.isFinite));
  if (boxes.length === 0) return projection.fitExtent(corners(room), { type: 'Sphere' });
  const west = Math.min(...boxes.map((box) => box[0]));
  const north = Math.min(...boxes.map((box) => box[1]));
  const east = Math.max(...boxes.map((box) => box[2]));
  const south = Math.max(...boxes.map((box) => box[3]));
  const grow = Math.min(room.width / (east - west), room.height / (south - north));
  projection
    .scale(100 * grow)
    .translate([
      room.x + room.width / 2 - (grow * (west + east)) / 2,
      room.y + room.height / 2 - (grow * (north + south)) / 2,
    ]);
  return awayFromPoles(projection, longitude, room);
}

const NORTHERNMOST = 82;
const SOUTHERNMOST = -62;

/** Moves the map so that no more of the emptiness beyond the poles is in the room than must be. */
function awayFromPoles(projection: GeoProjection, longitude: number, room: Rect): GeoProjection {
  const [x, y] = projection.translate();
  const top = projection([longitude, NORTHERNMOST])?.[1] ?? room.y;
  const bottom = projection([longitude, SOUTHERNMOST])?.[1] ?? room.y + room.height;
  if (top > room.y) return projection.translate([x, y - (top - room.y)]);
  const below = room.y + room.height - bottom;
  return below > 0 ? projection.translate([x, y + Math.min(below, room.y - top)]) : projection;
}

const CROPPED = 0.14;

/** Left, top, right and bottom of a country's largest part, less a little at each side: far capes may be cut off. */
function coreBounds(
  projection: GeoProjection,
  shape: Feature<MultiPolygon>,
): [number, number, number, number] {
  const path = geoPath(projection);
  const parts = shape.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const [largest] = parts.map((part) => ({ part, area: path.area(part) })).sort((a, b) => b.area - a.area);
  if (!largest) return [NaN, NaN, NaN, NaN];
  const [[left, top], [right, bottom]] = path.bounds(largest.part);
  const dx = (right - left) * CROPPED;
  const dy = (bottom - top) * CROPPED;
  return [left + dx, top + dy, right - dx, bottom - dy];
}

function corners({ x, y, width, height }: Rect): [[number, number], [number, number]] {
  return [
    [x, y],
    [x + width, y + height],
  ];
}

/** Pan and zoom of a map, as d3-zoom has it: a point p of the whole map stands at `k * p + [x, y]`. */
export interface Zoom {
  k: number;
  x: number;
  y: number;
}
/** No map is nearer than this many times its whole. */
export const MOST_ZOOM = 12;
export const NO_ZOOM: Zoom = { k: 1, x: 0, y: 0 };

/** The projection seen through a zoom, with everything outside `frame` cut away. The one given stays as it is. */
export function zoomed(projection: GeoProjection, { k, x, y }: Zoom, frame: Rect): GeoProjection {
  const [left, top] = projection.translate();
  const copy =
    'parallels' in projection
      ? geoConicConformal().parallels((projection as GeoConicProjection).parallels())
      : geoNaturalEarth1();
  return copy
    .rotate(projection.rotate())
    .center(projection.center())
    .scale(projection.scale() * k)
    .translate([left * k + x, top * k + y])
    .clipExtent(corners(frame));
}
