import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { areaKm2 } from './shape.ts';

/** Polygons of a geometry as arc indexes: outer ring first, then holes. */
export type Parts = number[][][];

/**
 * The parts of each geometry without islands below `leastKm2`; its largest part stays in any case. A part that
 * shares a line with another geometry (an exclave) is no island: dropping it would leave a hole in the land.
 */
export function withoutSmallIslands(
  topology: Topology,
  geometries: readonly Parts[],
  leastKm2: number,
): Parts[] {
  const shared = sharedArcs(geometries);
  return geometries.map((parts) => {
    const areas = parts.map((part) => partArea(topology, part));
    const largest = Math.max(...areas);
    return parts.filter((part, i) => {
      const area = areas[i] ?? 0;
      return area >= leastKm2 || area === largest || part.flat().some((arc) => shared.has(arcKey(arc)));
    });
  });
}

/** The outer ring of the largest part. */
export function largestRing(topology: Topology, parts: Parts): number[] {
  const areas = parts.map((part) => partArea(topology, part));
  return parts[areas.indexOf(Math.max(...areas))]?.[0] ?? [];
}

/** The parts without rings whose points fell together on the grid: d3-geo would fill the globe with such a ring. */
export function withoutCollapsedRings(topology: Topology, parts: Parts): Parts {
  const hasArea = (ring: number[]) => {
    const line =
      feature(topology, { type: 'MultiPolygon', arcs: [[ring]] }).geometry.coordinates[0]?.[0] ?? [];
    return new Set(line.map((point) => point.join())).size > 2;
  };
  return parts.filter(([outer]) => outer !== undefined && hasArea(outer)).map((part) => part.filter(hasArea));
}

/** Area in km² of one part; rings must be wound for d3-geo. */
export function partArea(topology: Topology, part: number[][]): number {
  const { coordinates } = feature(topology, { type: 'MultiPolygon', arcs: [part] }).geometry;
  return areaKm2(coordinates as Parameters<typeof areaKm2>[0]);
}

function sharedArcs(geometries: readonly Parts[]): Set<number> {
  const owner = new Map<number, number>();
  const shared = new Set<number>();
  geometries.forEach((parts, i) => {
    for (const arc of parts.flat(2).map(arcKey)) {
      if ((owner.get(arc) ?? i) !== i) shared.add(arc);
      owner.set(arc, i);
    }
  });
  return shared;
}

/** An arc is written i forwards and ~i backwards. */
function arcKey(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
