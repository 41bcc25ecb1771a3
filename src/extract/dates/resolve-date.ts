import { dayNumber, dayRange, isoDay, type DayRange, type Edtf } from '../../model/edtf.ts';
import type { DateMention, DateParts, DateReference } from './date-mention.ts';
import { isDay } from './day-pattern.ts';
import { edtfOf, edtfOfSpan } from './edtf-of.ts';
import { relativeEdtf } from './relative-edtf.ts';
import { weekdayOf } from './weekday-of.ts';

export interface ResolvedDate {
  edtf: Edtf;
  basis: 'stated' | 'inferred';
  /** How an inferred date came to be, for the fact's `inferred`; empty where stated. */
  how: string;
}

/** How a stated day of a stated month got its year. */
export const YEAR_OF_PAGE = 'year nearest to publication';

/** Farthest a day may lie from a vote whose year it borrows. */
export const MOST_DAYS_FROM_VOTE = 60;

/**
 * The date a mention means, or null where the reference does not decide it. Stated dates stay as they are. A day
 * without a year takes the year nearest to publication that its weekday and tense allow, else that of a vote at most
 * 60 days away. 'last June' is the June before publication. An unsure publication (an interval) decides only what
 * both its ends agree on; 'today' is then that interval.
 */
export function resolveDate(mention: DateMention, reference: DateReference): ResolvedDate | null {
  if (mention.edtf !== null) return { edtf: mention.edtf, basis: 'stated', how: '' };
  const published = dayRange(reference.published ?? '');
  if (published) {
    const edtf = resolveAt(mention, reference, published);
    if (edtf)
      return {
        edtf,
        basis: 'inferred',
        how: mention.relative ? 'told from the day of publication' : YEAR_OF_PAGE,
      };
    if (mention.relative) return null;
  }
  return mention.relative ? null : yearOfVote(mention, reference);
}

function resolveAt(mention: DateMention, reference: DateReference, published: DayRange): Edtf | null {
  const resolve = (today: number) =>
    mention.relative
      ? relativeEdtf(mention, mention.relative, today, reference.tense ?? null)
      : withYear(mention, nearestYear(mention, reference, today));
  const early = resolve(published.from);
  const late = resolve(published.to);
  if (early === late) return early;
  return early !== null && late !== null && mention.relative?.unit === 'day' ? `${early}/${late}` : null;
}

/** The year that puts the mention nearest to a day, on the side its tense allows; null where none fits. */
function nearestYear(mention: DateMention, reference: DateReference, today: number): number | null {
  const around = Number(isoDay(today).slice(0, 4));
  const years = [around - 1, around, around + 1].filter((year) => fitsWeekday(mention, year));
  const sided = years.filter((year) => onSide(distanceTo(mention, year, today), reference.tense ?? null));
  return nearest(sided.length > 0 ? sided : years, (year) => Math.abs(distanceTo(mention, year, today)));
}

function onSide(distance: number, tense: 'past' | 'future' | null): boolean {
  if (tense === null) return true;
  return tense === 'past' ? distance <= 1 : distance >= -1;
}

/** Days from `today` to the mention in that year; 0 within a month that is meant as a whole. */
function distanceTo(mention: DateMention, year: number, today: number): number {
  const range = dayRange(edtfOf({ ...mention.first, year }) ?? '');
  return range ? Math.max(range.from - today, Math.min(range.to - today, 0)) : Infinity;
}

/** Whether the day of a mention is of that year, and of its weekday there. */
export function fitsWeekday(mention: DateMention, year: number): boolean {
  const { month, day } = mention.first;
  if (month === null || day === null) return month !== null;
  if (!isDay({ year, month, day })) return false;
  return mention.weekday === null || weekdayOf(dayNumber(year, month, day)) === mention.weekday;
}

function yearOfVote(mention: DateMention, reference: DateReference): ResolvedDate | null {
  if (mention.first.month === null) return null;
  const votes = (reference.elections ?? []).flatMap((date) => dayRange(date) ?? []);
  const found = votes.flatMap((vote) => {
    const year = nearestYear(mention, { published: null }, vote.from);
    return year === null ? [] : [{ year, distance: Math.abs(distanceTo(mention, year, vote.from)) }];
  });
  const best = nearest(found, (candidate) => candidate.distance);
  if (best === null || best.distance > MOST_DAYS_FROM_VOTE) return null;
  const edtf = withYear(mention, best.year);
  return edtf === null ? null : { edtf, basis: 'inferred', how: 'year of the vote' };
}

function withYear(mention: DateMention, year: number | null): Edtf | null {
  if (year === null) return null;
  const over = (mention.last?.month ?? 0) < (mention.first.month ?? 0);
  const last: DateParts | null = mention.last && { ...mention.last, year: over ? year + 1 : year };
  return edtfOfSpan({ ...mention.first, year }, last);
}

/** The candidate at the least distance, the last of several. */
function nearest<T>(candidates: readonly T[], distance: (candidate: T) => number): T | null {
  return candidates.reduce<T | null>(
    (best, next) => (best === null || distance(next) <= distance(best) ? next : best),
    null,
  );
}
