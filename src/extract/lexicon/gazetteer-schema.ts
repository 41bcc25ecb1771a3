import * as v from 'valibot';
import { iso2, some } from './schema-parts.ts';

const iso31662 = v.pipe(v.string(), v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'an ISO 3166-2 code'));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const credits = v.array(v.string());

/** `data/gazetteer/countries.json`, generated: canonical English name, other languages, a point to draw at. */
export const GazetteerCountriesSchema = v.object({
  credits,
  countries: v.array(
    v.object({
      iso: iso2,
      numeric: v.exactOptional(v.string()),
      name: v.string(),
      ru: v.exactOptional(v.string()),
      kk: v.exactOptional(v.string()),
      lat: latitude,
      lon: longitude,
    }),
  ),
});

/** `data/gazetteer/regions.json`, generated: first-level units; `kind: 'city'` for cities with their own code. */
export const GazetteerRegionsSchema = v.object({
  credits,
  regions: v.array(
    v.object({
      iso: iso31662,
      name: v.string(),
      aliases: some,
      kind: v.picklist(['region', 'city']),
      lat: latitude,
      lon: longitude,
    }),
  ),
});

/**
 * `data/gazetteer/places.json`, generated: cities, one string each, `name|CC|admin|lat|lon`, where `admin` is the
 * ISO 3166-2 code of the region without its country prefix (`71`), or empty; further names of the same place follow
 * as `|alias|alias`.
 */
export const GazetteerPlacesSchema = v.object({
  credits,
  rows: v.array(v.pipe(v.string(), v.regex(/^[^|]+\|[A-Z]{2}\|[^|]*\|-?[\d.]+\|-?[\d.]+(\|[^|]+)*$/))),
});

export type GazetteerCountries = v.InferOutput<typeof GazetteerCountriesSchema>;
export type GazetteerRegions = v.InferOutput<typeof GazetteerRegionsSchema>;
export type GazetteerPlaces = v.InferOutput<typeof GazetteerPlacesSchema>;
