import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../gazetteer/entry.ts';
import type { KnownWord, Token } from '../text/token.ts';
import type { Chunk } from './chunk.ts';
import type { Composed } from './composed.ts';
import type { Gazetteer } from '../gazetteer/build-gazetteer.ts';
import { extentOf } from './extent-of.ts';
import type { NameReader } from './name-reader.ts';
import { tagSet } from './tag-set.ts';

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
  '.': 'STOP',
};

/** What chunking a sentence needs to know. */
export interface ChunkSettings {
  gazetteer: Gazetteer;
  names: NameReader;
  /** Words that the article writes in small letters somewhere. */
  common: ReadonlySet<string>;
}

const NO_ENTRIES: readonly Entry[] = [];

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
  const { gazetteer, names, common } = settings;
  for (const date of dates)
    if (date.fromToken === at) return make(tokens.slice(at, date.toToken), ['DATE'], { date });
  const token = tokens[at];
  const match = gazetteer.trie.match(tokens, at);
  if (token?.known && isPlain(token, token.known) && (match?.length ?? 1) === 1)
    return alone(token, token.known);
  const entries = match ? withoutUnnamed(match.entries) : NO_ENTRIES;
  if (token?.capital) {
    const strong = entries.some((entry) => entry.tag !== 'PLACE' && entry.tag !== 'WORD');
    const body = names.bodyAt(tokens, at);
    if (body > (match?.length ?? 0))
      return make(tokens.slice(at, at + body), ['BODY'], { composed: { kind: 'body', name: null } });
    const inPlace =
      entries.some((entry) => entry.tag === 'PLACE') && tokens[at - 1]?.known?.cues.has('ATPLACE') === true;
    const inBuilding = tokens[at - 1]?.fold === 'the' && tokens[at - 2]?.known?.cues.has('ATPLACE') === true;
    const atHouse = tokens[at - 1]?.fold === 'at';
    if (!strong && !inPlace && !inBuilding && !atHouse) {
      const person = names.personAt(tokens, at, common);
      if (person > (match?.length ?? 0))
        return make(tokens.slice(at, at + person), ['NAME'], { composed: { kind: 'name' } });
    }
  }
  const length = Math.max(match?.length ?? 0, 1);
  const taken = tokens.slice(at, at + length);
  // 'US' is not 'us'.
  const tags = entries.map(tagOf).filter((tag, _, all) => tag !== 'THEM' || !all.includes('COUNTRY'));
  if (length === 1 && token) {
    for (const tag of token.known?.tags ?? []) tags.push(tag);
    if (token.value !== null) tags.push(token.numeral === 'ordinal' ? 'ORDINAL' : 'NUMBER');
    if (token.kind === 'punct') tags.push(MARKS[token.fold] ?? 'MARK');
    if (token.capital && entries.length === 0)
      tags.push(names.lone(tokens, at) && at > 0 ? 'CAP' : 'FIRSTCAP');
  }
  return make(taken, tags, { entries });
}

/** Whether what a word in small letters is does not depend on how it is written. */
function isPlain({ kind, capital, value }: Token, { phrases }: KnownWord): boolean {
  return kind === 'word' && !capital && value === null && phrases?.always !== null;
}

/** A plain word by itself; what it is made of is kept with what is known of the word. */
function alone(token: Token, known: KnownWord): Chunk {
  known.alone ??= aloneOf(token, known);
  const { entries, tags } = known.alone;
  return { start: token.start, end: token.end, tokens: [token], tags, entries, date: null, composed: null };
}

function aloneOf({ fold }: Token, { phrases, tags }: KnownWord): NonNullable<KnownWord['alone']> {
  const entries = withoutUnnamed(phrases?.always ?? NO_ENTRIES);
  const mark = fold === "'s" ? ['POSS'] : [];
  return { entries, tags: tagSet([...entries.map(tagOf), ...tags, ...mark]) };
}

function tagOf(entry: Entry): string {
  return entry.tag === 'WORD' ? entry.class : entry.tag;
}

/** 'representatives' and 'members' are people without names before they are titles. */
function withoutUnnamed(entries: readonly Entry[]): readonly Entry[] {
  const unnamed = entries.some((entry) => entry.tag === 'WORD' && entry.class === 'REPS');
  return unnamed ? entries.filter((entry) => !(entry.tag === 'TITLE' && entry.plural)) : entries;
}

/** A chunk over some tokens. */
export function make(
  tokens: readonly Token[],
  tags: readonly string[],
  what: { entries?: readonly Entry[]; date?: DateMention; composed?: Composed },
): Chunk {
  const { start, end } = extentOf(tokens);
  return {
    start,
    end,
    tokens,
    tags: tagSet(tags),
    entries: what.entries ?? NO_ENTRIES,
    date: what.date ?? null,
    composed: what.composed ?? null,
  };
}
