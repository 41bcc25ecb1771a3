import type { MultiPolygon } from 'geojson';
import { unitsAsOf, type Unit } from '../../../model/boundaries.ts';
import type { DatasetIndex } from '../../../model/dataset-index.ts';
import type { Area } from '../../../model/entities.ts';
import { loadCountryGeo, loadWorldGeo, type FetchJson } from '../../../views/map/geo-loading.ts';
import { countryOf } from '../../../model/area-country.ts';
import { homeOf } from '../../../views/map/map-scope.ts';
import { shapeFinder } from '../../../views/map/shape-of.ts';

const ALWAYS = '9999-12-31';

/**
 * Finds the outline of an area, after loading the files of the countries that `areas` lie in; null where no file has
 * one. Units are those of the day of the country's election, as the map draws them. Never rejects.
 */
export async function outlinesOf(
  areas: readonly Area[],
  index: DatasetIndex,
  base: string,
  fetchJson: FetchJson,
): Promise<(area: Area) => MultiPolygon | null> {
  const home = homeOf(index, []);
  const wanted = areas.filter((area) => area.classification !== 'city');
  const countries = new Set(
    wanted
      .filter((area) => area.classification !== 'country')
      .flatMap((area) => countryOf(area.id, index)?.iso ?? []),
  );
  const units = new Map<string, readonly Unit[]>();
  const loading = [...countries].map(async (iso) => {
    const loaded = await loadCountryGeo(iso, base, fetchJson);
    if (loaded.ok) units.set(iso, unitsAsOf(loaded.geo, home?.country.iso === iso ? home.date : ALWAYS));
  });
  const world = wanted.length > 0 ? await loadWorldGeo(base, fetchJson) : null;
  await Promise.all(loading);
  return (area) => {
    if (area.classification === 'country') {
      if (!world?.ok) return null;
      return world.geo.countries.find((one) => one.properties.iso === area.iso)?.geometry ?? null;
    }
    const own = units.get(countryOf(area.id, index)?.iso ?? '');
    if (!own) return null;
    const code = shapeFinder(own, null)(area);
    return own.find((unit) => unit.properties.iso === code)?.geometry ?? null;
  };
}
