import type { DateParts, Relative } from './date-mention.ts';
import type { Found, TokenReader } from './token-reader.ts';

export interface RelativeDate {
  relative: Relative;
  parts: DateParts;
  weekday: number | null;
}

const NOTHING: DateParts = { year: null, month: null, day: null };

/** 'today', 'last June', 'next November', 'this year', 'last Friday', 'on Friday'. */
export function relativeDate(reader: TokenReader, at: number): Found<RelativeDate> | null {
  const { calendar } = reader;
  const day = reader.isWord(at, calendar.today)
    ? 0
    : reader.isWord(at, calendar.yesterday)
      ? -1
      : reader.isWord(at, calendar.tomorrow)
        ? 1
        : null;
  if (day !== null)
    return { to: at + 1, value: { relative: { unit: 'day', offset: day }, parts: NOTHING, weekday: null } };
  const offset = offsetAt(reader, at);
  if (offset !== null) return afterOffset(reader, at + 1, offset);
  const weekday = reader.weekday(at);
  if (!weekday || (reader.isAmbiguous(at) && !reader.isWord(at - 1, calendar.beforeName))) return null;
  return {
    to: weekday.to,
    value: { relative: { unit: 'weekday', offset: 0 }, parts: NOTHING, weekday: weekday.value },
  };
}

function afterOffset(
  reader: TokenReader,
  at: number,
  offset: Relative['offset'],
): Found<RelativeDate> | null {
  const month = reader.month(at);
  if (month && !reader.day(month.to)) {
    const parts = { ...NOTHING, month: month.value };
    return { to: month.to, value: { relative: { unit: 'month', offset }, parts, weekday: null } };
  }
  const weekday = reader.weekday(at);
  if (weekday)
    return {
      to: weekday.to,
      value: { relative: { unit: 'weekday', offset }, parts: NOTHING, weekday: weekday.value },
    };
  const unit = unitAt(reader, at);
  return unit && { to: at + 1, value: { relative: { unit, offset }, parts: NOTHING, weekday: null } };
}

/** 'this year', 'last year' after a day or month ('in June last year', 'on 20 November of this year'). */
export function relativeYear(reader: TokenReader, at: number): Found<Relative> | null {
  const from = reader.fold(at) === 'of' || reader.isMark(at, ',') ? at + 1 : at;
  const offset = offsetAt(reader, from);
  if (offset === null || unitAt(reader, from + 1) !== 'year') return null;
  return { to: from + 2, value: { unit: 'year', offset } };
}

function offsetAt(reader: TokenReader, at: number): Relative['offset'] | null {
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
