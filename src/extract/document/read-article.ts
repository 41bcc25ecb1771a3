import type { Zone } from '../../model/entities.ts';
import type { Chunk } from '../chunks/chunk.ts';
import { chunkSentence, make } from '../chunks/chunk-sentence.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Engine } from '../engine.ts';
import { expandAbbreviations, joinAbbreviations, type Abbreviations } from '../passes/abbreviation-pass.ts';
import { resolvePossessives } from './possessives.ts';
import { resolveShortNames } from './short-names.ts';
import { buildElection } from '../passes/election-pass.ts';
import { buildInstitution } from '../passes/institution-pass.ts';
import { buildOffice } from '../passes/office-pass.ts';
import { buildPeople } from '../passes/people-pass.ts';
import { collapse } from '../passes/collapse.ts';
import { sentences, type Sentence } from '../text/sentences.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Token } from '../text/token.ts';
import { zones as findZones } from '../text/zones.ts';

/** A sentence with its chunks, after the passes that put mentions together. */
export interface ReadSentence extends Sentence {
  /** Its place among the sentences of the article. */
  index: number;
  chunks: readonly Chunk[];
}

/** An article cut into zones and sentences of chunks. Related links and furniture are left out of `sentences`. */
export interface ReadArticle {
  text: string;
  zones: Zone[];
  sentences: ReadSentence[];
  /** What was found of the whole article, by what finds it (see `once`). */
  found: Map<unknown, unknown>;
}

const READ: ReadonlySet<Zone['kind']> = new Set(['title', 'heading', 'body']);
const MOST_TOKENS = 600;

/** Stages 1 to 5: zones, sentences, tokens, chunks, passes. */
export function readArticle(engine: Engine, text: string): ReadArticle {
  const zones = findZones(text, engine.phrases);
  const read = sentences(text, zones, engine.sentenceWords)
    .filter((sentence) => READ.has(sentence.zone))
    .map((sentence) => ({
      sentence,
      tokens: tokenize(text, sentence.start, sentence.end, engine.tokenWords).slice(0, MOST_TOKENS),
    }));
  const common = commonWords(read.map(({ tokens }) => tokens));
  const raw = read.map(({ sentence, tokens }, index) => ({
    ...sentence,
    index,
    chunks: readTokens(engine, tokens, common),
  }));
  const surnames = surnamesOf(raw);
  const learnt: Abbreviations = new Map();
  const whole = resolveShortNames(
    raw.map((sentence) => named(sentence.chunks, surnames)),
    engine.shortNames,
  );
  const bodies = whole.map((chunks) => joinAbbreviations(runPasses(engine, chunks, LAST_OF_BODIES), learnt));
  const passed = raw.map((sentence, index) => ({
    ...sentence,
    chunks: runPasses(engine, expandAbbreviations(bodies[index] ?? [], learnt), undefined, LAST_OF_BODIES),
  }));
  return { text, zones, sentences: resolvePossessives(passed), found: new Map() };
}

/** Chunks of a token list before any pass. */
export function readTokens(engine: Engine, words: readonly Token[], common: ReadonlySet<string>): Chunk[] {
  const { gazetteer, names, vocabulary } = engine;
  const joined = ({ text }: Token) => text.includes('-');
  const tokens = words.some(joined)
    ? words.flatMap((token) => (joined(token) ? apart(engine, token) : token))
    : words;
  for (const token of tokens) token.known = vocabulary.of(token);
  const settings = { gazetteer, names, common };
  return chunkSentence(tokens, findDates(tokens, engine.calendar), settings);
}

/** 'AU-COMESA': bodies joined by hyphens are as many. */
function apart({ gazetteer }: Engine, token: Token): Token[] {
  let { start } = token;
  const parts = token.text.split('-').map((text) => {
    const part = { ...token, text, fold: text.toLowerCase(), start, end: start + text.length };
    start = part.end + 1;
    return part;
  });
  const known = (part: Token) => gazetteer.trie.match([part], 0)?.entries.some(({ tag }) => tag === 'ORG');
  return parts.every(known) ? parts : [token];
}

/** Chunks of a stretch of text by itself, before any pass. */
export function readWords(engine: Engine, text: string, start = 0, end = text.length): Chunk[] {
  return readTokens(engine, tokenize(text, start, end, engine.tokenWords), new Set());
}

const PASSES = [
  ['portfolio', () => ({ tags: ['PORTFOLIO'], composed: { kind: 'body' as const, name: null } }), 1],
  ['institution', buildInstitution, 3],
  ['election', buildElection, 1],
  ['office', buildOffice, 1],
  ['people', buildPeople, 1],
] as const;

/** The passes in the order in which they run. */
export const PASS_NAMES: readonly string[] = PASSES.map(([pass]) => pass);

/** After this pass the names of bodies are whole, and their short forms can be learnt. */
const LAST_OF_BODIES = 'institution';

/** Runs the passes that put mentions together: those after the pass `after`, up to and with the pass `last`. */
export function runPasses(
  engine: Engine,
  chunks: readonly Chunk[],
  last = 'people',
  after?: string,
): readonly Chunk[] {
  let current = chunks;
  for (const [pass, build, rounds] of PASSES.slice(after === undefined ? 0 : PASS_NAMES.indexOf(after) + 1)) {
    current = collapse(engine.patterns, pass, current, build, rounds);
    if (pass === last) break;
  }
  return current;
}

function commonWords(lists: readonly (readonly Token[])[]): Set<string> {
  const words = new Set<string>();
  for (const tokens of lists)
    for (const { kind, capital, fold } of tokens) if (kind === 'word' && !capital) words.add(fold);
  return words;
}

/** Last words of the full names of an article, and first ones that mean nothing else: alone they mean the same people. */
function surnamesOf(sentences: readonly ReadSentence[]): Set<string> {
  const surnames = new Set<string>();
  for (const { chunks } of sentences)
    for (const { composed, tokens } of chunks) {
      if (composed?.kind !== 'name') continue;
      tokens.forEach(({ fold, known }, at) => {
        const alone = at === tokens.length - 1 || (at === 0 && !known?.phrases);
        if (alone && fold.length > 2) surnames.add(fold);
      });
    }
  return surnames;
}

function named(chunks: readonly Chunk[], surnames: ReadonlySet<string>): readonly Chunk[] {
  const isSurname = ({ tokens, entries }: Chunk): boolean => {
    const token = tokens[0];
    const lone = tokens.length === 1 && token?.capital === true && surnames.has(token.fold);
    return lone && entries.every((entry) => entry.tag === 'PLACE' || entry.tag === 'WORD');
  };
  return chunks.map((chunk) =>
    isSurname(chunk) ? make(chunk.tokens, ['NAME'], { composed: { kind: 'name' } }) : chunk,
  );
}
