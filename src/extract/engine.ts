import { NameReader } from './chunks/name-reader.ts';
import { calendarNames, compileCalendar, type Calendar } from './dates/calendar.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer/build-gazetteer.ts';
import { shortNamesOf } from './document/short-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { InstitutionKind } from './lexicon/schema.ts';
import { PatternSet } from './patterns/pattern-set.ts';
import { compileBoilerplate, type BoilerplatePhrases } from './text/boilerplate-phrases.ts';
import { foldText } from './text/fold-text.ts';

/** The lexicon made ready to read with: built once, used for every article. */
export interface Engine {
  lexicon: Lexicon;
  gazetteer: Gazetteer;
  names: NameReader;
  patterns: PatternSet;
  calendar: Calendar;
  phrases: BoilerplatePhrases;
  /** The cues of every folded word that has some. */
  cues: ReadonlyMap<string, ReadonlySet<string>>;
  abbreviations: ReadonlySet<string>;
  /** Kinds of bodies by the words that point back at them ('commission'). */
  shortNames: ReadonlyMap<string, InstitutionKind>;
  /** The organizations of the lexicon by id. */
  organizations: ReadonlyMap<string, Lexicon['organizations']['organizations'][number]>;
}

export function createEngine(lexicon: Lexicon): Engine {
  const gazetteer = buildGazetteer(lexicon);
  const calendar = compileCalendar(lexicon.calendar);
  const organizations = new Map(lexicon.organizations.organizations.map((entry) => [entry.id, entry]));
  return {
    lexicon,
    organizations,
    gazetteer,
    names: new NameReader(lexicon, gazetteer),
    patterns: new PatternSet(lexicon.patterns),
    calendar,
    shortNames: shortNamesOf(lexicon),
    cues: cuesOf(lexicon),
    phrases: compileBoilerplate(lexicon.boilerplate, calendarNames(calendar)),
    abbreviations: new Set(
      lexicon.abbreviations.abbreviations.map((word) => foldText(word).replace(/\.$/u, '')),
    ),
  };
}

function cuesOf({ cues: { cues } }: Lexicon): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [cue, { words }] of Object.entries(cues))
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(cue));
  return byWord;
}
