import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Source } from '../../model/entities.ts';
import { sentenceAround } from '../../model/sentences.ts';
import { MEETING_WORDS } from './meeting-words.ts';

/** What a sentence holds that might have been a fact. */
export type Hint = 'number' | 'name' | 'meeting';

/** A sentence of an article's own text from which nothing was taken. */
export interface SilentSentence {
  start: number;
  text: string;
  paragraph: number | null;
  holds: readonly Hint[];
}

/** The sentences of an article's body that no fact quotes, in order of reading, and what each of them holds. */
export function silentSentences(source: Source, index: DatasetIndex): SilentSentence[] {
  const paragraphs = index.paragraphs.get(source.id) ?? [];
  const quotes = index.facts.flatMap((fact) => fact.evidence.filter((one) => one.source === source.id));
  const names = namesOf(index);
  return paragraphs
    .filter(({ kind }) => kind === 'body')
    .flatMap((paragraph) => sentencesIn(source, paragraph.start, paragraph.end, index))
    .filter(({ start, end }) => !quotes.some((quote) => quote.start < end && quote.end > start))
    .map(({ start, end }) => {
      const text = source.text.slice(start, end).trim();
      const paragraph = paragraphs.find((one) => start >= one.start && start < one.end)?.number ?? null;
      return { start, text, paragraph, holds: hintsOf(text, names) };
    })
    .filter(({ text }) => /\p{L}/u.test(text));
}

function sentencesIn(
  source: Source,
  from: number,
  to: number,
  index: DatasetIndex,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = from; at < to;) {
    const here = { source: source.id, start: at, end: at + 1, exact: ' ' };
    const { end } = sentenceAround(source.text, here, index.paragraphs.get(source.id) ?? []);
    found.push({ start: at, end });
    const gap = /^\s*/.exec(source.text.slice(end, to))?.[0].length ?? 0;
    at = Math.max(end + gap, at + 1);
  }
  return found;
}

const caches = new WeakMap<DatasetIndex, RegExp | null>();

/** One pattern for every name the dataset knows; null where it knows none. */
function namesOf(index: DatasetIndex): RegExp | null {
  const known = caches.get(index);
  if (known !== undefined) return known;
  const { persons, organizations } = index.dataset;
  const names = [...persons, ...organizations].flatMap((one) => [one.name, ...one.otherNames]);
  const made = wordsPattern(names.filter((name) => name.length > 2));
  caches.set(index, made);
  return made;
}

const MEETING = wordsPattern(MEETING_WORDS);

function hintsOf(text: string, names: RegExp | null): Hint[] {
  const hints: Hint[] = [];
  if (/\p{N}/u.test(text)) hints.push('number');
  if (names?.test(text) === true) hints.push('name');
  if (MEETING?.test(text) === true) hints.push('meeting');
  return hints;
}

/** Any of some words or phrases, whole. */
function wordsPattern(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
