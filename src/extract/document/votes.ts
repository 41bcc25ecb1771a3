import { dayRange, type Edtf } from '../../model/edtf.ts';
import { composed, hasTag, type Chunk } from '../chunks/chunk.ts';
import type { ElectionMention } from '../chunks/composed.ts';
import type { DateMention } from '../dates/date-mention.ts';
import type { Evidence } from '../../model/evidence.ts';
import { resolveDate, type ResolvedDate } from '../dates/resolve-date.ts';
import type { Engine } from '../engine.ts';
import { quote, type Published, type Vote } from './doc.ts';
import type { ReadArticle, ReadSentence } from './read-article.ts';

interface Mention {
  election: ElectionMention;
  sentence: ReadSentence;
  date: DateMention | null;
  tense: Vote['tense'];
}

const NEAR = 5;
const MOST_DAYS_AHEAD = 400;

/** Mentions of votes with the date that stands beside them. */
export function voteMentions(article: ReadArticle): Mention[] {
  return article.sentences.flatMap((sentence) =>
    sentence.chunks.flatMap((chunk, at) => {
      const election = composed(chunk, 'election');
      if (!election || election.previous) return [];
      return [
        {
          election,
          sentence,
          date: election.date ?? dateBeside(sentence.chunks, at),
          tense: tenseOf(chunk, sentence),
        },
      ];
    }),
  );
}

/** Every vote of the article, as far as its own words and the registry date it. */
export function votesOf(
  engine: Engine,
  source: string,
  article: ReadArticle,
  host: string | null,
  published: Published,
): Vote[] {
  const votes = new Map<string, Vote>();
  const mentions = voteMentions(article);
  for (const mention of mentions) {
    const iso = mention.election.country ?? host;
    if (iso === null) continue;
    for (const classification of mention.election.classifications) {
      const elections = registeredDates(engine, iso, classification);
      const stated =
        mention.date && resolveDate(mention.date, { published: published.date, tense: null, elections });
      const year = stated?.edtf.slice(0, 4) ?? '';
      const key = `${iso.toLowerCase()}-${classification}${year === '' ? '' : `-${year}`}`;
      const vote = votes.get(key) ?? emptyVote(key, iso, classification);
      votes.set(key, vote);
      note(vote, mention, stated, quote({ source, article }, mention.sentence.start, mention.sentence.end));
    }
  }
  const list = [...votes.values()];
  for (const { election, date } of mentions)
    if (election.classifications.length === 0 && date) dateAll(list, date, host, published);
  const dated = joinUndated(list, published);
  for (const vote of dated) fromRegistry(engine, article, vote, published);
  return joinUndated(joinSameYear(dated), published);
}

function emptyVote(key: string, iso: string, classification: Vote['classification']): Vote {
  return {
    key,
    iso,
    classification,
    date: null,
    how: null,
    early: false,
    tense: null,
    mentions: 0,
    evidence: [],
  };
}

function note(vote: Vote, mention: Mention, stated: ResolvedDate | null, evidence: Evidence): void {
  vote.mentions += mention.sentence.zone === 'title' ? 2 : 1;
  vote.early ||= mention.election.early;
  if (mention.tense !== null && vote.tense !== 'upcoming') vote.tense = mention.tense;
  if (stated && better(stated.edtf, vote.date)) {
    vote.date = stated.edtf;
    vote.how = stated.basis === 'inferred' ? stated.how : null;
  }
  if (vote.evidence.every((other) => other.start !== evidence.start)) vote.evidence.push(evidence);
}

/** Mentions without a date mean the vote of their kind near publication, or the only one; a vote long past stays apart. */
function joinUndated(votes: readonly Vote[], published: Published): Vote[] {
  const page = published.date === null ? null : dayRange(published.date);
  return votes.flatMap((vote) => {
    if (vote.date !== null) return [vote];
    const same = votes.filter(
      (other) =>
        other !== vote &&
        other.date !== null &&
        other.iso === vote.iso &&
        other.classification === vote.classification,
    );
    const near = same.filter(
      (other) =>
        page !== null && within(other.date ?? '', page.from - MOST_DAYS_AHEAD, page.to + MOST_DAYS_AHEAD),
    );
    const meant =
      near[0] ??
      (page === null && same.length === 1 && (same[0]?.date?.length ?? 0) > 7 ? same[0] : undefined);
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
        other.date.slice(0, 4) === vote.date?.slice(0, 4),
    );
    if (same) absorb(same, vote);
    else kept.push(vote);
  }
  return kept;
}

