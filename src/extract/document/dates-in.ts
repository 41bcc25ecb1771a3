import { composed } from '../chunks/chunk.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { ReadSentence } from './read-article.ts';

/** The dates that sentences tell, those of votes among them. */
export function datesIn(sentences: readonly Pick<ReadSentence, 'chunks'>[]): DateMention[] {
  return sentences.flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => chunk.date ?? composed(chunk, 'election')?.date ?? []),
  );
}
