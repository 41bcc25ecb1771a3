import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../gazetteer/entry.ts';
import type { Token } from '../text/token.ts';
import { tagsOf, type Chunk } from './chunk.ts';
import type { Composed } from './composed.ts';
import { LEAST_BEGINNING, type Gazetteer } from '../gazetteer/build-gazetteer.ts';
import type { NameReader } from './name-reader.ts';

const MARKS: Readonly<Record<string, string>> = {
  ',': 'COMMA',
  ';': 'SEMICOLON',
  ':': 'COLON',
  '(': 'OPEN',
  ')': 'CLOSE',
  '"': 'QUOTE',
  '-': 'DASH',
  '%': 'PERCENT',
  '/': 'SLASH',
  "'": 'POSS',
  "'s": 'POSS',
  '.': 'STOP',
};

/** What chunking a sentence needs to know. */
export interface ChunkSettings {
  gazetteer: Gazetteer;
  names: NameReader;
  /** Words that patterns name themselves. */
  literals: ReadonlySet<string>;
  /** Words that the article writes in small letters somewhere. */
  common: ReadonlySet<string>;
}

/** Cuts a sentence's tokens into chunks: dates, longest phrases of the lexicon, names, and single words. */
export function chunkSentence(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  settings: ChunkSettings,
): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < tokens.length;) {
    const chunk = chunkAt(tokens, i, dates, settings);
    chunks.push(chunk);
    i += chunk.tokens.length;
  }
  return chunks;
}

function chunkAt(
  tokens: readonly Token[],
  at: number,
  dates: readonly DateMention[],
  settings: ChunkSettings,
): Chunk {
  const { gazetteer, names, literals, common } = settings;
  const date = dates.find((mention) => mention.fromToken === at);
  if (date && date.toToken > at) return make(tokens.slice(at, date.toToken), ['DATE'], { date });
  const token = tokens[at];
  const match = gazetteer.trie.match(tokens, at);
  const entries = withoutUnnamed(match?.entries ?? []);
  const strong = entries.some((entry) => entry.tag !== 'PLACE' && entry.tag !== 'WORD');
  if (token?.capital) {
    const body = names.bodyAt(tokens, at);
    if (body > (match?.length ?? 0))
      return make(tokens.slice(at, at + body), ['BODY'], { composed: { kind: 'body', name: null } });
    const inPlace =
      entries.some((entry) => entry.tag === 'PLACE') && tokens[at - 1]?.cues.has('ATPLACE') === true;
    const inBuilding = tokens[at - 1]?.fold === 'the' && tokens[at - 2]?.cues.has('ATPLACE') === true;
    const atHouse = tokens[at - 1]?.fold === 'at';
    if (!strong && !inPlace && !inBuilding && !atHouse) {
      const person = names.personAt(tokens, at, common);
      if (person > (match?.length ?? 0))
        return make(tokens.slice(at, at + person), ['NAME'], { composed: { kind: 'name' } });
    }
  }
  const length = Math.max(match?.length ?? 0, 1);
  const taken = tokens.slice(at, at + length);
  const tags = entries.map((entry) => (entry.tag === 'WORD' ? entry.class : entry.tag));
  if (length === 1 && token) {
    if (literals.has(token.fold)) tags.push(`=${token.fold}`);
    if (token.value !== null) tags.push(token.numeral === 'ordinal' ? 'ORDINAL' : 'NUMBER');
    if (token.kind === 'punct' || token.fold === "'s") tags.push(MARKS[token.fold] ?? 'MARK');
    if (token.kind === 'word') tags.push(...beginningsOf(token.fold, gazetteer.beginnings));
    if (token.capital && entries.length === 0)
      tags.push(names.lone(tokens, at) && at > 0 ? 'CAP' : 'FIRSTCAP');
  }
  return make(taken, tags, { entries });
}

/** 'representatives' and 'members' are people without names before they are titles. */
function withoutUnnamed(entries: readonly Entry[]): Entry[] {
  const unnamed = entries.some((entry) => entry.tag === 'WORD' && entry.class === 'REPS');
  return entries.filter((entry) => !(unnamed && entry.tag === 'TITLE' && entry.plural));
}

function beginningsOf(fold: string, beginnings: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  if (!beginnings.has(fold.slice(0, LEAST_BEGINNING))) return found;
  for (let length = LEAST_BEGINNING; length <= fold.length; length++)
    found.push(...(beginnings.get(fold.slice(0, length)) ?? []));
  return found;
}

/** A chunk over some tokens. */
export function make(
  tokens: readonly Token[],
  tags: readonly string[],
  what: { entries?: readonly Entry[]; date?: DateMention; composed?: Composed },
): Chunk {
  const signature =
    tags.length === 0 ? 'OTHER' : tags.length === 1 ? (tags[0] ?? '') : [...new Set(tags)].sort().join(' ');
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens[tokens.length - 1]?.end ?? 0,
    tokens,
    signature,
    tags: tagsOf(signature),
    entries: what.entries ?? [],
    date: what.date ?? null,
    composed: what.composed ?? null,
  };
}
