import { composed, hasTag, type Chunk } from '../chunks/chunk.ts';
import type { ElectionMention } from '../chunks/composed.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Vote } from './doc.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';

/** One mention of a vote, with what its sentence says of the day. */
export interface VoteMention {
  election: ElectionMention;
  sentence: ReadSentence;
  date: DateMention | null;
  tense: Vote['tense'];
}

const NEAR = 5;

/** 'today' and 'on Monday' at the head of a sentence are when something was said, not the day of the vote. */
const WIDE: ReadonlySet<string> = new Set(['month', 'year']);

/** Mentions of votes with the date that stands beside them; one before the article's own only where its day is told. */
export function voteMentions(article: ReadArticle): VoteMention[] {
  return article.sentences.flatMap((sentence) =>
    sentence.chunks.flatMap((chunk, at) => {
      const election = composed(chunk, 'election');
      if (!election) return [];
      const date = election.date ?? dateBeside(sentence.chunks, at);
      if (election.previous && date?.edtf?.length !== 10) return [];
      return [
        {
          election,
          sentence,
          date,
          tense: tenseOf(chunk, sentence),
        },
      ];
    }),
  );
}

/** A date right after the vote's words ('… scheduled for March 19'), or one that opens the sentence ('In 2022, …'). */
function dateBeside(chunks: readonly Chunk[], at: number): DateMention | null {
  for (let i = at + 1; i < Math.min(chunks.length, at + 1 + NEAR); i++) {
    const chunk = chunks[i];
    if (chunk?.date) return chunk.date;
    const goesOn =
      hasTag(chunk, 'COMMA') && [chunks[i + 1], chunks[i + 2]].some((next) => hasTag(next, 'COMINGVOTE'));
    if (
      (hasTag(chunk, 'COMMA') && !goesOn) ||
      hasTag(chunk, 'SEMICOLON') ||
      hasTag(chunk, 'ELECTION') ||
      hasTag(chunk, 'MEET')
    )
      break;
  }
  const early = chunks.slice(0, 8).findIndex((chunk) => chunk.date !== null);
  if (early < 0 || early > at) return null;
  const date = chunks[early]?.date ?? null;
  return date &&
    date.first.day === null &&
    (date.relative === null || WIDE.has(date.relative.unit)) &&
    !chunks.slice(early, at).some((chunk) => hasTag(chunk, 'SAY'))
    ? date
    : null;
}

function tenseOf(chunk: Chunk, sentence: ReadSentence): Vote['tense'] {
  if (composed(chunk, 'election')?.upcoming || sentence.chunks.some((other) => hasTag(other, 'COMINGVOTE')))
    return 'upcoming';
  return sentence.chunks.some((other) => hasTag(other, 'PASTVOTE')) ? 'held' : null;
}
