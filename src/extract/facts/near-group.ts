import { type Chunk, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';

const NEAR = 4;
const PEOPLE = ['OBSERVERLIKE', 'OFFICES'];

/** Whether one of the sentences right before speaks of observers or of a mission. */
export function followsGroup(doc: Doc, sentence: ReadSentence): boolean {
  return sentencesBefore(doc, sentence, NEAR).some(
    ({ chunks }) =>
      namesGroup(chunks) ||
      ['ORG', 'SENDS', 'OBSERVERLIKE'].every((tag) => chunks.some((chunk) => hasTag(chunk, tag))),
  );
}

/** The sentences right before one, in order: so many at most. */
export function sentencesBefore(doc: Doc, { index }: ReadSentence, most: number): ReadSentence[] {
  return doc.article.sentences.slice(Math.max(0, index - most), index);
}

/** Whether observers or a mission are named. */
export function namesGroup(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => hasTag(chunk, 'OBSERVER', 'MISSION'));
}

/** 'Commonwealth Observer Group': a body that watches by its name. */
export function isWatchingBody(chunk: Chunk): boolean {
  return hasTag(chunk, 'ORG') && chunk.tokens.some(({ fold }) => fold.startsWith('observ'));
}

/** 'the deputies', 'its experts', '22 people', 'deputies from A'; not 'opposition deputies' or those of a council. */
export function arePeopleTold(chunks: readonly Chunk[], at: number): boolean {
  const from = foldOf(chunks[at + 1]) === 'from' && hasTag(chunks[at + 2], 'COUNTRY', 'NUMBER');
  const told = hasTag(chunks[at - 1], 'NUMBER') || hasCue(chunks[at - 1], 'BEFOREPEOPLE');
  const people = hasAny(chunks[at], PEOPLE) && chunks[at]?.tokens.length === 1;
  return (told || from) && people && foldOf(chunks[at + 1]) !== 'of';
}
