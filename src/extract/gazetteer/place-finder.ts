import type { Area } from '../../model/entities.ts';
import { areaOfCountry, areasOfPlace } from '../document/areas.ts';
import type { Engine } from '../engine.ts';
import { foldName } from '../names/fold-name.ts';

/** A place by name, with what it lies in, the smallest first: all that a dataset must have to name it. */
export type FoundPlace = readonly Area[];

/** How well a name answers what is looked for; the smaller the better. */
function distance(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  return name.includes(` ${wanted}`) ? 2 : 3;
}

/** Looks for places; at most so many are found. */
export type PlaceFinder = (query: string, most: number) => FoundPlace[];

/**
 * Finds the places of the gazetteers whose name, in any spelling, begins with what is looked for, or has a word that
 * does: the best first, of equals countries before regions before cities in order of their size. Ids are those the
 * engine gives. Keep it: making one costs more than looking.
 */
export function placeFinder(engine: Engine): PlaceFinder {
  const { lexicon, gazetteer } = engine;
  const others = otherNames(engine);
  const known = [
    ...lexicon.gazetteerCountries.countries.map(({ iso, name }) => ({
      names: [foldName(name)],
      areas: (): FoundPlace => areaOfCountry(lexicon, iso),
    })),
    ...[...gazetteer.places.values()].map((place) => ({
      names: [place.name, ...(others.get(`${place.country} ${place.name}`) ?? [])].map(foldName),
      areas: (): FoundPlace => areasOfPlace(engine, place),
    })),
  ];
  return (query, most) => {
    const wanted = foldName(query);
    if (wanted.length < 2) return [];
    return known
      .map(({ names, areas }, at) => ({
        rank: Math.min(...names.map((name) => distance(name, wanted))),
        at,
        areas,
      }))
      .filter(({ rank }) => rank < 3)
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .slice(0, most)
      .map(({ areas }) => areas());
  };
}

/** Further spellings of places, by country and name. */
function otherNames({ lexicon }: Engine): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { iso, name, aliases = [] } of lexicon.gazetteerRegions.regions)
    names.set(`${iso.slice(0, 2)} ${name}`, aliases);
  for (const row of lexicon.gazetteerPlaces.rows) {
    const [name = '', country = '', , , , ...aliases] = row.split('|');
    if (aliases.length > 0) names.set(`${country} ${name}`, aliases);
  }
  return names;
}
