import { dayRange, isoDay, type Edtf } from '../../model/edtf.ts';
import type { DateMention } from './date-mention.ts';
import { edtfOf } from './edtf-of.ts';
import { yearsForWeekday } from './weekday-years.ts';

/** A vote the article speaks of, and whether it is still to come there. */
export interface VoteSeen {
  date: Edtf;
  tense: 'upcoming' | 'held';
}

export interface InferredPublished {
  published: Edtf;
  basis: 'stated' | 'inferred';
  how: string;
}

/** Days before a vote in which an article that calls it upcoming is taken to be written, and after one held. */
export const WINDOW_DAYS = 30;
const MOST_DAYS_AHEAD = 400;
const FIRST_YEAR = 1995;

/**
 * When an article was published, from its date line and the votes it speaks of. A whole date that agrees with the
 * votes is stated; a date line without a year takes the one year that its weekday and the votes allow. A date line
 * that no vote allows is the crawler's, and publication is a range: the 30 days before an upcoming vote, or the 30
 * days from a held one on. Null where nothing is known. `lastYear` bounds the years tried for a weekday.
 */
export function inferPublished(
  line: DateMention | null,
  votes: readonly VoteSeen[],
  lastYear: number,
): InferredPublished | null {
  const stated = line?.edtf ?? null;
  if (stated !== null && fitsAll(stated, votes)) return { published: stated, basis: 'stated', how: '' };
  const years =
    line && stated === null ? candidates(line, lastYear).filter((date) => fitsAll(date, votes)) : [];
  const [only] = years;
  if (votes.length > 0 && only !== undefined && years.length === 1)
    return {
      published: only,
      basis: 'inferred',
      how: 'the year in which the date line agrees with the vote',
    };
  const window = windowOf(votes);
  if (!window) return null;
  const how = line
    ? 'the date line is not of the article; the days around the vote it speaks of'
    : 'the days around the vote it speaks of';
  return { published: window, basis: 'inferred', how };
}

function candidates(line: DateMention, lastYear: number): Edtf[] {
  const { month, day } = line.first;
  if (month === null || day === null) return [];
  const years =
    line.weekday === null
      ? allYears(lastYear)
      : yearsForWeekday(month, day, line.weekday, FIRST_YEAR, lastYear);
  return years
    .flatMap((year) => edtfOf({ year, month, day }) ?? [])
    .filter((date) => dayRange(date) !== null);
}

function allYears(lastYear: number): number[] {
  return Array.from({ length: Math.max(0, lastYear - FIRST_YEAR + 1) }, (_, index) => FIRST_YEAR + index);
}

function fitsAll(date: Edtf, votes: readonly VoteSeen[]): boolean {
  const written = dayRange(date);
  return written !== null && votes.every((vote) => fits(written.from, written.to, vote));
}

function fits(from: number, to: number, vote: VoteSeen): boolean {
  const voting = dayRange(vote.date);
  if (!voting) return true;
  if (vote.tense === 'upcoming') return from <= voting.to && voting.from - to <= MOST_DAYS_AHEAD;
  return to >= voting.from;
}

/** The days that the votes leave open, or null where no vote tells or they contradict each other. */
function windowOf(votes: readonly VoteSeen[]): Edtf | null {
  const upcoming = ranges(votes, 'upcoming').map((range) => range.from);
  const held = ranges(votes, 'held').map((range) => range.to);
  const before = upcoming.length > 0 ? Math.min(...upcoming) : null;
  const after = held.length > 0 ? Math.max(...held) : null;
  if (before === null && after === null) return null;
  const to = before === null ? (after ?? 0) + WINDOW_DAYS : before - 1;
  const from = before === null ? (after ?? 0) : Math.max(before - WINDOW_DAYS, after ?? -Infinity);
  return from <= to ? `${isoDay(from)}/${isoDay(to)}` : null;
}

function ranges(votes: readonly VoteSeen[], tense: VoteSeen['tense']) {
  return votes.filter((vote) => vote.tense === tense).flatMap((vote) => dayRange(vote.date) ?? []);
}
