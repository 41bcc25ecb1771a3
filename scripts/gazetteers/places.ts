import type { Place } from './geonames.ts';
import type { Cut, PlacesByHand } from './hand-files.ts';
import { hundredths } from './hundredths.ts';
import { plainName } from './plain-name.ts';

/** A place the gazetteer keeps, under the name the press uses. */
export interface KeptPlace {
  place: Place;
  name: string;
  aliases: string[];
}

/** GeoNames codes of parts and remains of towns. */
const NOT_TOWNS = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * The cut of populated places: capitals, seats of regions in the countries followed closely, and towns from the
 * population the cut says. The largest come first, so that of two places of one name the larger is read first.
 */
export function keepPlaces(
  places: readonly Place[],
  cut: Cut,
  byHand: PlacesByHand,
  capitals: ReadonlyMap<string, string>,
): KeptPlace[] {
  const tiers = (['distant', 'watched', 'populous', 'near'] as const).map(
    (tier) => [tier, new Set(cut[tier])] as const,
  );
  const names = new Map(
    byHand.names.map(([country = '', found = '', ...shown]) => [`${country} ${found}`, shown]),
  );
  const common = new Set(byHand.commonWords.map(plainName));
  const kept = new Map<string, KeptPlace>();
  for (const place of [...places].sort(bySize)) {
    const tier = tiers.find(([, countries]) => countries.has(place.country))?.[0] ?? 'elsewhere';
    const seats = tier !== 'distant' && tier !== 'elsewhere';
    const [shown = place.name.replace(/^[‘’']+/u, ''), ...more] =
      names.get(`${place.country} ${place.name}`) ?? [];
    const isCapital = capitals.get(place.country) === shown;
    const wanted =
      isCapital ||
      place.feature === 'PPLC' ||
      (place.feature === 'PPLA' && seats) ||
      place.population >= cut.population[tier];
    if (!wanted || NOT_TOWNS.has(place.feature)) continue;
    if (!isCapital && (common.has(plainName(shown)) || plainName(shown).length < 2)) continue;
    const key = `${place.country} ${plainName(shown)}`;
    if (kept.has(key)) continue;
    const aliases = [...more, ...(place.formerName === null ? [] : [place.formerName])].flatMap(spellings);
    const others = distinct([...spellings(shown), ...aliases], shown);
    kept.set(key, {
      place,
      name: shown,
      aliases: others.filter((other) => !common.has(other.toLowerCase())),
    });
  }
  return [...kept.values()];
}

/**
 * One row of `data/gazetteer/places.json`: `name|CC|admin|lat|lon|alias…`.
 * @param region ISO 3166-2 code of the region the place lies in, or undefined
 */
export function placeRow({ place, name, aliases }: KeptPlace, region: string | undefined): string {
  const admin = region === undefined ? '' : region.slice(place.country.length + 1);
  return [name, place.country, admin, hundredths(place.lat), hundredths(place.lon), ...aliases].join('|');
}

function bySize(a: Place, b: Place): number {
  return (
    b.population - a.population ||
    (a.country < b.country ? -1 : a.country > b.country ? 1 : 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
    a.lat - b.lat
  );
}

/** The name, and how a keyboard without accents writes it. */
function spellings(name: string): string[] {
  const typed = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʻʼ]/gu, '')
    .replace(/ı/gu, 'i')
    .replace(/[əǝ]/gu, 'a')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/đ/gu, 'd');
  return [name, typed];
}

function distinct(names: readonly string[], shown: string): string[] {
  return [...new Set(names)].filter((name) => name !== shown && !name.includes('|'));
}
