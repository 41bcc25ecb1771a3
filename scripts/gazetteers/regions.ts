import type { GazetteerRegions } from '../../src/extract/lexicon/schema.ts';
import type { BoundaryUnit } from './boundary-units.ts';
import type { Admin, Place } from './geonames.ts';
import type { RegionsByHand } from './hand-files.ts';
import { hundredths } from './hundredths.ts';
import { matchAdmins } from './match-admins.ts';
import { plainName } from './plain-name.ts';
import { bareName, nameRegion } from './region-names.ts';

type Region = GazetteerRegions['regions'][number];

export interface RegionSources {
  /** First-level entries of ISO 3166-2. */
  iso: readonly { code: string; name: string; parent: string }[];
  boundaries: readonly BoundaryUnit[];
  admins: readonly Admin[];
  places: readonly Place[];
  /** Names of the places that the gazetteer keeps, by country, without accents and case. */
  keptPlaces: ReadonlyMap<string, ReadonlySet<string>>;
  byHand: RegionsByHand;
}

export interface BuiltRegions {
  regions: Region[];
  /** ISO 3166-2 code by `country.admin` of GeoNames. */
  regionOfAdmin: Map<string, string>;
  /** Regions left out because nothing says where they lie. */
  nowhere: string[];
}

/**
 * First-level regions of some countries, named as the press names them, each with a point inside it: the boundary
 * file's label, else the middle of its populated places.
 */
export function buildRegions(countries: readonly string[], sources: RegionSources): BuiltRegions {
  const built: BuiltRegions = { regions: [], regionOfAdmin: new Map(), nowhere: [] };
  for (const country of countries) buildCountry(country, sources, built);
  built.regions.sort((a, b) => (a.iso < b.iso ? -1 : 1));
  return built;
}

function buildCountry(country: string, sources: RegionSources, built: BuiltRegions): void {
  const { byHand } = sources;
  const boundaries = new Map(sources.boundaries.map((unit) => [unit.iso, unit]));
  const admins = sources.admins.filter((admin) => admin.country === country);
  const entries = sources.iso.filter(
    (entry) => entry.parent === country && !byHand.left.includes(entry.code),
  );
  const named = entries.map(({ code, name }) => {
    const unit = boundaries.get(code);
    const isCity = (unit?.type ?? (byHand.cities.includes(code) ? 'city' : 'region')) === 'city';
    const names = [byHand.names[code], unit?.name, name].filter((known) => known !== undefined);
    return { iso: code, isCity, names };
  });
  const matched = matchAdmins(named, admins, byHand.admins);
  const adminOf = new Map([...matched].map(([code, iso]) => [iso, code]));
  for (const [code, iso] of matched) built.regionOfAdmin.set(`${country}.${code}`, iso);
  const kept = sources.keptPlaces.get(country) ?? new Set<string>();
  const neverAlone = new Set(byHand.neverAlone.map(plainName));
  const cityNames = new Set(
    named
      .filter(({ isCity }) => isCity)
      .flatMap(({ iso, names }) => [...names.map(bareName), ...(byHand.aliases[iso] ?? [])].map(plainName)),
  );
  for (const { iso, isCity, names } of named) {
    const admin = admins.find(({ code }) => code === adminOf.get(iso));
    const point =
      boundaries.get(iso)?.label ??
      middleOf(sources.places.filter((place) => place.country === country && place.admin === admin?.code)) ??
      townCalled(names, country, sources.places);
    if (!point) {
      built.nowhere.push(iso);
      continue;
    }
    const { name, aliases } = nameRegion({
      isCity,
      names: admin ? [...names, admin.name] : names,
      preferred: byHand.names[iso] ?? boundaries.get(iso)?.name ?? admin?.name ?? names[0] ?? iso,
      extra: byHand.aliases[iso] ?? [],
      kindWords: byHand.kindWords[country] ?? ['Region'],
      needsKind: (plain) => kept.has(plain) || neverAlone.has(plain) || (!isCity && cityNames.has(plain)),
    });
    const [lon, lat] = point;
    const kind = isCity ? 'city' : 'region';
    built.regions.push({ iso, name, aliases, kind, lat: hundredths(lat), lon: hundredths(lon) });
  }
}

function middleOf(places: readonly Place[]): [number, number] | null {
  if (places.length === 0) return null;
  const mean = (of: (place: Place) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return [mean((place) => place.lon), mean((place) => place.lat)];
}

function townCalled(
  names: readonly string[],
  country: string,
  places: readonly Place[],
): [number, number] | null {
  const plain = new Set(names.map((name) => plainName(bareName(name))));
  const town = places.find((place) => place.country === country && plain.has(plainName(place.name)));
  return town ? [town.lon, town.lat] : null;
}
