import { dayRange, type Edtf } from '../../model/edtf.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { resolveDate, type ResolvedDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { quote, type Published, type Vote } from './doc.ts';
import { newVote } from './new-vote.ts';
import type { ReadArticle } from './read-article.ts';
import { secondRound } from './second-rounds.ts';
import { generalVotes, shareDayOfOther, shareDays, unkindedVotes } from './unkinded-votes.ts';
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
      const told = list.flatMap((other) =>
        other.key.startsWith(`${iso.toLowerCase()}-${classification}`) ? (other.date ?? []) : [],
      );
      const elections = [...engine.register.dates(iso, classification), ...told];
      const read =
        mention.date &&
        resolveDate(mention.date, { published: published.date, tense: tenseOfDay(mention), elections });
      const stated = read && nearRegistered(read, mention.date, elections);
      const said = quote({ source, article }, mention.sentence.start, mention.sentence.end);
      for (const day of daysOf(stated, mention)) {
        const made = newVote(iso, classification, day?.edtf);
        const vote =
          list.find((other) => other.key === made.key && !isOtherDay(other.date, day?.edtf)) ?? made;
        if (vote === made) list.push(vote);
        absorb(vote, {
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
  const known = joinUndated(list, published);
  for (const { election, date } of mentions)
    if (election.classifications.length === 0 && date && !election.previous && !election.runoff)
      dateAll(engine, known, date, host, published);
  const dated = [...known, ...previousVotes(source, article, mentions, known, host)];
  for (const vote of dated) fillFromRegister(engine, article, vote, published);
  shareDays(mentions, dated, host, published);
  shareDayOfOther(mentions, dated, host);
  const joined = joinUndated(joinSameYear(dated), published);
  if (host === null) return joined;
  const both = secondRound(engine, source, article, joined, host, published);
  const own = both.filter(({ iso }) => iso === host);
  if (own.some(({ classification }) => classification !== 'local'))
    return [...both, ...generalVotes(engine, mentions, both, host)];
  const untold = unkindedVotes(engine, source, article, mentions, host, published);
  return [...both, ...untold.filter(({ date }) => own.every((vote) => vote.date === date))];
}

/** 'Sunday's vote' is the registered one of these days, before or after publication; '7 December' the one of that day. */
function nearRegistered(
  read: ResolvedDate,
  date: DateMention | null,
  registered: readonly Edtf[],
): ResolvedDate {
  if (date?.relative == null && date?.first.year != null) return read;
  const told = dayRange(read.edtf);
  const relative = date?.relative != null;
  const near = told && relative ? registered.find((day) => within(day, told, FEW_DAYS)) : undefined;
  const sameDay = !relative ? registered.filter((day) => day.slice(5) === read.edtf.slice(5)) : [];
  const distance = (day: Edtf) => Math.abs((dayRange(day)?.from ?? Infinity) - (told?.from ?? 0));
  const nearest = [...sameDay].sort((x, y) => distance(x) - distance(y))[0];
  const best = near ?? (nearest !== undefined && distance(nearest) <= MOST_DAYS_AHEAD ? nearest : undefined);
  return best === undefined ? read : { ...read, edtf: best };
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

/** 'ahead of Monday's elections' looks forward. */
function tenseOfDay({ tense }: VoteMention): 'future' | null {
  return tense === 'upcoming' ? 'future' : null;
}

/** 'In the last election, held on 30 December 2018': of the kind that the article is about, where that is one. */
function previousVotes(
  source: string,
  article: ReadArticle,
  mentions: readonly VoteMention[],
  votes: readonly Vote[],
  host: string | null,
): Vote[] {
  const kinds = new Set(votes.filter(({ iso }) => iso === host).map(({ classification }) => classification));
  const [kind] = kinds;
  if (host === null || kind === undefined || kinds.size !== 1) return [];
  return mentions.flatMap(({ election, date, sentence }) => {
    const day = date?.edtf;
    if (!election.previous || election.classifications.length > 0 || day?.length !== 10) return [];
    const vote = newVote(host, kind, day);
    const evidence = [quote({ source, article }, sentence.start, sentence.end)];
    return [{ ...vote, date: day, tense: 'held' as const, mentions: 1, evidence }];
  });
}

/** Mentions without a date mean the vote of their kind near publication, or the only one; a vote long past stays apart. */
function joinUndated(votes: readonly Vote[], published: Published): Vote[] {
  const page = dayRange(published.date ?? '');
  return votes.flatMap((vote) => {
    if (vote.date !== null) return [vote];
    const same = votes.filter(
      (other) =>
        other !== vote &&
        other.date !== null &&
        other.iso === vote.iso &&
        other.classification === vote.classification,
    );
    const near = page && same.find(({ date }) => within(date ?? '', page, MOST_DAYS_AHEAD));
    const meant =
      near ?? (page === null && same.length === 1 && (same[0]?.date?.length ?? 0) > 7 ? same[0] : undefined);
    if (!meant) return [vote];
    absorb(meant, vote);
    return [];
  });
}

function joinSameYear(votes: readonly Vote[]): Vote[] {
  const kept: Vote[] = [];
  for (const vote of votes) {
    const same = kept.find(
      (other) =>
        other.iso === vote.iso &&
        other.classification === vote.classification &&
        other.date !== null &&
        other.date.slice(0, 4) === vote.date?.slice(0, 4) &&
        !isOtherDay(other.date, vote.date),
    );
    if (same) absorb(same, vote);
    else kept.push(vote);
  }
  return kept;
}

/** What is told of a vote once more is told of it: how often, and the best of its days. */
function absorb(into: Vote, other: Omit<Vote, 'key' | 'iso' | 'classification'>): void {
  into.mentions += other.mentions;
  into.early ||= other.early;
  if (other.tense !== null && into.tense !== 'upcoming') into.tense = other.tense;
  if (other.date !== null && better(other.date, into.date)) {
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
  const resolved = resolveDate(date, { published: published.date, tense: null });
  if (!resolved || resolved.edtf.length < 10) return;
  const own = votes.filter(({ iso }) => iso === host);
  const all = own.flatMap(({ iso, classification }) => engine.register.dates(iso, classification));
  for (const vote of own.filter((candidate) => candidate.date === null)) {
    const registered = engine.register.dates(vote.iso, vote.classification);
    const near = nearRegistered(resolved, date, registered);
    vote.date = (near === resolved ? nearRegistered(resolved, date, all) : near).edtf;
    vote.how = resolved.basis === 'inferred' ? resolved.how : null;
  }
}

/** A whole day beats a month, a month a year. */
function better(date: Edtf, than: Edtf | null): boolean {
  return than === null || date.length > than.length;
}
