import { dayRange, isSingleDay } from '../../model/edtf.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { quote, type Published, type Vote } from './doc.ts';
import type { ReadArticle } from './read-article.ts';
import type { VoteMention } from './vote-mentions.ts';
import { MOST_DAYS_AHEAD, registeredDates, within } from './vote-register.ts';

const NATIONAL: readonly Vote['classification'][] = ['presidential', 'parliamentary', 'senate', 'referendum'];
const MOST_DAYS = 120;
const HOW = 'kind and day of the vote from the public register of elections';

/**
 * Votes that an article about observers tells as 'the elections' only: those of the host country on the one day of its
 * register that lies within 120 days of publication. Several days, or an unsure publication, decide nothing.
 */
export function unkindedVotes(
  engine: Engine,
  source: string,
  article: ReadArticle,
  mentions: readonly VoteMention[],
  host: string,
  published: Published,
): Vote[] {
  const page = published.basis === 'stated' && published.date !== null ? dayRange(published.date) : null;
  const told = mentions.filter(({ election }) => election.country === null || election.country === host);
  const [first] = told;
  if (!first || !isWatched(article)) return [];
  const days = told.flatMap(({ date }) => (date === null ? [] : dayOf(date, published)));
  const isNear = (date: string) =>
    days.length > 0
      ? days.some((day) => date.endsWith(day))
      : page !== null && page.to - page.from <= 1 && within(date, page.from - MOST_DAYS, page.to + MOST_DAYS);
  const near = NATIONAL.flatMap((classification) =>
    registeredDates(engine, host, classification)
      .filter(isNear)
      .map((date) => ({ classification, date })),
  );
  if (new Set(near.map(({ date }) => date)).size !== 1) return [];
  return near.map(({ classification, date }) => ({
    key: `${host.toLowerCase()}-${classification}-${date.slice(0, 4)}`,
    iso: host,
    classification,
    date,
    how: HOW,
    early: first.election.early,
    tense: first.tense,
    mentions: told.length,
    evidence: told
      .slice(0, 3)
      .map(({ sentence }) => quote({ source, article }, sentence.start, sentence.end)),
  }));
}

/** The day that a mention means, with its year where that is known. */
function dayOf(mention: DateMention, published: Published): string[] {
  const { first, relative } = mention;
  const day = mention.edtf ?? resolveDate(mention, { published: published.date, tense: null })?.edtf;
  if (day?.length === 10) return [day];
  if (relative !== null || first.month === null || first.day === null) return [];
  return [`-${String(first.month).padStart(2, '0')}-${String(first.day).padStart(2, '0')}`];
}

/** Whether the article speaks of the observers of an organization: in one sentence, or in the next. */
export function isWatched({ sentences }: ReadArticle): boolean {
  const tags = sentences.map(({ chunks }) => new Set(chunks.flatMap((chunk) => [...chunk.tags])));
  const watches = (has: ReadonlySet<string>) => has.has('WATCH') || has.has('MISSION') || has.has('OBSERVER');
  if (tags.some((has) => watches(has) && has.has('ORG'))) return true;
  const observed = tags.some((has) => has.has('OBSERVER')) && tags.some((has) => has.has('ORG'));
  return observed && tags.some((has, at) => has.has('ORG') && (tags[at + 1]?.has('OFFICE') ?? false));
}

/** 'General elections': the other national votes that the register has on the day of the one that is known. */
export function generalVotes(
  engine: Engine,
  mentions: readonly VoteMention[],
  votes: readonly Vote[],
  host: string,
): Vote[] {
  if (!mentions.some(({ election }) => election.general && (election.country ?? host) === host)) return [];
  const own = votes.filter(({ iso }) => iso === host);
  const days = new Set(own.map(({ date }) => date));
  const [known] = own;
  if (!known?.date || days.size !== 1) return [];
  return NATIONAL.filter(
    (classification) =>
      own.every((vote) => vote.classification !== classification) &&
      registeredDates(engine, host, classification).some((date) => date === known.date),
  ).map((classification) => ({
    ...known,
    key: `${host.toLowerCase()}-${classification}-${known.date?.slice(0, 4) ?? ''}`,
    classification,
    how: HOW,
    mentions: 0,
  }));
}

/** Votes told in one breath are of one day: the undated take the day of the dated near publication, if there is just one. */
export function shareDays(
  mentions: readonly VoteMention[],
  votes: readonly Vote[],
  host: string | null,
  published: Published,
): void {
  const page = published.date === null ? null : dayRange(published.date);
  const near = (date: string) =>
    page === null || within(date, page.from - MOST_DAYS_AHEAD, page.to + MOST_DAYS_AHEAD);
  for (const { election } of mentions) {
    const iso = election.country ?? host;
    const told = votes.filter(
      (vote) => vote.iso === iso && election.classifications.includes(vote.classification),
    );
    const dates = told.flatMap(({ date }) => (date !== null && near(date) ? [date] : []));
    const whole = dates.filter(isSingleDay);
    const days = new Set(whole.length > 0 ? whole : dates);
    const [day] = days;
    if (days.size !== 1 || day === undefined) continue;
    for (const vote of told.filter(({ date }) => date === null)) {
      vote.date = day;
      vote.how = 'day of the vote it is told with';
    }
  }
}

/** 'Local elections were held on the same day': as the vote of its country whose day is known, where that is one. */
export function shareDayOfOther(
  mentions: readonly VoteMention[],
  votes: readonly Vote[],
  host: string | null,
): void {
  for (const { election, sameDay } of mentions) {
    if (!sameDay) continue;
    const own = votes.filter(({ iso }) => iso === (election.country ?? host));
    const days = new Set(own.flatMap(({ date }) => (date !== null && isSingleDay(date) ? [date] : [])));
    const [day] = days;
    if (days.size !== 1 || day === undefined) continue;
    for (const vote of own.filter(
      ({ date, classification }) => date === null && election.classifications.includes(classification),
    )) {
      vote.date = day;
      vote.how = 'day of the vote it is told with';
    }
  }
}
