import { type Chunk, foldOf, hasTag, hasCue } from '../chunks/chunk.ts';

const LEAST_CHUNKS = 2;

/**
 * The single recommendations of 'to support A, expand B, to better fund C': a comma before a new verb, or 'and to',
 * parts them. A comma inside one stays ('A, B and C'): a part that begins with no verb-like word joins the one before.
 */
export function recommendationsIn(chunks: readonly Chunk[], from: number, to: number): [number, number][] {
  const cuts: number[] = [from];
  for (let i = from + 1; i < to; i++) {
    if (!hasTag(chunks[i - 1], 'COMMA') && !(foldOf(chunks[i - 1]) === 'and' && foldOf(chunks[i]) === 'to'))
      continue;
    if (chunks[i]?.tokens[0]?.capital !== true && !hasCue(chunks[i], 'NOVERB')) cuts.push(i);
  }
  const parts = cuts.map((cut, index): [number, number] => trimmed(chunks, cut, cuts[index + 1] ?? to));
  return parts.filter(([first, last]) => last - first >= LEAST_CHUNKS);
}

function trimmed(chunks: readonly Chunk[], from: number, to: number): [number, number] {
  let first = from;
  while (hasCue(chunks[first], 'LOOSE')) first++;
  let last = to;
  while (hasTag(chunks[last - 1], 'COMMA', 'STOP') || foldOf(chunks[last - 1]) === 'and') last--;
  return [first, last];
}
