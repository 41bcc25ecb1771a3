import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as schema from './schema.ts';

const files = [
  ['gazetteer/countries', schema.GazetteerCountriesSchema],
  ['gazetteer/regions', schema.GazetteerRegionsSchema],
  ['gazetteer/places', schema.GazetteerPlacesSchema],
  ['lexicon/countries', schema.CountriesSchema],
  ['lexicon/organizations', schema.OrganizationsSchema],
  ['lexicon/institutions', schema.InstitutionsSchema],
  ['lexicon/titles', schema.TitlesSchema],
  ['lexicon/words', schema.WordsSchema],
  ['lexicon/cues', schema.CuesSchema],
  ['lexicon/election-days', schema.ElectionDaysSchema],
  ['lexicon/publishers', schema.PublishersSchema],
  ['lexicon/names', schema.NamesSchema],
  ['lexicon/abbreviations', schema.AbbreviationsSchema],
  ['lexicon/languages', schema.LanguagesSchema],
] as const;

describe('the lexicon files', () => {
  it.each(files)('%s reads by its schema', (name, fileSchema) => {
    const parsed = v.safeParse(fileSchema, JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
    expect(parsed.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });
});

describe('a pattern file', () => {
  const fileOf = (match: string) => ({
    pass: 'meeting',
    about: '',
    parts: { list: 'NAME and NAME' },
    patterns: [{ id: 'talks', match, confidence: 1, yes: [], no: [] }],
  });
  it.each(['@list MEET', '(?<host>[HOST NAME]) met [^STOP]{0,3} (?=NAME)'])('is written like %s', (match) => {
    expect(v.is(schema.PatternFileSchema, fileOf(match))).toBe(true);
  });
  it.each(['@group MEET', 'NAME {MEET', '[NAME MEET'])('is not written like %s', (match) => {
    expect(v.is(schema.PatternFileSchema, fileOf(match))).toBe(false);
  });
});
