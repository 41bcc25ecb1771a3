import { type Chunk, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';

const FAR = 13;
const YEAR = /^(?:19|20)\d\d$/u;
/**
 * 'three per cent, down from five', 'six years (formerly four)', 'five (seven until 2016)': the old number that follows
 * the new one of a match. Undefined where none is told.
 */
export function replaced(
  chunks: readonly Chunk[],
  { to, groups }: PatternMatch,
): readonly [number, number] | undefined {
  const number = groups['number']?.[0] ?? to;
  for (let at = number + 1; at < Math.min(chunks.length, number + FAR); at++) {
    if (hasAny(chunks[at], ['STOP', 'SEMICOLON'])) return undefined;
    if (!hasTag(chunks[at], 'NUMBER') || YEAR.test(chunks[at]?.tokens[0]?.text ?? '')) continue;
    return toldBefore(chunks, number, at) || toldAfter(chunks, at) ? [at, at + 1] : undefined;
  }
  return undefined;
}

function toldBefore(chunks: readonly Chunk[], number: number, at: number): boolean {
  const between = chunks.slice(number + 1, at);
  const last = between.slice(-3);
  if (last.some((chunk) => hasAny(chunk, ['INSTEADOF', 'PREVIOUS']) || hasCue(chunk, 'BEFOREOLD')))
    return true;
  const words = last.map(foldOf);
  const end = words[words.length - 1] ?? '';
  if (end === 'from') return words.length < 2 || between.some((chunk) => isChange(chunk));
  return (
    (end === 'was' || end === 'were') &&
    ['it', 'that', 'which', 'there', '('].includes(words[words.length - 2] ?? '')
  );
}

function isChange(chunk: Chunk): boolean {
  return hasAny(chunk, ['OPEN', 'LOWER', 'RAISE', 'COMMA']) || hasCue(chunk, 'CHANGE');
}

function toldAfter(chunks: readonly Chunk[], at: number): boolean {
  if (!hasTag(chunks[at - 1], 'OPEN') && foldOf(chunks[at - 1]) !== 'after') return false;
  return chunks.slice(at + 1, at + 5).some((chunk) => hasCue(chunk, 'AFTEROLD') || hasTag(chunk, 'PREVIOUS'));
}
