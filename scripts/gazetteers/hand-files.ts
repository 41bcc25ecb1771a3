import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const codes = v.array(v.string());

const CutSchema = v.object({
  population: v.object({
    near: v.number(),
    populous: v.number(),
    watched: v.number(),
    distant: v.number(),
    elsewhere: v.number(),
  }),
  near: codes,
  populous: codes,
  watched: codes,
  distant: codes,
});
const CountryNamesSchema = v.object({ names: v.record(v.string(), v.string()) });
const RegionsSchema = v.object({
  kindWords: v.record(v.string(), codes),
  cities: codes,
  names: v.record(v.string(), v.string()),
  aliases: v.record(v.string(), codes),
  admins: v.record(v.string(), v.string()),
  neverAlone: codes,
  left: codes,
});
const PlacesSchema = v.object({ names: v.array(v.pipe(codes, v.minLength(3))), commonWords: codes });
const CapitalsSchema = v.object({
  countries: v.array(v.object({ iso: v.string(), capital: v.exactOptional(v.string()) })),
});

export type Cut = v.InferOutput<typeof CutSchema>;
export type RegionsByHand = v.InferOutput<typeof RegionsSchema>;
export type PlacesByHand = v.InferOutput<typeof PlacesSchema>;

export interface HandFiles {
  cut: Cut;
  countryNames: Readonly<Record<string, string>>;
  regions: RegionsByHand;
  places: PlacesByHand;
  /** Capital by country, as the lexicon names it. */
  capitals: ReadonlyMap<string, string>;
}

/** What the gazetteers take from people and not from packages. Throws where a file is not of its shape. */
export function readHandFiles(data: string): HandFiles {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(data, path), 'utf8'));
  const { countries } = v.parse(CapitalsSchema, read('lexicon/countries.json'));
  return {
    cut: v.parse(CutSchema, read('gazetteer/hand/cut.json')),
    countryNames: v.parse(CountryNamesSchema, read('gazetteer/hand/countries.json')).names,
    regions: v.parse(RegionsSchema, read('gazetteer/hand/regions.json')),
    places: v.parse(PlacesSchema, read('gazetteer/hand/places.json')),
    capitals: new Map(
      countries.flatMap(({ iso, capital }) => (capital === undefined ? [] : [[iso, capital]])),
    ),
  };
}
