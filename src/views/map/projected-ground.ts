import { geoPath, type GeoProjection } from 'd3-geo';
import type { MapGround } from './map-ground.ts';
import { mapFrame, roomOf, type MapFrame } from './map-frame.ts';
import { projectedRings } from './projected-rings.ts';
import type { Zoom } from './projections.ts';
import type { Point } from './rect.ts';

/** The ground of a map laid flat once, at rest. A zoom moves and enlarges it and projects nothing anew. */
export interface ProjectedGround {
  ground: MapGround;
  frame: MapFrame;
  projection: GeoProjection;
  paths: GroundPaths;
  /** The rings of a unit or a country, by its code and kind, in pixels at rest. */
  rings: (code: string, kind?: 'unit' | 'country') => readonly Point[][];
}

/** The ground as SVG paths at rest. */
export interface GroundPaths {
  land: string;
  shown: string;
  borders: string;
  inner: string;
  outline: string;
}

/** How far, in pixels, a drawn line may stray from the true one at rest; a zoom enlarges it. */
const PRECISION = 0.15;

/** Projects the ground for a drawing `width` pixels wide. */
export function projectGround(ground: MapGround, width: number): ProjectedGround {
  const frame = mapFrame(ground, width);
  const { inner } = frame;
  const projection = ground
    .project(roomOf(ground, inner, frame.compact))
    .precision(PRECISION)
    .clipExtent([
      [inner.x, inner.y],
      [inner.x + inner.width, inner.y + inner.height],
    ]);
  const known = new Map<string, Point[][]>();
  const rings = (code: string, kind: 'unit' | 'country' = 'unit') => {
    const key = `${kind} ${code}`;
    const found = known.get(key);
    if (found) return found;
    const shape =
      kind === 'country' ? ground.countries.find((one) => one.properties.iso === code) : ground.shape(code);
    const made = shape ? projectedRings(projection, shape) : [];
    known.set(key, made);
    return made;
  };
  return { ground, frame, projection, paths: groundPaths(ground, projection), rings };
}

function groundPaths(ground: MapGround, projection: GeoProjection): GroundPaths {
  const path = geoPath(projection).digits(2);
  const home = ground.kind === 'world' ? ground.shape(ground.home) : null;
  return {
    land: path({ type: 'FeatureCollection', features: [...ground.countries] }) ?? '',
    shown: path({ type: 'FeatureCollection', features: home ? [home] : [...ground.units] }) ?? '',
    borders: (ground.worldLines && path(ground.worldLines)) ?? '',
    inner: (ground.unitLines && path(ground.unitLines.inner)) ?? '',
    outline: (ground.unitLines ? path(ground.unitLines.outline) : home && path(home)) ?? '',
  };
}

/** Rings at rest as they stand under a zoom. */
export function zoomedRings(rings: readonly Point[][], { k, x, y }: Zoom): Point[][] {
  return k === 1 && x === 0 && y === 0
    ? [...rings]
    : rings.map((ring) => ring.map(([px, py]) => [k * px + x, k * py + y]));
}
