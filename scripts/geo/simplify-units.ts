import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { withoutCollapsedRings, withoutSmallIslands, type Parts } from './drop-parts.ts';
import { keepShapes } from './keep-shapes.ts';
import { areaKm2, type Shape, type Units } from './shape.ts';

/** How much is left out: triangles below `weight` square degrees, islands below `leastPartKm2`. */
export interface Detail {
  weight: number;
  leastPartKm2: number;
}

export type UnitTopology = Topology<{ regions: GeometryCollection<{ iso: string }> }>;

const GRID = 2e4;
/** Never coarser to begin with than triangles of about 500 m, islands of 20 km². */
const COARSEST_START: Detail = { weight: 2e-5, leastPartKm2: 20 };
const WEIGHT_PER_KM2 = 3e-11;
const PART_PER_KM2 = 2e-5;

/** The finest detail worth keeping for a country of this size. */
export function startDetail(units: Units): Detail {
  let area = 0;
  for (const shape of units.values()) area += areaKm2(shape);
  return {
    weight: Math.min(COARSEST_START.weight, area * WEIGHT_PER_KM2),
    leastPartKm2: Math.min(COARSEST_START.leastPartKm2, area * PART_PER_KM2),
  };
}

/** Units wound for d3-geo as one topology in full detail: what takes long and is the same for every detail. */
export function unitTopology(units: Units): Topology<{ regions: GeometryCollection }> {
  const regions: FeatureCollection<MultiPolygon> = {
    type: 'FeatureCollection',
    features: [...units].map(([id, coordinates]) => ({
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
  return topology({ regions }) as Topology<{ regions: GeometryCollection }>;
}

/** A full topology of units, simplified to `detail` and on a grid of 20,000 steps each way. The one given stays as it is. */
export function simplifyUnits(full: Topology<{ regions: GeometryCollection }>, detail: Detail): UnitTopology {
  const codes = full.objects.regions.geometries.map((geometry) => String(geometry.id));
  const parts = withoutSmallIslands(full, full.objects.regions.geometries.map(partsOf), detail.leastPartKm2);
  const kept: UnitTopology = { ...full, objects: { regions: collection(codes, parts) } };
  const weighed = presimplify(kept);
  keepShapes(
    weighed,
    parts.flat().flatMap((part) => part.slice(0, 1)),
    detail.weight,
  );
  const used = filter(simplify(weighed, detail.weight), () => true) as UnitTopology;
  const small = quantize(used, GRID);
  const whole = small.objects.regions.geometries.map((geometry) =>
    withoutCollapsedRings(small, partsOf(geometry)),
  );
  return { ...small, objects: { regions: collection(codes, whole) } };
}

function collection(codes: readonly string[], parts: readonly Parts[]): GeometryCollection<{ iso: string }> {
  const geometries = codes.map((iso, i) => ({
    type: 'MultiPolygon' as const,
    id: iso,
    properties: { iso },
    arcs: parts[i] ?? [],
  }));
  return { type: 'GeometryCollection', geometries };
}

function partsOf(geometry: GeometryObject): Parts {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

/** The shape of a geometry that a topology gave back. */
export function shapeOf(geometry: { type: string; coordinates?: unknown }): Shape {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Shape;
}
