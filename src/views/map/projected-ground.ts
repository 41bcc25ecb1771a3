import type { GeoProjection } from 'd3-geo';
import { degreeWindow, type DegreeWindow } from './degree-window.ts';
import type { MultiLineString } from 'geojson';
import type { MapGround } from './map-ground.ts';
import { mapFrame, roomOf, type MapFrame } from './map-frame.ts';
import { linesPath, projectedLines, projectedRings, ringsPath } from './projected-rings.ts';
import type { Zoom } from './projections.ts';
import type { Point } from './rect.ts';
import { finished, type Steps } from './steps.ts';

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
  return finished(projectGroundSteps(ground, width));
}

/** The same, step by step. */
export function* projectGroundSteps(ground: MapGround, width: number): Steps<ProjectedGround> {
  const frame = mapFrame(ground, width);
  const { inner } = frame;
  const projection = ground
    .project(roomOf(ground, inner, frame.compact))
    .precision(PRECISION)
    .clipExtent([
      [inner.x, inner.y],
      [inner.x + inner.width, inner.y + inner.height],
    ]);
  const window = ground.kind === 'country' ? degreeWindow(projection, inner) : null;
  const known = new Map<string, Point[][]>();
  const rings: ProjectedGround['rings'] = (code, kind = 'unit') => {
    const key = `${kind} ${code}`;
    const found = known.get(key);
    if (found) return found;
    const shape =
      kind === 'country' ? ground.countries.find((one) => one.properties.iso === code) : ground.shape(code);
    const made = shape ? projectedRings(projection, shape.geometry, window) : [];
    known.set(key, made);
    return made;
  };
  yield;
  const paths = yield* groundPaths(ground, projection, window, rings);
  return { ground, frame, projection, paths, rings };
}

function* groundPaths(
  ground: MapGround,
  projection: GeoProjection,
  window: DegreeWindow | null,
  rings: ProjectedGround['rings'],
): Steps<GroundPaths> {
  const lines = (all: MultiLineString | null | undefined) =>
    all ? linesPath(projectedLines(projection, all, window)) : '';
  let land = '';
  for (const { properties, geometry } of ground.countries) {
    const { iso } = properties;
    land += ringsPath(iso === null ? projectedRings(projection, geometry, window) : rings(iso, 'country'));
    yield;
  }
  const home = rings(ground.home);
  yield;
  const shown = ringsPath(home);
  yield;
  const borders = lines(ground.worldLines);
  yield;
  const inner = lines(ground.unitLines?.inner);
  const outline = ground.unitLines?.cut ? lines(ground.unitLines.outline) : shown;
  return { land, shown, borders, inner, outline };
}

/** Rings at rest as they stand under a zoom. */
export function zoomedRings(rings: readonly Point[][], { k, x, y }: Zoom): Point[][] {
  return k === 1 && x === 0 && y === 0
    ? [...rings]
    : rings.map((ring) => ring.map(([px, py]) => [k * px + x, k * py + y]));
}
