import { type Chunk, composed, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import type { InstitutionMention } from '../chunks/composed.ts';
import { institutionOf } from '../passes/institution-pass.ts';
import type { Vote } from './doc.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
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
  if (votes.length > 0) return Math.max(weight, 1) + beside >= LEAST;
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

/** What a state's vote is of, where its kind is not told: 'the election of 12 March', 'elections of members of …'. */
const OF_STATE = [
  'INST',
  'OFFICE',
  'TITLE',
  'COUNTRY',
  'DEMONYM',
  'PLACE',
  'DATE',
  'REGIONWORD',
  'SEATWORD',
  'LOCALBODY',
  'NUMBER',
  'REPS',
  'ELLOCAL',
  'CAPITALCITY',
  'PERSON',
  'ORDINAL',
];

/** 'the election of the best master of the year', 'the vote for the bird of the year'. */
function isOfSomethingElse(chunks: readonly Chunk[], at: number): boolean {
  if (hasTag(chunks[at], 'KNOWNELECTION')) return false;
  const after = chunks.slice(at + 1, at + 8).map((chunk) => foldOf(chunk));
  if (after[0] === 'for' && after.join(' ').includes('of the year')) return true;
  if (after[0] !== 'of') return false;
  const what = ['the', 'a', 'an', 'its', 'their', 'new'].includes(foldOf(chunks[at + 2])) ? at + 3 : at + 2;
  return !hasAny(chunks[what], OF_STATE);
}
