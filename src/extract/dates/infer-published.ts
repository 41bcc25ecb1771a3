import { dayRange, isoDay, type Edtf } from '../../model/edtf.ts';
import type { DateMention } from './date-mention.ts';
import { edtfOf } from './edtf-of.ts';
import { fitsWeekday } from './resolve-date.ts';

/** A vote the article speaks of, and whether it is still to come there; null where the article does not tell. */
export interface VoteSeen {
  date: Edtf;
  tense: 'upcoming' | 'held' | null;
}

export interface InferredPublished {
  date: Edtf;
  basis: 'stated' | 'inferred';
  how: string;
}

/** Days before a vote in which an article that calls it upcoming is taken to be written, and after one held. */
export const WINDOW_DAYS = 30;
/** A whole date may lie this far before an upcoming vote; one whose year is inferred, this far from any vote. */
const MOST_DAYS_AHEAD = 400;
const MOST_DAYS_INFERRED = 182;
const FIRST_YEAR = 1995;

/**
 * When an article was published, from its date line and the votes it speaks of. A whole date is stated, unless the
 * votes contradict it; a date line without a year takes the last year in which its weekday agrees and which puts it
 * within half a year of a vote, on the right side. A date line that no vote allows is the crawler's, and publication
 * is a range: the 30 days before an upcoming vote, or the 30 days from a held one on. Null where nothing is known.
 * `lastYear` bounds the years tried.
 */
export function inferPublished(
  line: DateMention | null,
  votes: readonly VoteSeen[],
  lastYear: number,
): InferredPublished | null {
  const stated = line?.edtf ?? null;
  if (stated !== null && agrees(stated, votes)) return { date: stated, basis: 'stated', how: '' };
  const near = line && stated === null ? lastNear(line, votes, lastYear) : null;
  if (near !== null) {
    const how = 'the year in which the date line agrees with the vote';
    return { date: near, basis: 'inferred', how };
  }
  const window = windowOf(votes);
  if (!window) return null;
  const how = 'the days around the vote it speaks of';
  return {
    date: window,
    basis: 'inferred',
    how: line ? `the date line is not of the article; ${how}` : how,
  };
}

/** The last day that a date line without a year may mean and that lies near a vote. */
function lastNear(line: DateMention, votes: readonly VoteSeen[], lastYear: number): Edtf | null {
  for (let year = lastYear; year >= FIRST_YEAR; year--) {
    const date = edtfOf({ ...line.first, year });
    if (date !== null && line.first.day !== null && fitsWeekday(line, year) && isNear(date, votes))
      return date;
  }
  return null;
}

/** Upcoming votes tell most: one that fits is enough, and where none fits the date is not the article's. */
function agrees(date: Edtf, votes: readonly VoteSeen[]): boolean {
  const upcoming = ofTense(votes, 'upcoming');
  if (upcoming.length > 0) return upcoming.some((vote) => fits(date, vote, MOST_DAYS_AHEAD));
  const held = ofTense(votes, 'held');
  return held.length === 0 || held.some((vote) => fits(date, vote, Infinity));
}

function isNear(date: Edtf, votes: readonly VoteSeen[]): boolean {
  const upcoming = ofTense(votes, 'upcoming');
  const telling = upcoming.length > 0 ? upcoming : votes;
  return telling.some((vote) => fits(date, vote, MOST_DAYS_INFERRED));
}

/** Whether a date lies on the side of a vote that its tense asks for, at most so many days away. */
function fits(date: Edtf, vote: VoteSeen, mostDays: number): boolean {
  const written = dayRange(date);
  const voting = dayRange(vote.date);
  if (!written || !voting) return false;
  const ahead = voting.from - written.to;
  const behind = written.from - voting.to;
  if (Math.max(ahead, behind) > mostDays) return false;
  return vote.tense === null || (vote.tense === 'upcoming' ? behind <= 0 : ahead <= 0);
}

/** The days that the votes leave open, or null where no vote tells or they contradict each other. */
function windowOf(votes: readonly VoteSeen[]): Edtf | null {
  const before = Math.min(...ranges(votes, 'upcoming').map((range) => range.from));
  const after = Math.max(...ranges(votes, 'held').map((range) => range.to));
  const ahead = before < Infinity;
  if (!ahead && after === -Infinity) return null;
  const to = ahead ? before - 1 : after + WINDOW_DAYS;
  const from = ahead ? Math.max(before - WINDOW_DAYS, after) : after;
  return from <= to ? `${isoDay(from)}/${isoDay(to)}` : null;
}

function ranges(votes: readonly VoteSeen[], tense: VoteSeen['tense']) {
  return ofTense(votes, tense).flatMap((vote) => dayRange(vote.date) ?? []);
}

function ofTense(votes: readonly VoteSeen[], tense: VoteSeen['tense']): VoteSeen[] {
  return votes.filter((vote) => vote.tense === tense);
}
