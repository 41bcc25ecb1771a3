import type { GeoProjection } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import {
  linesAsOf,
  unitsAsOf,
  wholeOf,
  type CountryGeo,
  type Unit,
  type UnitLines,
} from '../../model/boundaries.ts';
import { countryFit, worldProjection } from './projections.ts';
import type { Rect } from './rect.ts';
import { finished, type Steps } from './steps.ts';
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
  /** Height over width of the ground laid flat; null for the world, which has one shape. */
  ratio: number | null;
  project: (room: Rect) => GeoProjection;
}

/** The ground of a country's map: its units as of a day, among its neighbours where the world is known. */
export function countryGround(geo: CountryGeo, world: WorldGeo | null, date: string): MapGround {
  return finished(countryGroundSteps(geo, world, date));
}

/** The same, step by step. */
export function* countryGroundSteps(geo: CountryGeo, world: WorldGeo | null, date: string): Steps<MapGround> {
  const home = geo.country;
  const units = unitsAsOf(geo, date);
  yield;
  const unitLines = linesAsOf(geo, date);
  yield;
  const worldLines = world?.lines(home) ?? null;
  yield;
  const whole: Feature<MultiPolygon> = { type: 'Feature', properties: null, geometry: wholeOf(geo) };
  yield;
  const fit = countryFit(whole.geometry);
  const shapes = new Map<string, Feature<MultiPolygon>>([
    ...units.map((unit) => [unit.properties.iso, unit] as const),
    [home, whole],
  ]);
  return {
    kind: 'country',
    home,
    countries: world?.countries ?? [],
    worldLines,
    units,
    unitLines,
    shape: (code) => shapes.get(code) ?? null,
    ratio: fit.ratio,
    project: fit.into,
  };
}

/** The ground of a country of which only the outline is known; null where the world does not have it. */
export function outlineGround(world: WorldGeo, home: string): MapGround | null {
  const whole = world.countries.find((country) => country.properties.iso === home);
  if (!whole) return null;
  const fit = countryFit(whole.geometry);
  return {
    kind: 'country',
    home,
    countries: world.countries,
    worldLines: world.lines(home),
    units: [],
    unitLines: null,
    shape: (code) => (code === home ? whole : null),
    ratio: fit.ratio,
    project: fit.into,
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
    ratio: null,
    project: (room) => worldProjection(longitude, named.size > 0 ? shown : [], room),
  };
}
