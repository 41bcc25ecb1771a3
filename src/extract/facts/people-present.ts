import { type Chunk, foldOf, hasAny, hasTag, until } from '../chunks/chunk.ts';
import type { ReadSentence } from '../document/read-article.ts';

/** How far after 'took part' another thing than a meeting is named. */
const OBJECT = 6;
const ELSEWHERE = ['ELECTION', 'WATCH', 'POLLUNIT', 'PRESSCONFERENCE', 'PARTIES'];
const MEETINGS = ['MEETING', 'BRIEFING', 'ROUNDTABLE', '=event'];

/** Where a sentence says that somebody was there when others met: 'joined the talks', 'at her side'; -1 where it does not. */
export function presenceIn({ chunks }: ReadSentence): number {
  if (foldOf(chunks[0]) === 'these' && ['are', 'were'].includes(foldOf(chunks[1]))) return 0;
  return chunks.findIndex(
    (chunk, at) =>
      hasTag(chunk, 'PRESENT', 'ATTENDED', 'JOINED') &&
      !chunks.slice(Math.max(0, at - 3), at).some((before) => hasTag(before, 'FUTURE')) &&
      !isElsewhere(chunks, at),
  );
}

function isElsewhere(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks.slice(at + 1, at + 1 + OBJECT);
  if (['in', 'at'].includes(foldOf(after[0])) && hasTag(after[1], 'PLACE', 'NUMBER')) return true;
  const told = until(after, (chunk) => hasAny(chunk, ['STOP', 'COMMA', 'SEMICOLON', ...MEETINGS]));
  return told.some((chunk) => hasAny(chunk, ELSEWHERE));
}

/** 'both the talks', 'the meetings': of several meetings, not of one. */
export function ofSeveral({ chunks }: ReadSentence): boolean {
  return chunks.some(
    (chunk, at) =>
      hasAny(chunk, MEETINGS) &&
      (chunk.tokens.at(-1)?.known?.cues.has('MEETINGS') === true ||
        chunks.slice(Math.max(0, at - 2), at).some((before) => ['both', 'all'].includes(foldOf(before)))),
  );
}

/** A line of a list under a sentence that ends with a colon. */
export function isListed(sentences: readonly ReadSentence[], index: number): number | null {
  let at = index;
  while (at > 0 && hasTag(sentences[at]?.chunks[0], 'DASH', 'MARK')) at--;
  const above = sentences[at]?.chunks;
  return at < index && hasTag(above?.at(-1), 'COLON') ? at : null;
}
