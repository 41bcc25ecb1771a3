import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';

/** The offsets of the clause that holds a match: back to a clause opener, on to the end of the sentence's clause. */
export function clauseAround(
  chunks: readonly Chunk[],
  from: number,
  to: number,
): { start: number; end: number } {
  let first = from;
  while (first > 0 && !opens(chunks[first - 1])) first--;
  while (first < from && (hasTag(chunks[first], 'QUOTE') || foldOf(chunks[first]) === 'and')) first++;
  let last = to - 1;
  while (last + 1 < chunks.length && !closes(chunks, last + 1)) last++;
  while (last > to - 1 && hasTag(chunks[last], 'QUOTE', 'STOP')) last--;
  return { start: chunks[first]?.start ?? 0, end: chunks[last]?.end ?? 0 };
}

function opens(chunk: Chunk | undefined): boolean {
  return foldOf(chunk) === 'that' || hasTag(chunk, 'SEMICOLON');
}

function closes(chunks: readonly Chunk[], at: number): boolean {
  return (
    hasTag(chunks[at], 'SEMICOLON') ||
    (hasTag(chunks[at], 'COMMA') && hasTag(chunks[at + 1], 'SAY', 'PUBLISHER'))
  );
}

/** A semicolon ends a clause, unless it stands in a list in brackets: 'the team (P; Q)'. */
export function endsClause(chunks: readonly Chunk[], at: number): boolean {
  return hasTag(chunks[at], 'SEMICOLON') && closingOf(chunks, at) === null;
}

/** The bracket that closes the one a chunk stands in; null where it stands in none. */
export function closingOf(chunks: readonly Chunk[], at: number): number | null {
  const open = chunks.findLastIndex((chunk, i) => i < at && hasTag(chunk, 'OPEN'));
  const close = chunks.findIndex((chunk, i) => i > open && hasTag(chunk, 'CLOSE'));
  return open >= 0 && close > at ? close : null;
}
