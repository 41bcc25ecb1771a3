import { dayRange, type Edtf } from '../../model/edtf.ts';
import { composed, hasCue, hasTag } from '../chunks/chunk.ts';
import type { Engine } from '../engine.ts';
import { datesIn } from './dates-in.ts';
import { quoteSentence, type Published, type Vote } from './doc.ts';
import { newVote } from './new-vote.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
import { within } from './vote-register.ts';

const MOST_DAYS_APART = 80;
const DAYS_AFTER = 30;
const OFTEN = 2;
const KINDS: readonly Vote['classification'][] = ['presidential', 'parliamentary', 'local'];
const HOW = 'second round from the public register of elections';

/**
 * The votes with the one whose second round the article is about on the day of that round, as the public register has
 * it: near publication, on a day that the text names, or of the vote that the text dates by its year.
 */
export function secondRound(
  engine: Engine,
  source: string,
  article: ReadArticle,
  votes: readonly Vote[],
  host: string,
  published: Published,
): readonly Vote[] {
  const told = article.sentences.filter(isOfSecondRound);
  if (told.length < OFTEN && !told.some(({ zone }) => zone === 'title')) return votes;
  const days = new Set(datesIn(article.sentences).map(({ edtf }) => edtf));
  const page = dayRange(published.date ?? '');
  const found = KINDS.flatMap((classification) => {
    const own = votes.find((vote) => vote.iso === host && vote.classification === classification);
    const isMeant = (day: Edtf) =>
      days.has(day) ||
      (page !== null
        ? within(day, page, DAYS_AFTER, MOST_DAYS_APART)
        : own?.date?.slice(0, 4) === day.slice(0, 4));
    return secondDays(engine.register.dates(host, classification))
      .filter(isMeant)
      .map((day) => ({ classification, day, own }));
  });
  const ofOwn = found.filter(({ own }) => own !== undefined);
  const [meant, other] = ofOwn.length > 0 ? ofOwn : found;
  if (!meant || other) return votes;
  const { classification, day, own } = meant;
  if (votes.some(({ date }) => date === day)) return votes;
  if (own && (own.how !== null || own.date?.length !== 10))
    return votes.map((vote) => (vote === own ? { ...vote, date: day, how: HOW } : vote));
  const evidence = told.slice(0, OFTEN).map((sentence) => quoteSentence({ source, article }, sentence));
  const vote = newVote(host, classification, day);
  return [...votes, { ...vote, date: day, how: HOW, mentions: told.length, evidence }];
}

/** 'if nobody wins, a second round is held' is a rule, no round that was called. */
function isOfSecondRound({ chunks }: ReadSentence): boolean {
  const told = chunks.some(
    (chunk) => hasTag(chunk, 'RUNOFF') || composed(chunk, 'election')?.runoff === true,
  );
  return told && !chunks.some((chunk) => hasCue(chunk, 'CONDITION'));
}

/** Days that follow another of the same kind within weeks. */
function secondDays(days: readonly Edtf[]): Edtf[] {
  return days.filter((day) => {
    const range = dayRange(day);
    return range && days.some((other) => within(other, range, MOST_DAYS_APART, -1));
  });
}
