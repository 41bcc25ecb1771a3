import type { Area } from '../../model/entities.ts';
import type { Engine } from '../engine.ts';
import type { PlaceEntry } from '../gazetteer/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';

/** A country as an area; empty where the gazetteer lacks it. */
export function areaOfCountry(lexicon: Lexicon, iso: string): Area[] {
  const country = lexicon.gazetteerCountries.countries.find((entry) => entry.iso === iso);
  if (!country) return [];
  const { name, lat, lon } = country;
  const otherNames = [country.ru, country.kk].filter((other) => other !== undefined);
  return [
    { id: iso.toLowerCase(), name, otherNames, classification: 'country', parent: null, iso, lat, lon },
  ];
}

/** A city or region, followed by what it lies in. */
export function areasOfPlace(engine: Engine, place: PlaceEntry): Area[] {
  const country = areaOfCountry(engine.lexicon, place.country);
  const regionId = place.region?.toLowerCase() ?? '';
  const region = regionId === place.id ? undefined : engine.gazetteer.places.get(regionId);
  const above = region ? areasOfPlace(engine, region) : country;
  const { id, name, kind, lat, lon } = place;
  const iso = regionId === place.id ? place.region : null;
  return [
    { id, name, otherNames: [], classification: kind, parent: above[0]?.id ?? null, iso, lat, lon },
    ...above,
  ];
}
