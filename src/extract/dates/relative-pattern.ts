import type { DateParts, Reading, Relative } from './date-mention.ts';
import { reading, type Found, type TokenReader } from './token-reader.ts';

/** 'A hundred years ago' is history, no date. */
const MOST_AGO = 50;
const NOTHING: DateParts = { year: null, month: null, day: null };

/** 'today', 'two days ago', 'the 17th of this month', 'last June', 'next November', 'this year', 'last Friday', 'on Friday'. */
export function relativeDate(reader: TokenReader, at: number): Found<Reading> | null {
  const { calendar } = reader;
  if (reader.isWord(at - 1, calendar.shifting)) return null;
  const counted = ago(reader, at) ?? dayOfMonth(reader, at);
  if (counted) return counted;
  const day = [calendar.yesterday, calendar.today, calendar.tomorrow].findIndex((words) =>
    reader.isWord(at, words),
  );
  if (day >= 0) return told(at + 1, { unit: 'day', offset: day - 1 });
  const offset = offsetAt(reader, at);
  if (offset !== null) return afterOffset(reader, at + 1, offset);
  const weekday = reader.weekday(at);
  if (!weekday || (reader.isAmbiguous(at) && !reader.isWord(at - 1, calendar.beforeName))) return null;
  return told(weekday.to, { unit: 'weekday', offset: 0 }, NOTHING, weekday.value);
}

function told(
  to: number,
  relative: Relative,
  first = NOTHING,
  weekday: number | null = null,
): Found<Reading> {
  return reading(to, first, { weekday, relative });
}

/** 'two days ago', '3 weeks ago'. */
function ago(reader: TokenReader, at: number): Found<Reading> | null {
  const count = reader.tokens[at]?.value ?? null;
  if (count === null || !reader.isWord(at + 2, reader.calendar.ago)) return null;
  const unit = reader.isWord(at + 1, reader.calendar.day) ? 'day' : unitAt(reader, at + 1);
  if (unit === null || !Number.isInteger(count) || count < 1 || count > MOST_AGO) return null;
  return told(at + 3, { unit, offset: -count });
}

/** 'the 17th of this month'. */
function dayOfMonth(reader: TokenReader, at: number): Found<Reading> | null {
  const day = reader.tokens[at]?.numeral === 'ordinal' ? reader.day(at) : null;
  if (!day || reader.fold(day.to) !== 'of') return null;
  const offset = offsetAt(reader, day.to + 1);
  if (offset === null || unitAt(reader, day.to + 2) !== 'month') return null;
  return told(day.to + 3, { unit: 'month', offset }, { ...NOTHING, day: day.value });
}

function afterOffset(reader: TokenReader, at: number, offset: -1 | 0 | 1): Found<Reading> | null {
  const month = reader.month(at);
  if (month && !reader.day(month.to))
    return told(month.to, { unit: 'month', offset }, { ...NOTHING, month: month.value });
  const weekday = reader.weekday(at);
  if (weekday)
    return told(weekday.to, { unit: offset === 0 ? 'week' : 'weekday', offset }, NOTHING, weekday.value);
  const unit = offset < 1 && reader.isWord(at, reader.calendar.dayPart) ? 'day' : unitAt(reader, at);
  return unit && told(at + 1, { unit, offset });
}

/** 'this year', 'last year' after a day or month ('in June last year', 'on 20 November of this year'). */
export function relativeYear(reader: TokenReader, at: number): Found<Relative> | null {
  const from = reader.fold(at) === 'of' || reader.isMark(at, ',') ? at + 1 : at;
  const offset = offsetAt(reader, from);
  if (offset === null || unitAt(reader, from + 1) !== 'year') return null;
  return { to: from + 2, value: { unit: 'year', offset } };
}

function offsetAt(reader: TokenReader, at: number): -1 | 0 | 1 | null {
  const { calendar } = reader;
  if (reader.isWord(at, calendar.last)) return -1;
  if (reader.isWord(at, calendar.next)) return 1;
  return reader.isWord(at, calendar.current) ? 0 : null;
}

function unitAt(reader: TokenReader, at: number): 'year' | 'month' | 'week' | null {
  const { calendar } = reader;
  if (reader.isWord(at, calendar.year)) return 'year';
  if (reader.isWord(at, calendar.month)) return 'month';
  return reader.isWord(at, calendar.week) ? 'week' : null;
}
