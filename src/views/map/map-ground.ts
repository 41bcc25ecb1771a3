import type { GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { linesAsOf, unitsAsOf, type CountryGeo, type Unit, type UnitLines } from '../../model/boundaries.ts';
import { countryProjection, worldProjection } from './projections.ts';
import type { Rect } from './rect.ts';
import type { Country, WorldGeo } from './world-geo.ts';

/** The ground of one map: what lies on it, and how the earth is laid flat for it. */
export interface MapGround {
  kind: 'country' | 'world';
  /** Alpha-2 code of the country that the map is about. */
  home: string;
  countries: readonly Country[];
  worldLines: ReturnType<WorldGeo['lines']> | null;
  units: readonly Unit[];
  unitLines: UnitLines | null;
  /** What fills the code of a unit or a country. */
  shape: (code: string) => Feature<MultiPolygon> | null;
  project: (room: Rect) => GeoProjection;
}

/** The ground of a country's map: its units as of a day, among its neighbours where the world is known. */
export function countryGround(geo: CountryGeo, world: WorldGeo | null, date: string): MapGround {
  const units = unitsAsOf(geo, date);
  const home = geo.country;
  const whole: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'MultiPolygon', coordinates: units.flatMap((unit) => unit.geometry.coordinates) },
  };
  const shapes = new Map<string, Feature<MultiPolygon>>([
    ...units.map((unit) => [unit.properties.iso, unit] as const),
    [home, whole],
  ]);
  return {
    kind: 'country',
    home,
    countries: world?.countries ?? [],
    worldLines: world?.lines(home) ?? null,
    units,
    unitLines: linesAsOf(geo, date),
    shape: (code) => shapes.get(code) ?? null,
    project: (room) => countryProjection({ type: 'FeatureCollection', features: [...units] }, room),
  };
}

/** The ground of the world's map, centred on the home country's longitude and cropped to the countries named. */
export function worldGround(
  world: WorldGeo,
  home: string,
  longitude: number,
  named: ReadonlySet<string>,
): MapGround {
  const shapes = new Map(world.countries.map((country) => [country.properties.iso ?? '', country]));
  const shown = [home, ...named].flatMap((code) => shapes.get(code) ?? []);
  return {
    kind: 'world',
    home,
    countries: world.countries,
    worldLines: world.lines(null),
    units: [],
    unitLines: null,
    shape: (code) => shapes.get(code) ?? null,
    project: (room) => worldProjection(longitude, named.size > 0 ? shown : [], room),
  };
}
