import type { Abbreviations } from '../lexicon/schema.ts';
import { foldText } from './fold-text.ts';

/** The lists of `data/lexicon/abbreviations.json`, folded. */
export type SentenceWords = Readonly<Record<keyof Abbreviations, ReadonlySet<string>>>;

const CLOSERS = /["'\u201d\u2019\u00bb)\]]+$/u;
const WORD_BEFORE = /(?<word>(?:\p{L}\p{M}*\.)+\p{L}\p{M}*|[\p{L}\p{M}\p{Cf}]+|\d+)$/u;
const NEXT =
  /^(?<space>(?:[\s\u0085\p{Cf}]|&nbsp;|&#160;)*)(?<open>(?:&(?:quot|ldquo|laquo|#34|#8220);)?["'\u201c\u2018\u00ab([\u2013\u2014-]*\s*)(?<word>[\p{L}\p{M}'\u2019]+|\d+)?/u;

/**
 * Where a run of end marks at `at` ends a sentence: the offset after it and its closing quotes, or null where it
 * belongs to an abbreviation, an initial, a number, or goes on in lower case.
 */
export function endsSentence(
  text: string,
  from: number,
  at: number,
  marks: string,
  words: SentenceWords,
): number | null {
  let end = at + marks.length;
  const straight = CLOSERS.exec(marks)?.[0] ?? '';
  if (/["']$/u.test(straight) && /[\p{L}\p{N}]/u.test(text.charAt(end))) end -= 1;
  if (end >= text.length) return text.length;
  const next = NEXT.exec(text.slice(end, end + 80))?.groups;
  const space = next?.['space'] ?? '';
  const word = next?.['word'] ?? '';
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - 40), at))?.groups?.['word'] ?? '';
  if (
    space === '' &&
    (isHost(text, end, word, before, at) || !glued(before, marks, next?.['open'] ?? '', word))
  )
    return null;
  if (/^\p{Ll}/u.test(word)) return null;
  if (!marks.startsWith('.') || marks.startsWith('..')) return end;
  return dotEnds(text, from, at, before, word, words) ? end : null;
}

/** 'www.Example.Com': between dots without a space. */
function isHost(text: string, end: number, word: string, before: string, at: number): boolean {
  const after = end + word.length;
  const dotAfter = text.charAt(after) === '.' && /[\p{L}\p{N}]/u.test(text.charAt(after + 1));
  return dotAfter || text.charAt(at - before.length - 1) === '.';
}

/** 'elections.The' and 'elections.“We': a space lost between two sentences. */
function glued(before: string, marks: string, open: string, word: string): boolean {
  if (!/\p{Ll}{3}$/u.test(before) || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return marks.length > 1 || open !== '' || word.length > 1;
}

function dotEnds(
  text: string,
  from: number,
  at: number,
  before: string,
  word: string,
  words: SentenceWords,
): boolean {
  const fold = foldText(before);
  const next = foldText(word);
  if (/^\d{1,2}$/u.test(before)) {
    const opensLine = at - from < 6 && text.slice(from, at).trim() === before;
    return !opensLine && !/^\.\s*\p{Lu}[\p{L}]+\.?\s+\d{4}/u.test(text.slice(at, at + 40));
  }
  if (/^[ap]\.m$/u.test(fold)) return true;
  const initial = (words.initials.has(fold) || fold.length === 1) && /^\p{Lu}/u.test(before);
  if (initial || fold.includes('.')) return words.openers.has(next);
  if (words.abbreviations.has(fold) || words.abbreviations.has(`${fold}.`))
    return !/^\d/u.test(word) && words.openersAfterTitles.has(next);
  return true;
}
