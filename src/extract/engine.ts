import { NameReader } from './chunks/name-reader.ts';
import { Vocabulary } from './chunks/vocabulary.ts';
import { calendarNames, compileCalendar, type Calendar } from './dates/calendar.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer/build-gazetteer.ts';
import { languageSigns, type LanguageSigns } from './document/language-of.ts';
import { shortNamesOf } from './document/short-names.ts';
import { ElectionRegister } from './lexicon/election-register.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { InstitutionKind } from './lexicon/schema.ts';
import { PatternSet } from './patterns/pattern-set.ts';
import { compileBoilerplate, type BoilerplatePhrases } from './text/boilerplate-phrases.ts';
import { foldedSets } from './text/folded-sets.ts';
import { compileTokenWords, type TokenWords } from './text/token-words.ts';
import type { SentenceWords } from './text/sentence-end.ts';

/** The lexicon made ready to read with: built once, used for every article. */
export interface Engine {
  lexicon: Lexicon;
  tokenWords: TokenWords;
  gazetteer: Gazetteer;
  names: NameReader;
  patterns: PatternSet;
  calendar: Calendar;
  phrases: BoilerplatePhrases;
  vocabulary: Vocabulary;
  sentenceWords: SentenceWords;
  languages: LanguageSigns;
  register: ElectionRegister;
  /** Kinds of bodies by the words that point back at them ('commission'). */
  shortNames: ReadonlyMap<string, InstitutionKind>;
  /** The organizations of the lexicon by id. */
  organizations: ReadonlyMap<string, Lexicon['organizations']['organizations'][number]>;
}

export function createEngine(lexicon: Lexicon): Engine {
  const tokenWords = compileTokenWords(lexicon.tokenWords);
  const gazetteer = buildGazetteer(lexicon, tokenWords);
  const calendar = compileCalendar(lexicon.calendar);
  const patterns = new PatternSet(lexicon.patterns);
  const organizations = new Map(lexicon.organizations.organizations.map((entry) => [entry.id, entry]));
  return {
    lexicon,
    organizations,
    tokenWords,
    gazetteer,
    names: new NameReader(lexicon, gazetteer),
    patterns,
    calendar,
    shortNames: shortNamesOf(lexicon),
    register: new ElectionRegister(lexicon.electionDays.elections),
    vocabulary: new Vocabulary({
      trie: gazetteer.trie,
      beginnings: gazetteer.beginnings,
      literals: patterns.literals,
      cues: cuesOf(lexicon),
    }),
    phrases: compileBoilerplate(lexicon.boilerplate, calendarNames(calendar)),
    sentenceWords: foldedSets(lexicon.abbreviations),
    languages: languageSigns(lexicon.languages),
  };
}

function cuesOf({ cues: { cues } }: Lexicon): Map<string, Set<string>> {
  const byWord = new Map<string, Set<string>>();
  for (const [cue, { words }] of Object.entries(cues))
    for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(cue));
  return byWord;
}
