import { hasTag, peopleIn } from '../chunks/chunk.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import type { Vote } from './doc.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
import { YEAR_OF_PAGE } from '../dates/resolve-date.ts';
import { isOfSomethingElse } from './other-votes.ts';
import { hasPollingStation, isWatched, KIND_OF_DAY } from './unkinded-votes.ts';

const LEAST = 1.5;

/** A commission by name, or by the office of one who stands there. */
function hasCommission({ chunks }: ReadSentence): boolean {
  const bodies = [...chunks.map(institutionOf), ...peopleIn(chunks).map(({ office }) => office?.institution)];
  return bodies.some((body) => body?.institution === 'election-commission');
}

/**
 * Whether an article is about votes of a state at all, and not of shareholders, a federation or a comet: elections of a
 * named kind weigh most, a mere 'vote' least, observers of organizations, commissions and polling stations beside it help.
 */
export function aboutVotes(article: ReadArticle, votes: readonly Vote[]): boolean {
  const { sentences } = article;
  const weight = sentences.reduce((sum, sentence) => sum + weightOf(sentence), 0);
  const watched = isWatched(article);
  // What stands beside votes of states and seldom elsewhere; each counts once.
  const beside =
    Number(watched) +
    Number(sentences.some(({ chunks }) => chunks.some(hasPollingStation))) +
    Number(sentences.some(hasCommission));
  const dated = votes.some(
    ({ date, how }) => date?.length === 10 && [null, YEAR_OF_PAGE, KIND_OF_DAY].includes(how),
  )
    ? LEAST - 1
    : 0;
  if (votes.length > 0) return Math.max(weight, 1) + beside + dated >= LEAST;
  return watched && weight >= 1 && beside > 1;
}

function weightOf(sentence: ReadSentence): number {
  let most = 0;
  sentence.chunks.forEach((chunk, at) => {
    if (!hasTag(chunk, 'ELECTION') || isOfSomethingElse(sentence.chunks, at)) return;
    const weight = hasTag(chunk, 'FIRMVOTE') ? 1 : 0.5;
    most = Math.max(most, hasTag(chunk, 'KNOWNELECTION') ? 2 * weight : weight);
  });
  return most;
}
