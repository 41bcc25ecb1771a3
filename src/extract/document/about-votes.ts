import { type Chunk, composed, hasTag } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import type { Vote } from './doc.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
import { YEAR_OF_PAGE } from '../dates/resolve-date.ts';
import { isOfSomethingElse } from './other-votes.ts';
import { isWatched } from './unkinded-votes.ts';

const LEAST = 1.5;
/** What stands beside votes of states and seldom elsewhere; each counts once for an article. */
const BESIDE: readonly ((sentence: ReadSentence) => boolean)[] = [
  ({ chunks }) => chunks.some(isPollingStation),
  (sentence) => has(sentence, 'ORG') && ['WATCH', 'MISSION', 'OBSERVER'].some((tag) => has(sentence, tag)),
  ({ chunks }) => chunks.some(isCommission),
];

/** By its whole name: bare 'stations' and 'venues' are of anybody. */
function isPollingStation(chunk: Chunk): boolean {
  return hasTag(chunk, 'POLLUNIT') && chunk.tokens.length > 1;
}

/** A commission by name, or by the office of one who stands there. */
function isCommission(chunk: Chunk): boolean {
  if (runsVotes(institutionOf(chunk)) || runsVotes(composed(chunk, 'office')?.institution)) return true;
  return composed(chunk, 'people')?.people.some(({ office }) => runsVotes(office?.institution)) ?? false;
}

function runsVotes(mention: InstitutionMention | null | undefined): boolean {
  return mention?.institution === 'election-commission';
}

/**
 * Whether an article is about votes of a state at all, and not of shareholders, a federation or a comet: elections of a
 * named kind weigh most, a mere 'vote' least, observers of organizations, commissions and polling stations beside it help.
 */
export function aboutVotes(article: ReadArticle, votes: readonly Vote[]): boolean {
  const { sentences } = article;
  const weight = sentences.reduce((sum, sentence) => sum + weightOf(sentence), 0);
  const beside = BESIDE.filter((holds) => sentences.some(holds)).length;
  const dated = votes.some(({ date, how }) => date?.length === 10 && (how === null || how === YEAR_OF_PAGE))
    ? LEAST - 1
    : 0;
  if (votes.length > 0) return Math.max(weight, 1) + beside + dated >= LEAST;
  return isWatched(article) && weight >= 1 && beside > 1;
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

function has({ chunks }: ReadSentence, tag: string): boolean {
  return chunks.some((chunk) => hasTag(chunk, tag));
}
