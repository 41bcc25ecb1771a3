import countries from 'i18n-iso-countries';
import type { GazetteerCountries } from '../../src/extract/lexicon/schema.ts';
import type { Place } from './geonames.ts';
import { hundredths } from './hundredths.ts';

type Country = GazetteerCountries['countries'][number];

/**
 * Every country somebody lives in, by ISO 3166-1: names in the app's languages and a point to draw at.
 * @param namesByHand English names that replace the package's
 * @param points a point on the mainland by alpha-2 code; where there is none, the capital or largest place stands in
 */
export function buildCountries(
  places: readonly Place[],
  namesByHand: Readonly<Record<string, string>>,
  points: ReadonlyMap<string, readonly [number, number]>,
): Country[] {
  const stand = new Map<string, Place>();
  for (const place of places) {
    const best = stand.get(place.country);
    if (!best || rank(place) > rank(best)) stand.set(place.country, place);
  }
  return Object.keys(countries.getAlpha2Codes())
    .sort()
    .flatMap((iso): Country[] => {
      const place = stand.get(iso);
      const point = points.get(iso) ?? (place ? ([place.lon, place.lat] as const) : undefined);
      const name = namesByHand[iso] ?? countries.getName(iso, 'en');
      if (!point || name === undefined) return [];
      const [lon, lat] = point;
      const numeric = countries.alpha2ToNumeric(iso);
      const ru = countries.getName(iso, 'ru');
      const kk = countries.getName(iso, 'kk');
      return [
        {
          iso,
          ...(numeric === undefined ? {} : { numeric }),
          name,
          ...(ru === undefined ? {} : { ru: ru.replace(/^[А-Я]+ \((.*)\)$/u, '$1') }),
          ...(kk === undefined ? {} : { kk }),
          lat: hundredths(lat),
          lon: hundredths(lon),
        },
      ];
    });
}

function rank(place: Place): number {
  return (place.feature === 'PPLC' ? 1e9 : 0) + place.population;
}
