import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';

/** Whether what a match tells of watching is still to come: by 'tomorrow', or by the words before its verb. */
export function isPlanned(chunks: readonly Chunk[], match: PatternMatch): boolean {
  const verb = verbOf(chunks, match);
  return (
    chunks.some((chunk) => foldOf(chunk) === 'tomorrow') ||
    chunks.slice(match.from, match.to).some((chunk) => foldOf(chunk) === 'will') ||
    chunks
      .slice(0, Math.max(match.from + 2, verb))
      .some((chunk, at) => hasTag(chunk, 'FUTURE') && isAhead(chunks, chunk, at, verb))
  );
}

/** 'will', 'are to visit'; not the 'to' of 'deployed to', nor 'not'. */
export function isAhead(chunks: readonly Chunk[], chunk: Chunk, at: number, verb: number): boolean {
  const word = foldOf(chunk);
  if (word === 'to')
    return (at >= verb - 2 && hasAny(chunks[at + 1], VERBS)) || foldOf(chunks[at + 1]) === 'be';
  return word !== 'not';
}

const VERBS = ['VISIT', 'WORK', 'GOTO', 'SENDS'];

/** Where the verb of a match stands: what is said before it tells whether it is still to come. */
export function verbOf(chunks: readonly Chunk[], { from, to }: PatternMatch): number {
  const verb = chunks.slice(from, to).findIndex((chunk) => hasAny(chunk, VERBS));
  return verb < 0 ? from : from + verb;
}
