import { type Chunk, foldOf, hasTag, hasCue } from '../chunks/chunk.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';

const FAR = 18;

/**
 * 'three per cent, down from five', 'six years (formerly four)', 'five (seven until 2016)', 'five (seven in 2016)':
 * the old number that follows the new one of a match. Undefined where none is told.
 */
export function replaced(
  chunks: readonly Chunk[],
  { to, groups }: PatternMatch,
): readonly [number, number] | undefined {
  const number = groups['number']?.[0] ?? to;
  for (let at = number + 1; at < Math.min(chunks.length, number + FAR); at++) {
    if (!hasTag(chunks[at], 'NUMBER')) continue;
    const between = chunks.slice(number + 1, at);
    const apart = between.some((chunk) => hasTag(chunk, 'SEMICOLON'));
    const told =
      itWas(between) ||
      (between.slice(-3).some(isOld) && foldOf(chunks[at + 2]) === 'was') ||
      (!apart &&
        (toldBefore(between, chunks.slice(Math.max(0, number - 4), number)) || toldAfter(chunks, at)));
    return told ? [at, at + 1] : undefined;
  }
  return undefined;
}

/** 'to 5 per cent from 7', 'cut to 100 seats from 111': the change stands between the numbers or before both. */
function toldBefore(between: readonly Chunk[], before: readonly Chunk[]): boolean {
  const last = between.slice(-3);
  if (last.some((chunk) => hasTag(chunk, 'INSTEADOF') || hasCue(chunk, 'BEFOREOLD'))) return true;
  const changes =
    last.length < 2 || between.some(isChange) || before.some((chunk) => hasTag(chunk, 'LOWER', 'RAISE'));
  return foldOf(last.at(-1)) === 'from' && changes;
}

/** 'it was 7', 'a bar that stood at 7', 'earlier this share was 7', 'in 2020 the figure was 7'. */
function itWas(between: readonly Chunk[]): boolean {
  const [subject, verb] = between.slice(-2);
  if (!['was', 'were', 'stood'].includes(foldOf(verb))) return false;
  const since = between.findLastIndex((chunk) => hasTag(chunk, 'COMMA', 'SEMICOLON', 'DASH'));
  return (
    ['it', 'that', 'which', 'there', '('].includes(foldOf(subject)) ||
    between.some((chunk) => hasTag(chunk, 'PREVIOUS')) ||
    between.slice(since).some((chunk) => hasTag(chunk, 'DATE') || hasCue(chunk, 'UNTILNOW'))
  );
}

function isChange(chunk: Chunk): boolean {
  return hasTag(chunk, 'OPEN', 'LOWER', 'RAISE', 'COMMA') || hasCue(chunk, 'CHANGE');
}

function toldAfter(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks.slice(at + 1, at + 5);
  // 'six more than the previous one'
  if (hasTag(after[0], 'OVER', 'UPTO')) return false;
  if (hasTag(chunks[at - 1], 'COMMA', 'DASH')) {
    const end = after.findIndex((chunk) => hasTag(chunk, 'COMMA', 'STOP', 'SEMICOLON', 'ANDMORE', 'NUMBER'));
    return after.slice(0, end < 0 ? 4 : end).some(isOld);
  }
  return (
    hasTag(chunks[at - 1], 'OPEN', '=after') && after.some((chunk) => isOld(chunk) || foldOf(chunk) === 'in')
  );
}

function isOld(chunk: Chunk): boolean {
  return hasCue(chunk, 'AFTEROLD') || hasTag(chunk, 'PREVIOUS');
}
