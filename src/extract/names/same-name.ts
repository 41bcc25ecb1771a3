import { foldPart, nameParts } from './fold-name.ts';
import { lettersApart, partSimilarity } from './part-similarity.ts';

/** Least likeness of two name parts that count as spellings of one; chosen on pairs from press texts. */
export const LEAST_SIMILARITY = 0.83;

/**
 * Whether two names can be spellings of one person's name: every part of the shorter name stands in the longer,
 * at least two of them, an initial for a part that begins with it ('A. Petrov'). A lone surname is never the same
 * as a full name: that is for the article's context to say. 'Karimov' and 'Karimova' are two people.
 */
export function sameName(a: string, b: string): boolean {
  return sameFolded(foldedName(a), foldedName(b));
}

/** The parts of a name as they are compared: hyphenated parts as one, and apart. */
export interface FoldedName {
  whole: string[];
  split: string[];
}

/** A name made ready to be compared often. */
export function foldedName(name: string): FoldedName {
  const parts = nameParts(name);
  const apart = parts.flatMap((part) => part.split(/[-\u2010\u2011]/u));
  const whole = foldedParts(parts);
  return { whole, split: apart.length > parts.length ? foldedParts(apart) : whole };
}

/** `sameName` of names that are folded already. */
export function sameFolded(a: FoldedName, b: FoldedName): boolean {
  return matches(a.whole, b.whole) || matches(a.split, b.split);
}

/** The most letters that may differ between two parts of which the longer has so many. */
export function forgiven(length: number): number {
  return Math.floor((1 - LEAST_SIMILARITY) * length);
}

/** Whether a part may be an initial that stands for a longer one. */
export function isShort(part: string): boolean {
  return part.length === 1 || DIGRAPHS.has(part);
}

function matches(left: readonly string[], right: readonly string[]): boolean {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  if (shorter.length === 1) return longer.length === 1 && samePart(shorter[0] ?? '', longer[0] ?? '');
  if (bestMatch(shorter[0] ?? '', longer) < 0) return false;
  const free = [...longer];
  let whole = 0;
  for (const part of [...shorter].sort((x, y) => y.length - x.length)) {
    const at = bestMatch(part, free);
    if (at < 0) return false;
    if (part.length > 1 && !isInitial(part, free[at] ?? '')) whole++;
    free.splice(at, 1);
  }
  return whole > 0;
}

function foldedParts(parts: readonly string[]): string[] {
  return parts.map(foldPart).filter((part) => part !== '');
}

function bestMatch(part: string, free: readonly string[]): number {
  const exact = free.indexOf(part);
  if (exact >= 0) return exact;
  const close = free.findIndex((other) => samePart(part, other));
  return close >= 0 ? close : free.findIndex((other) => isInitial(part, other));
}

/** Whether one of two parts is an initial of the other. */
function isInitial(a: string, b: string): boolean {
  const [initial, part] = a.length < b.length ? [a, b] : [b, a];
  return isShort(initial) && part.length > initial.length && part.startsWith(initial);
}

function samePart(a: string, b: string): boolean {
  if (a === b) return true;
  // What lengths and letters alone tell needs no comparison.
  const apart = Math.max(Math.abs(a.length - b.length), lettersApart(a, b));
  if (apart > forgiven(Math.max(a.length, b.length))) return false;
  return partSimilarity(a, b) >= LEAST_SIMILARITY && !otherGender(a, b);
}

/** What folding leaves of initials of two letters: Sh, Ch, Yu, Ya, Yo. */
const DIGRAPHS = new Set(['sh', 'ch', 'iu', 'ia', 'io']);

const MASCULINE = /(?:ov|ev|in)$/u;

function otherGender(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return /(?:ova|eva|ina)$/u.test(longer) && MASCULINE.test(shorter);
}
