import type { DateParts, Reading } from './date-mention.ts';
import { dayMonth, isDay, monthDay, yearAfter } from './day-pattern.ts';
import { reading, type Found, type TokenReader } from './token-reader.ts';

/** Most days in a list before the last ('4, 5 and 6 January'). */
const MOST_LISTED = 5;

/** '5-7 June 2021', '4 and 5 January', 'June 5-7', '29 March to 1 April', 'January-March 2021', '2019-2023'. */
export function dateRange(reader: TokenReader, at: number): Found<Reading> | null {
  return (
    twoDays(reader, at) ??
    daysOfMonth(reader, at) ??
    monthDays(reader, at) ??
    months(reader, at) ??
    years(reader, at)
  );
}

/** '29 March to 1 April 2023', 'March 29 - April 1'. With 'and' only after 'between'. */
function twoDays(reader: TokenReader, at: number): Found<Reading> | null {
  const first = dayMonth(reader, at) ?? monthDay(reader, at);
  if (!first) return null;
  const between = reader.isWord(at - 1, reader.calendar.from) && reader.isWord(first.to, reader.calendar.and);
  if (!between && !joins(reader, first.to)) return null;
  const last = dayMonth(reader, first.to + 1) ?? monthDay(reader, first.to + 1);
  return last && spanOf(first.value, last.value, last.to);
}

/** '5-7 June', '4, 5 and 6 January': bare days, then the month. */
function daysOfMonth(reader: TokenReader, at: number): Found<Reading> | null {
  const first = reader.day(at);
  if (!first) return null;
  let to = first.to;
  for (let listed = 0; listed < MOST_LISTED && reader.isMark(to, ',') && reader.day(to + 1); listed++)
    to += 2;
  if (!joins(reader, to) && !reader.isWord(to, reader.calendar.and)) return null;
  const last = dayMonth(reader, to + 1);
  if (!last) return null;
  return spanOf({ ...last.value, day: first.value }, last.value, last.to);
}

/** 'June 5-7, 2021'; with 'and' the second number must not count what follows ('June 5 and 12 missions'). */
function monthDays(reader: TokenReader, at: number): Found<Reading> | null {
  const first = monthDay(reader, at);
  if (!first || first.value.year !== null) return null;
  const and = reader.isWord(first.to, reader.calendar.and);
  if (!and && !joins(reader, first.to)) return null;
  const last = reader.day(first.to + 1);
  if (!last || reader.month(last.to)) return null;
  const year = yearAfter(reader, last.to);
  const counts =
    reader.tokens[last.to]?.kind === 'word' && !reader.isWord(last.to, reader.calendar.beforeName);
  if (and && counts && !year) return null;
  const value = { ...first.value, day: last.value, year: year?.value ?? null };
  return spanOf(first.value, value, year?.to ?? last.to);
}

/** 'January-March 2021', 'from January to March 2023'. */
function months(reader: TokenReader, at: number): Found<Reading> | null {
  const pair = monthPair(reader, at);
  const first = pair ? null : reader.month(at);
  const last = pair ?? (first && joins(reader, first.to) ? reader.month(first.to + 1) : null);
  const year = last && yearAfter(reader, last.to);
  if (!year) return null;
  const end = { year: year.value, month: last.value, day: null };
  return spanOf(
    first ? { ...end, month: first.value } : { ...end, month: pair?.first ?? 0, year: null },
    end,
    year.to,
  );
}

/** 'January-March' is one word: its last month, with the first. */
function monthPair(reader: TokenReader, at: number): (Found<number> & { first: number }) | null {
  const halves = reader.fold(at).split('-');
  const [first, value] = halves.map((half) => reader.calendar.months.get(half));
  return halves.length === 2 && first !== undefined && value !== undefined
    ? { to: at + 1, first, value }
    : null;
}

/** '2019-2023', touching. */
function years(reader: TokenReader, at: number): Found<Reading> | null {
  const first = reader.year(at);
  if (!first || !reader.isDash(first.to) || !reader.touches(at) || !reader.touches(at + 1)) return null;
  const last = reader.year(first.to + 1);
  if (!last || last.value <= first.value) return null;
  const bare = (year: number) => ({ year, month: null, day: null });
  return reading(last.to, bare(first.value), { last: bare(last.value) });
}

function joins(reader: TokenReader, at: number): boolean {
  return reader.isDash(at) || reader.isWord(at, reader.calendar.to);
}

/** Gives the first day the year of the last, the year before where the range runs over New Year; null if backward. */
function spanOf(first: DateParts, last: DateParts, to: number): Found<Reading> | null {
  if (first.day !== null && !isDay({ ...first, year: null })) return null;
  const over = (first.month ?? 0) > (last.month ?? 0);
  const year = first.year ?? (last.year === null ? null : over ? last.year - 1 : last.year);
  const endYear = last.year ?? (first.year === null ? null : over ? first.year + 1 : first.year);
  const sameMonth = first.month === last.month && year === endYear;
  if (sameMonth && (first.day ?? 0) >= (last.day ?? 0)) return null;
  return reading(to, { ...first, year }, { last: { ...last, year: endYear } });
}
