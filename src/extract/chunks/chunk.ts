import type { DateMention } from '../dates/date-mention.ts';
import type { Entry } from '../gazetteer/entry.ts';
import type { Token } from '../text/token.ts';
import type { Composed, PersonName } from './composed.ts';
import type { TagSet } from './tag-set.ts';

/** A run of tokens that patterns see as one letter. Offsets are UTF-16 into the article. */
export interface Chunk {
  start: number;
  end: number;
  tokens: readonly Token[];
  /** The names by which patterns can ask for it. */
  tags: TagSet;
  entries: readonly Entry[];
  date: DateMention | null;
  /** What a pass made of it; null until then. */
  composed: Composed | null;
}

/** The first meaning of a chunk with this tag, or null. */
export function meaning<T extends Entry['tag']>(
  chunk: Chunk | undefined,
  tag: T,
): Extract<Entry, { tag: T }> | null {
  if (chunk === undefined) return null;
  for (const entry of chunk.entries) if (isMeant(entry, tag)) return entry;
  return null;
}

function isMeant<T extends Entry['tag']>(entry: Entry, tag: T): entry is Extract<Entry, { tag: T }> {
  return entry.tag === tag;
}

export function hasTag(
  chunk: Chunk | undefined,
  tag: string,
  second?: string,
  third?: string,
  fourth?: string,
  fifth?: string,
): boolean {
  return (
    chunk !== undefined &&
    (chunk.tags.has(tag) || (second !== undefined && hasTag(chunk, second, third, fourth, fifth)))
  );
}

/** Whether a chunk has one of several tags. */
export function hasAny(chunk: Chunk | undefined, tags: readonly string[]): boolean {
  if (chunk === undefined) return false;
  for (const tag of tags) if (chunk.tags.has(tag)) return true;
  return false;
}

/** `hasAny` for tags asked for often: the answer for a combination of tags is kept. */
export function anyOf(...tags: readonly string[]): (chunk: Chunk | undefined) => boolean {
  const known: (boolean | undefined)[] = [];
  return (chunk) => {
    if (chunk === undefined) return false;
    return (known[chunk.tags.index] ??= hasAny(chunk, tags));
  };
}

/** The first word of a chunk, folded; '' where there is no chunk. */
export function foldOf(chunk: Chunk | undefined): string {
  return chunk?.tokens[0]?.fold ?? '';
}

/** The index of what stands before a chunk and the 'the' of it. */
export function beforeThe(chunks: readonly Chunk[], at: number): number {
  return foldOf(chunks[at - 1]) === 'the' ? at - 2 : at - 1;
}

/** Whether a chunk begins with a word of a cue of the lexicon (`cues.json`). */
export function hasCue(chunk: Chunk | undefined, cue: string): boolean {
  return chunk?.tokens[0]?.known?.cues.has(cue) === true;
}

/** 'EU Election Observation Mission', 'EU Delegation': an organization whose name says that it watches or is sent. */
export function isMissionName(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.some(({ known }) => known?.cues.has('SENTNAME')) === true;
}

/** Chunks up to the first that ends them; all of them where none does. */
export function until(
  chunks: readonly Chunk[],
  ends: (chunk: Chunk, at: number) => boolean,
): readonly Chunk[] {
  const stop = chunks.findIndex(ends);
  return stop < 0 ? chunks : chunks.slice(0, stop);
}

/** Everybody whom chunks name, in order. */
export function peopleIn(chunks: readonly Chunk[]): PersonName[] {
  const people: PersonName[] = [];
  for (const chunk of chunks) if (chunk.composed?.kind === 'people') people.push(...chunk.composed.people);
  return people;
}

/** What passes made of a chunk, where it is of this kind. */
export function composed<T extends Composed['kind']>(
  chunk: Chunk | undefined,
  kind: T,
): Extract<Composed, { kind: T }> | null {
  return chunk?.composed?.kind === kind ? (chunk.composed as Extract<Composed, { kind: T }>) : null;
}