function absorb(into: Vote, other: Vote): void {
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
function dateAll(votes: readonly Vote[], date: DateMention, host: string | null, published: Published): void {
  const resolved = resolveDate(date, { published: published.date, tense: null });
  if (!resolved || resolved.edtf.length < 10) return;
  for (const vote of votes.filter((candidate) => candidate.iso === host && candidate.date === null)) {
    vote.date = resolved.edtf;
    vote.how = resolved.basis === 'inferred' ? resolved.how : null;
  }
}

/** A whole day beats a month, a month a year. */
function better(date: Edtf, than: Edtf | null): boolean {
  return than === null || date.length > than.length;
}

/** Fills a date that the article leaves open from the public register, and says so. */
function fromRegistry(engine: Engine, article: ReadArticle, vote: Vote, published: Published): void {
  const dates = registeredDates(engine, vote.iso, vote.classification);
  const partial = vote.date === null ? null : dayRange(vote.date);
  if (partial && partial.from === partial.to) return;
  const fits = partial
    ? dates.filter((date) => within(date, partial.from, partial.to))
    : nearPublication(dates, vote, published);
  const found = fits.length === 1 ? fits[0] : partial ? undefined : byDaysInText(article, dates);
  if (found === undefined) return;
  vote.date = found;
  vote.how = 'day of the vote from the public register of elections';
}

function nearPublication(dates: readonly Edtf[], vote: Vote, published: Published): Edtf[] {
  const range = published.date === null ? null : dayRange(published.date);
  if (!range) return [];
  const ahead = dates.filter((date) => within(date, range.from - 1, range.to + MOST_DAYS_AHEAD)).slice(0, 1);
  const behind = dates.filter((date) => within(date, range.from - MOST_DAYS_AHEAD, range.to + 1)).slice(-1);
  if (vote.tense === 'upcoming') return ahead;
  if (vote.tense === 'held') return behind;
  return ahead.length > 0 ? ahead : behind;
}

/** The registered vote that a day without a year in the text lies nearest to. */
function byDaysInText(article: ReadArticle, dates: readonly Edtf[]): Edtf | undefined {
  const mentions = article.sentences.flatMap((sentence) =>
    sentence.chunks.flatMap((chunk) => chunk.date ?? composed(chunk, 'election')?.date ?? []),
  );
  const days = mentions.filter(
    (mention) => mention.edtf === null && mention.first.day !== null && mention.relative === null,
  );
  const near = dates.flatMap((date) => {
    const distances = days.flatMap(
      (mention) =>
        daysBetween(resolveDate(mention, { published: null, elections: [date] })?.edtf, date) ?? [],
    );
    return distances.length === 0 ? [] : [{ date, distance: Math.min(...distances) }];
  });
  return near.sort((a, b) => a.distance - b.distance || (a.date < b.date ? 1 : -1))[0]?.date;
}

function daysBetween(a: Edtf | undefined, b: Edtf): number | null {
  const [first, second] = [a === undefined ? null : dayRange(a), dayRange(b)];
  return first && second ? Math.abs(first.from - second.from) : null;
}

function within(date: Edtf, from: number, to: number): boolean {
  const range = dayRange(date);
  return range !== null && range.from <= to && range.to >= from;
}

/** Days of a country's registered votes of one kind, in order. */
export function registeredDates(engine: Engine, iso: string, classification: Vote['classification']): Edtf[] {
  return engine.lexicon.registry.elections
    .filter((entry) => entry.country === iso && entry.classification === classification)
    .map((entry) => entry.date)
    .sort();
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
  return date && date.first.day === null && !chunks.slice(early, at).some((chunk) => hasTag(chunk, 'SAY'))
    ? date
    : null;
}

function tenseOf(chunk: Chunk, sentence: ReadSentence): Vote['tense'] {
  if (composed(chunk, 'election')?.upcoming || sentence.chunks.some((other) => hasTag(other, 'COMINGVOTE')))
    return 'upcoming';
  return sentence.chunks.some((other) => hasTag(other, 'PASTVOTE')) ? 'held' : null;
}
