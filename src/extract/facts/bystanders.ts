import { hasTag, type Chunk } from '../chunks/chunk.ts';

/** 'initiated by the President': named, but not there. */
export function blamed(chunks: readonly Chunk[], at: number, from: number): boolean {
  let before = at - 1;
  while (chunks[before]?.tokens[0]?.fold === 'the') before--;
  if (before < from || chunks[before]?.tokens[0]?.fold !== 'by') return false;
  const verb = chunks[before - 1];
  const listed =
    (verb?.tokens[0]?.fold === 'and' || hasTag(verb, 'COMMA')) &&
    chunks
      .slice(Math.max(0, before - 16), before)
      .some((chunk) => TAKE_PART.some((tag) => hasTag(chunk, tag)));
  if (listed) return false;
  return !TAKE_PART.some((tag) => hasTag(verb, tag));
}

/** Verbs whose 'by' names one who is there. */
const TAKE_PART = ['LED', 'ATTENDED', 'REPRESENTED', 'RECEIVE', 'TELL', 'ENCOUNTER', 'MEET'];

/** 'at the Green Plaza': where, not who. */
export function isVenue(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]?.tokens[0]?.fold === 'the' ? at - 2 : at - 1;
  return ['at', 'in'].includes(chunks[before]?.tokens[0]?.fold ?? '');
}
