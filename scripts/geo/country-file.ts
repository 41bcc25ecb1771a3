import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { labelPoint } from './label-point.ts';
import type { Names, UnitPeriod } from './periods.ts';
import type { Shape } from './shape.ts';
import { shapeOf, type UnitTopology } from './simplify-units.ts';

export const NOTE = 'Boundaries imply no opinion on the legal status of any territory.';

export interface UnitFacts {
  name: Names;
  type: 'region' | 'city';
}

export interface FileParts {
  country: string;
  credit: string;
  licence: string;
  topology: UnitTopology;
  facts: ReadonlyMap<string, UnitFacts>;
  periods: readonly UnitPeriod[];
  /** Names of units that exist and are not drawn apart. */
  lacks: readonly string[];
}

/** The boundary file of a country, in the form that `parseCountryGeo` reads; the same parts give the same bytes. */
export function countryFile({ country, credit, licence, topology, facts, periods, lacks }: FileParts) {
  const regions = polygonsOf(topology);
  const factsOf = (iso: string) => facts.get(iso) ?? { name: { en: iso }, type: 'region' as const };
  const labelOf = (codes: string[]) => labelPoint(mergedShape(topology, codes));
  return {
    type: topology.type,
    country,
    credit,
    licence,
    note: NOTE,
    ...(lacks.length > 0 && { lacks }),
    asOf: periods.map((period) => ({
      ...period,
      units: period.units.map(({ iso, name, of }) => ({
        iso,
        name,
        type: factsOf(iso).type,
        label: labelOf(of),
        of,
      })),
    })),
    bbox: topology.bbox,
    transform: topology.transform,
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: regions.map(({ type, id, arcs, properties }) => {
          const iso = String(properties?.iso ?? id);
          return { type, id: iso, properties: { iso, ...factsOf(iso), label: labelOf([iso]) }, arcs };
        }),
      },
    },
    arcs: topology.arcs,
  };
}

/** The outline of some units of a topology together, inner borders left out. */
export function mergedShape(topology: UnitTopology, codes: readonly string[]): Shape {
  const parts = polygonsOf(topology).filter((geometry) => codes.includes(String(geometry.id)));
  const [only, ...others] = parts;
  if (only?.type === 'Polygon' && others.length === 0) return shapeOf(feature(topology, only).geometry);
  if (only?.type === 'MultiPolygon' && others.length === 0) return shapeOf(feature(topology, only).geometry);
  return shapeOf(merge(topology, parts));
}

type UnitGeometry = Polygon<{ iso: string }> | MultiPolygon<{ iso: string }>;

function polygonsOf(topology: UnitTopology): UnitGeometry[] {
  return topology.objects.regions.geometries.filter(
    (geometry): geometry is UnitGeometry => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}
