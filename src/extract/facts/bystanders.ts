import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';

/** 'initiated by the President': named, but not there. */
export function blamed(chunks: readonly Chunk[], at: number, from: number): boolean {
  let before = at - 1;
  while (foldOf(chunks[before]) === 'the') before--;
  if (before < from || foldOf(chunks[before]) !== 'by') return false;
  const verb = chunks[before - 1];
  const listed =
    (foldOf(verb) === 'and' || hasTag(verb, 'COMMA')) &&
    chunks.slice(Math.max(0, before - 16), before).some((chunk) => hasAny(chunk, TAKE_PART));
  if (listed) return false;
  return !hasAny(verb, TAKE_PART);
}

/** Verbs whose 'by' names one who is there. */
const TAKE_PART = ['LED', 'ATTENDED', 'REPRESENTED', 'RECEIVE', 'TELL', 'ENCOUNTER', 'MEET'];

/** 'at the Green Plaza': where, not who. */
export function isVenue(chunks: readonly Chunk[], at: number): boolean {
  const before = foldOf(chunks[at - 1]) === 'the' ? at - 2 : at - 1;
  return ['at', 'in'].includes(foldOf(chunks[before]));
}
