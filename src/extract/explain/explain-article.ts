import type { Edtf } from '../../model/edtf.ts';
import { hasAny } from '../chunks/chunk.ts';
import { draftsOf } from '../corpus/report.ts';
import { readArticle, type ReadSentence } from '../document/read-article.ts';
import type { Engine } from '../engine.ts';
import { extractArticle, type ArticleFacts } from '../extract-article.ts';

/** A quote of a fact, with the pattern that found it. Offsets are UTF-16 into the article. */
export interface Mark {
  start: number;
  end: number;
  kind: string;
  rule: string;
  confidence: number;
}

/** What a sentence held that might have been a fact. */
export type Hint = 'number' | 'name' | 'meeting';

/** A sentence that yielded nothing though it holds numbers, names or a word of meeting. */
export interface Silent {
  start: number;
  end: number;
  holds: Hint[];
}

export interface Explanation {
  facts: ArticleFacts;
  marks: Mark[];
  silent: Silent[];
}

const HINTS: readonly (readonly [Hint, readonly string[]])[] = [
  ['number', ['NUMBER']],
  ['name', ['PERSON']],
  ['meeting', ['MEET', 'MEETING', 'RECEIVE', 'CALLON', 'BRIEFING', 'ROUNDTABLE']],
];

/**
 * What an article yields and by which patterns, and which of its sentences yield nothing though they might. `known` is
 * the day of publication as somebody knows it.
 */
export function explainArticle(
  engine: Engine,
  file: string,
  text: string,
  known: Edtf | null = null,
): Explanation {
  const facts = extractArticle(engine, file, text, known);
  const marks = draftsOf(facts)
    .flatMap(({ kind, draft }) =>
      draft.evidence.map(({ start, end }) => ({
        start,
        end,
        kind,
        rule: draft.rule,
        confidence: draft.confidence,
      })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const told = (sentence: ReadSentence) =>
    marks.some(({ start, end }) => start < sentence.end && end > sentence.start);
  const silent = readArticle(engine, text)
    .sentences.filter((sentence) => sentence.zone === 'body' && !told(sentence))
    .map((sentence) => ({ start: sentence.start, end: sentence.end, holds: hintsOf(sentence) }))
    .filter(({ holds }) => holds.length > 0);
  return { facts, marks, silent };
}

function hintsOf({ chunks }: ReadSentence): Hint[] {
  return HINTS.filter(([, tags]) => chunks.some((chunk) => hasAny(chunk, tags))).map(([hint]) => hint);
}
