import type { FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { keepShapes } from './keep-shapes.ts';
import { areaKm2, type Shape, type Units } from './shape.ts';
import { withoutSmallParts } from './tidy-rings.ts';

/** How much is left out: triangles below `weight` square degrees, parts below `leastPartKm2`. */
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

/** One topology of units wound for d3-geo, simplified to `detail` and on a grid of 20,000 steps each way. */
export function simplifyUnits(units: Units, detail: Detail): UnitTopology {
  const regions: FeatureCollection<MultiPolygon, { iso: string }> = {
    type: 'FeatureCollection',
    features: [...units].map(([iso, shape]) => ({
      type: 'Feature',
      id: iso,
      properties: { iso },
      geometry: { type: 'MultiPolygon', coordinates: withoutSmallParts(shape, detail.leastPartKm2) },
    })),
  };
  const weighed = presimplify(topology({ regions }) as UnitTopology);
  keepShapes(weighed, outerRings(weighed), detail.weight);
  return quantize(simplify(weighed, detail.weight), GRID);
}

function outerRings(units: UnitTopology): number[][] {
  return units.objects.regions.geometries.flatMap((geometry) => {
    if (geometry.type === 'Polygon') return geometry.arcs.slice(0, 1);
    return geometry.type === 'MultiPolygon' ? geometry.arcs.flatMap((polygon) => polygon.slice(0, 1)) : [];
  });
}

/** The shape of a geometry that a topology gave back. */
export function shapeOf(geometry: { type: string; coordinates?: unknown }): Shape {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Shape;
}
