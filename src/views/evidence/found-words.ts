import { foldTerm } from '../../store/fold-term.ts';

/** A stretch of a text; `found` where a search found it. */
export interface FoundRun {
  text: string;
  found: boolean;
}

/** What the search index splits words at. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u;
const WORD = /[^\n\r\p{Z}\p{P}]+/gu;

/**
 * Cuts a text at the words that a search for `query` finds, by the rules of the search itself: beginnings of words,
 * case and accents folded, and in words of more than four letters one slip for every five ('Ferera' finds
 * 'Ferreira'). Joining the runs gives the text back.
 */
export function foundRuns(text: string, query: string): FoundRun[] {
  const terms = query.split(BETWEEN).flatMap((word) => foldTerm(word) ?? []);
  if (terms.length === 0) return [{ text, found: false }];
  const runs: FoundRun[] = [];
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    const word = foldTerm(match[0]);
    if (word === null || !terms.some((term) => isFound(word, term))) continue;
    if (match.index > at) runs.push({ text: text.slice(at, match.index), found: false });
    runs.push({ text: match[0], found: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), found: false });
  return runs;
}

/** Whether a search for `query` finds each of its words in a text. */
export function foundAll(text: string, query: string): boolean {
  const terms = query.split(BETWEEN).flatMap((word) => foldTerm(word) ?? []);
  const words = [...text.matchAll(WORD)].flatMap((match) => foldTerm(match[0]) ?? []);
  return terms.every((term) => words.some((word) => isFound(word, term)));
}

function isFound(word: string, term: string): boolean {
  if (word.startsWith(term)) return true;
  return term.length > 4 && isWithin(word, term, Math.round(term.length * 0.2));
}

/** Whether at most `most` letters must be put in, taken out or changed to make one word the other (Levenshtein). */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return false;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= most;
}
