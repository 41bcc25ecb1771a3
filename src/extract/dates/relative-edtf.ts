import { dayNumber, dayRange, isoDay, type Edtf } from '../../model/edtf.ts';
import type { DateMention, Relative } from './date-mention.ts';
import { edtfOf } from './edtf-of.ts';
import { weekdayOf } from './weekday-of.ts';

/**
 * The date that a relative mention means, told on the day `today` (a day number). A bare weekday is the nearest one on
 * the side of the tense, the past where the tense is unknown, today included.
 */
export function relativeEdtf(
  mention: DateMention,
  relative: Relative,
  today: number,
  tense: 'past' | 'future' | null,
): Edtf | null {
  const [year, month] = isoDay(today).split('-').map(Number);
  if (year === undefined || month === undefined) return null;
  switch (relative.unit) {
    case 'day':
      return isoDay(today + relative.offset);
    case 'year':
      return edtfOf({ ...mention.first, year: year + relative.offset });
    case 'month':
      return monthEdtf(mention, relative.offset, year, month);
    case 'week':
      return weekEdtf(mention.weekday, today, relative.offset);
    case 'weekday':
      return mention.weekday === null ? null : weekdayEdtf(mention.weekday, relative.offset, today, tense);
  }
}

/** 'last June' is the June before this month, 'next November' the one after it, 'this March' that of the year. */
function monthEdtf({ first }: DateMention, offset: number, year: number, month: number): Edtf | null {
  const named = first.month;
  if (named === null) {
    const shifted = isoDay(dayNumber(year, month + offset, 1)).slice(0, 7);
    const edtf = first.day === null ? shifted : `${shifted}-${String(first.day).padStart(2, '0')}`;
    return dayRange(edtf) === null ? null : edtf;
  }
  const turns = offset < 0 && named >= month ? -1 : offset > 0 && named <= month ? 1 : 0;
  return isoDay(dayNumber(year + turns, named, 1)).slice(0, 7);
}

function weekEdtf(weekday: number | null, today: number, offset: number): Edtf {
  const monday = today - weekdayOf(today) + 1 + 7 * offset;
  if (weekday !== null) return isoDay(monday + weekday - 1);
  return `${isoDay(monday)}/${isoDay(monday + 6)}`;
}

function weekdayEdtf(weekday: number, offset: number, today: number, tense: 'past' | 'future' | null): Edtf {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (offset > 0) return isoDay(today + (ahead === 0 ? 7 : ahead));
  if (offset < 0) return isoDay(today + ahead - 7);
  return isoDay(tense === 'future' || ahead === 0 ? today + ahead : today + ahead - 7);
}
