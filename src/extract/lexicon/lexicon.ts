import * as v from 'valibot';
import { BoilerplateFileSchema } from '../text/boilerplate-phrases.ts';
import { CalendarFileSchema } from '../dates/calendar.ts';
import { TokenWordsFileSchema } from '../text/token-words.ts';
import * as schema from './schema.ts';

const SHAPES = {
  gazetteerCountries: schema.GazetteerCountriesSchema,
  gazetteerRegions: schema.GazetteerRegionsSchema,
  gazetteerPlaces: schema.GazetteerPlacesSchema,
  countries: schema.CountriesSchema,
  organizations: schema.OrganizationsSchema,
  institutions: schema.InstitutionsSchema,
  titles: schema.TitlesSchema,
  words: schema.WordsSchema,
  grammarWords: schema.WordsSchema,
  electionDays: schema.ElectionDaysSchema,
  publishers: schema.PublishersSchema,
  names: schema.NamesSchema,
  cues: schema.CuesSchema,
  abbreviations: schema.AbbreviationsSchema,
  languages: schema.LanguagesSchema,
  boilerplate: BoilerplateFileSchema,
  calendar: CalendarFileSchema,
  tokenWords: TokenWordsFileSchema,
  patterns: v.array(schema.PatternFileSchema),
};

/** Where each part of the lexicon stands under `data/`; `patterns` are all files of that folder, by name. */
export const LEXICON_FILES = {
  gazetteerCountries: 'gazetteer/countries.json',
  gazetteerRegions: 'gazetteer/regions.json',
  gazetteerPlaces: 'gazetteer/places.json',
  countries: 'lexicon/countries.json',
  organizations: 'lexicon/organizations.json',
  institutions: 'lexicon/institutions.json',
  titles: 'lexicon/titles.json',
  words: 'lexicon/words.json',
  grammarWords: 'lexicon/grammar-words.json',
  electionDays: 'lexicon/election-days.json',
  publishers: 'lexicon/publishers.json',
  names: 'lexicon/names.json',
  cues: 'lexicon/cues.json',
  abbreviations: 'lexicon/abbreviations.json',
  languages: 'lexicon/languages.json',
  boilerplate: 'lexicon/boilerplate.json',
  calendar: 'lexicon/calendar.json',
  tokenWords: 'lexicon/token-words.json',
} as const;
export const PATTERN_FOLDER = 'lexicon/patterns';

const LexiconSchema = v.object(SHAPES);
/** Everything the engine knows of the world. */
export type Lexicon = v.InferOutput<typeof LexiconSchema>;

/** Reads a lexicon from parsed JSON. Throws with the path of the first problem: the lexicon is the product's own. */
export function parseLexicon(parts: { readonly [part in keyof Lexicon]: unknown }): Lexicon {
  const parsed = v.safeParse(LexiconSchema, parts);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  throw new Error(`lexicon: ${v.getDotPath(first) ?? 'whole'}: ${first.message}`);
}
