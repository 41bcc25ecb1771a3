import { dayRange } from '../../model/edtf.ts';
import { type Chunk, foldOf, hasAny, hasTag, isMissionName } from '../chunks/chunk.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { edtfOf } from '../dates/edtf-of.ts';
import { fitsWeekday, resolveDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { quoteSentence, type Published, type Vote } from './doc.ts';
import { newVote } from './new-vote.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';
import type { VoteMention } from './vote-mentions.ts';
import { within } from './vote-register.ts';

const NATIONAL: readonly Vote['classification'][] = ['presidential', 'parliamentary', 'senate', 'referendum'];
const MOST_DAYS = 120;
/** An article that names its mission and no vote speaks of one that is quite near. */
const MOST_DAYS_UNTOLD = 10;
const HOW = 'kind and day of the vote from the public register of elections';
/** How a vote got its kind whose very day the article tells. */
export const KIND_OF_DAY = 'kind of the vote from the public register of elections';

/**
 * Votes that an article about observers tells as 'the elections' only: those of the host country on the one day of its
 * register that lies within 120 days of publication, or in the year that they name where the page has no day. Several days decide nothing.
 */
export function unkindedVotes(
  engine: Engine,
  source: string,
  article: ReadArticle,
  mentions: readonly VoteMention[],
  host: string,
  published: Published,
): Vote[] {
  const page = published.basis === 'stated' ? dayRange(published.date ?? '') : null;
  const told = mentions.filter(
    (mention) => [null, host].includes(mention.election.country) && !isToVote(mention),
  );
  const [first] = told;
  const sentences = first ? told.map(({ sentence }) => sentence) : article.sentences.filter(isOfMission);
  const days = told.flatMap(({ date }) => (date === null ? [] : dayOf(date, published)));
  if (sentences.length === 0 || (days.length === 0 && !isWatched(article))) return [];
  const years = told.flatMap(({ date }) => date?.edtf ?? []);
  const most = first ? MOST_DAYS : MOST_DAYS_UNTOLD;
  const isNear = (date: string) =>
    days.length > 0
      ? days.some((isDay) => isDay(date))
      : page !== null
        ? within(date, page, most)
        : years.some((year) => year.length === 4 && date.startsWith(year));
  const near = NATIONAL.flatMap((classification) =>
    engine.register
      .dates(host, classification)
      .filter(isNear)
      .map((date) => ({ classification, date })),
  );
  if (near.some(({ date }) => date !== near[0]?.date)) return [];
  return near.map(({ classification, date }) => ({
    ...newVote(host, classification, date),
    date,
    how: told.some((mention) => mention.date?.relative === null && mention.date.first.day)
      ? KIND_OF_DAY
      : HOW,
    early: first?.election.early ?? false,
    tense: first?.tense ?? null,
    mentions: told.length,
    evidence: sentences.slice(0, 3).map((sentence) => quoteSentence({ source, article }, sentence)),
  }));
}

/** 'before anybody needs to vote': of no vote that is held. */
function isToVote({ election, sentence }: VoteMention): boolean {
  return foldOf(sentence.chunks.findLast(({ start }) => start < election.start)) === 'to';
}

/** 'the election observation mission to X': of a vote, though it tells none. */
function isOfMission({ chunks }: ReadSentence): boolean {
  return chunks.some(
    (chunk) =>
      (hasTag(chunk, 'WATCH', 'MISSION', 'ORG') && chunk.tokens.some(({ fold }) => ELECTORAL.has(fold))) ||
      hasPollingStation(chunk),
  );
}

/** By its whole name: bare 'stations' and 'venues' are of anybody. */
export function hasPollingStation(chunk: Chunk): boolean {
  return hasTag(chunk, 'POLLUNIT') && chunk.tokens.length > 1;
}

const ELECTORAL: ReadonlySet<string> = new Set(['election', 'electoral', 'elections']);

/** The day that a mention means, with its year where that is known; a weekday may be of the week before or after. */
function dayOf(mention: DateMention, published: Published): ((date: string) => boolean)[] {
  const { first, relative } = mention;
  const day = resolveDate(mention, { published: published.date })?.edtf;
  const range = day?.length === 10 ? dayRange(day) : null;
  if (range) return [(date) => within(date, range, relative === null ? 0 : FEW_DAYS)];
  if (relative !== null || first.day === null) return [];
  return [
    (date) => {
      const year = Number(date.slice(0, 4));
      return date === edtfOf({ ...first, year }) && fitsWeekday(mention, year);
    },
  ];
}

const FEW_DAYS = 7;

/** Whether the article speaks of the observers of an organization: in one sentence, or in the next. */
export function isWatched({ sentences }: ReadArticle): boolean {
  const has = (sentence: ReadSentence | undefined, ...tags: string[]) =>
    sentence?.chunks.some((chunk) => hasAny(chunk, tags)) === true;
  const observed = sentences.some((sentence) => has(sentence, 'OBSERVER'));
  return sentences.some(
    (sentence, at) =>
      has(sentence, 'ORG') &&
      (sentence.chunks.some(isMissionName) ||
        has(sentence, 'WATCH', 'MISSION', 'OBSERVER') ||
        (observed && has(sentences[at + 1], 'OFFICE'))),
  );
}

/** 'General elections': the other national votes that the register has on the day of the one that is known. */
export function generalVotes(
  engine: Engine,
  mentions: readonly VoteMention[],
  own: readonly Vote[],
  host: string,
): Vote[] {
  if (!mentions.some(({ election }) => election.general && (election.country ?? host) === host)) return [];
  const [known] = own;
  const date = known?.date;
  const year = date?.slice(0, 4);
  if (!date || own.some((vote) => vote.date !== date && vote.date?.slice(0, 4) === year)) return [];
  return NATIONAL.filter(
    (classification) =>
      own.every((vote) => vote.classification !== classification || vote.date !== date) &&
      engine.register.dates(host, classification).includes(date),
  ).map((classification) => ({
    ...known,
    key: newVote(host, classification, date).key,
    classification,
    how: HOW,
    mentions: 0,
  }));
}

/** Votes told in one breath are of one day: the undated take the day of the dated, if there is just one. */
export function shareDays(
  mentions: readonly VoteMention[],
  votes: readonly Vote[],
  host: string | null,
): void {
  for (const { election } of mentions) {
    const iso = election.country ?? host;
    const told = votes.filter(
      (vote) => vote.iso === iso && election.classifications.includes(vote.classification),
    );
    const [day, ...others] = new Set(told.flatMap(({ date }) => date ?? []));
    if (day === undefined || others.length > 0) continue;
    for (const vote of told) {
      if (vote.date !== null) continue;
      vote.date = day;
      vote.how = 'day of the vote it is told with';
    }
  }
}
