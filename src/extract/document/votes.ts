import { dayRange, type Edtf } from '../../model/edtf.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { resolveDate, type ResolvedDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { quoteSentence, type Published, type Vote } from './doc.ts';
import { newVote } from './new-vote.ts';
import type { ReadArticle } from './read-article.ts';
import { secondRound } from './second-rounds.ts';
import { generalVotes, shareDays, unkindedVotes } from './unkinded-votes.ts';
import { voteMentions, type VoteMention } from './vote-mentions.ts';
import { fillFromRegister, MOST_DAYS_AHEAD, within } from './vote-register.ts';

/** Every vote of the article, as far as its own words and the known days of votes date it. */
export function votesOf(...told: Parameters<typeof toldVotes>): Vote[] {
  return keyed(toldVotes(...told));
}

function toldVotes(
  engine: Engine,
  source: string,
  article: ReadArticle,
  host: string | null,
  published: Published,
): Vote[] {
  const list: Vote[] = [];
  const mentions = voteMentions(engine, article);
  for (const mention of mentions) {
    const iso = mention.election.country ?? host;
    if (iso === null) continue;
    for (const classification of mention.election.classifications) {
      // 'ahead of Monday's elections' looks forward.
      const tense = mention.tense === 'upcoming' ? 'future' : null;
      const registered = engine.register.dates(iso, classification);
      const stated = mention.date && resolveVote(mention.date, published, tense, registered);
      const said = quoteSentence({ source, article }, mention.sentence);
      for (const day of daysOf(stated, mention)) {
        list.push({
          ...newVote(iso, classification, day?.edtf),
          mentions: mention.sentence.zone === 'title' ? 2 : 1,
          early: mention.election.early,
          tense: mention.tense,
          date: day?.edtf ?? null,
          how: day?.basis === 'inferred' ? day.how : null,
          evidence: [said],
        });
      }
    }
  }
  const votes = joined(list, published);
  for (const { election, date } of mentions)
    if (election.classifications.length === 0 && date && !election.previous && !election.runoff)
      dateAll(engine, votes, date, host, published);
  for (const vote of votes) fillFromRegister(engine, article, vote, published);
  shareDays(mentions, votes, host);
  const dated = joined(votes, published);
  if (host === null) return dated;
  const both = secondRound(engine, source, article, dated, host, published);
  const own = both.filter(({ iso }) => iso === host);
  if (own.some(({ classification }) => classification !== 'local'))
    return [...both, ...generalVotes(engine, mentions, own, host)];
  const untold = unkindedVotes(engine, source, article, mentions, host, published);
  return [...both, ...untold.filter(({ date }) => own.every((vote) => vote.date === date))];
}

/** 'Sunday's vote' is the registered one of these days, before or after publication; '7 December' the one of that day. */
function resolveVote(
  date: DateMention,
  published: Published,
  tense: 'future' | null,
  elections: readonly Edtf[],
): ResolvedDate | null {
  const read = resolveDate(date, { published: published.date, tense, elections });
  const told = dayRange(read?.edtf ?? '');
  if (!read || !told || read.edtf.length < 10 || date.first.year !== null) return read;
  const registered = elections.find((day) =>
    date.relative
      ? within(day, told, FEW_DAYS)
      : day.slice(5) === read.edtf.slice(5) && within(day, told, MOST_DAYS_AHEAD),
  );
  return { ...read, edtf: registered ?? read.edtf };
}

const FEW_DAYS = 8;

/** Two days of one year that are too far apart to be one vote: two rounds, or one vote after another. */
function isOtherDay(one: Edtf | null, other: Edtf | null = null): boolean {
  const [a, b] = [dayRange(one ?? ''), dayRange(other ?? '')];
  if (!a || !b || Math.max(a.to - a.from, b.to - b.from) > FEW_DAYS) return false;
  return a.to + LEAST_APART <= b.from || b.to + LEAST_APART <= a.from;
}

const LEAST_APART = 7;

/** 'on 12 and 26 May': two rounds, where the days are too far apart for one. */
function daysOf(stated: ResolvedDate | null, { election }: VoteMention): (ResolvedDate | null)[] {
  const days = stated?.edtf.split('/') ?? [];
  const [first = null, last] = days;
  return stated && election.classifications.includes('presidential') && isOtherDay(first, last)
    ? days.map((edtf) => ({ ...stated, edtf }))
    : [stated];
}

/** Of several votes of a kind in one year each but the first has its day in its key. */
function keyed(votes: readonly Vote[]): Vote[] {
  return votes.map((vote) => {
    const { key, date } = vote;
    const isLater = (other: Vote) => other.key === key && (other.date ?? '') < (date ?? '');
    return votes.some(isLater) ? { ...vote, key: `${key.slice(0, -4)}${(date ?? '').slice(0, 10)}` } : vote;
  });
}

/**
 * Votes of a kind in one year as one. Those without a date mean the one near publication, or the only one; a vote long
 * past stays apart.
 */
function joined(votes: readonly Vote[], published: Published): Vote[] {
  const kept: Vote[] = [];
  for (const vote of votes) {
    const same = kept.find(
      (other) =>
        isOfKind(other, vote) &&
        other.date?.slice(0, 4) === vote.date?.slice(0, 4) &&
        !isOtherDay(other.date, vote.date),
    );
    if (same) absorb(same, vote);
    else kept.push(vote);
  }
  const page = dayRange(published.date ?? '');
  return kept.flatMap((vote) => {
    if (vote.date !== null) return [vote];
    const same = kept.filter((other) => other.date !== null && isOfKind(other, vote));
    const meant = same.find(({ date }) =>
      page ? within(date ?? '', page, MOST_DAYS_AHEAD) : same.length === 1 && (date?.length ?? 0) > 7,
    );
    if (!meant) return [vote];
    absorb(meant, vote);
    return [];
  });
}

function isOfKind(one: Vote, other: Vote): boolean {
  return one.iso === other.iso && one.classification === other.classification;
}

/** What is told of a vote once more is told of it: how often, and the best of its days. */
function absorb(into: Vote, other: Omit<Vote, 'key' | 'iso' | 'classification'>): void {
  into.mentions += other.mentions;
  into.early ||= other.early;
  if (other.tense !== null && into.tense !== 'upcoming') into.tense = other.tense;
  // A whole day beats a month, a month a year.
  if ((other.date?.length ?? 0) > (into.date?.length ?? 0)) {
    into.date = other.date;
    into.how = other.how;
  }
  into.evidence.push(
    ...other.evidence.filter((quoted) => into.evidence.every((mine) => mine.start !== quoted.start)),
  );
}

/** 'the 9 August polls' dates the votes of the host that have no date of their own. */
function dateAll(
  engine: Engine,
  votes: readonly Vote[],
  date: DateMention,
  host: string | null,
  published: Published,
): void {
  const own = votes.filter(({ iso }) => iso === host);
  const all = own.flatMap(({ iso, classification }) => engine.register.dates(iso, classification));
  const resolved = resolveVote(date, published, null, all);
  if (!resolved || resolved.edtf.length < 10) return;
  for (const vote of own) {
    if (vote.date !== null) continue;
    vote.date = resolved.edtf;
    vote.how = resolved.basis === 'inferred' ? resolved.how : null;
  }
}
