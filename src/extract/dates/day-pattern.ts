import type { DateParts } from './date-mention.ts';
import type { Found, TokenReader } from './token-reader.ts';

/** '2021-06-05', '05.06.2021', '15/06/2021', '6/15/2021': three numbers that touch. */
export function numericDay(reader: TokenReader, at: number): Found<DateParts> | null {
  const run = reader.tokens.slice(at, at + 5).map(({ fold }) => fold);
  const [, a = '', mark = '', b = '', c = ''] = /^(\d+)([-./])(\d{1,2})\2(\d+)$/u.exec(run.join('')) ?? [];
  if (mark === '' || ![0, 1, 2, 3].every((step) => reader.touches(at + step))) return null;
  const value = /^\d{4}$/u.test(a) ? partsOf(a, b, c) : dayFirst(a, b, fullYear(c, mark), mark);
  return value && { to: at + 5, value };
}

/** '05.06.21' is of this century; other marks want the whole year. */
function fullYear(year: string, mark: string): string {
  return mark === '.' && /^\d{2}$/u.test(year) ? `20${year}` : year;
}

function dayFirst(a: string, b: string, year: string, mark: string): DateParts | null {
  return mark === '/' && Number(b) > 12 ? partsOf(year, a, b) : partsOf(year, b, a);
}

function partsOf(year: string, month: string, day: string): DateParts | null {
  const parts = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(parts) && parts.year >= 1900 && parts.year < 2100 ? parts : null;
}

/** '5 June 2021', '5th of June', '5June 2021', '5. Oct. 2024', '2021 жылғы 5 маусым'. */
export function dayMonth(reader: TokenReader, at: number): Found<DateParts> | null {
  const before = reader.year(at);
  const yearFirst = before !== null && reader.isWord(at + 1, reader.calendar.yearWords) ? before : null;
  const day = reader.day(yearFirst?.to ?? at);
  if (!day) return null;
  let to = day.to;
  if (reader.isMark(to, '.') || reader.fold(to) === 'of' || isInnerDash(reader, to)) to++;
  const month = reader.month(to);
  if (!month) return null;
  const year = yearFirst ? { to: month.to, value: yearFirst.value } : yearAfter(reader, month.to);
  return dayOf(month.value, day.value, year, month.to);
}

/** A day that its month has, with the year that may follow at `to`. */
function dayOf(month: number, day: number, year: Found<number> | null, to: number): Found<DateParts> | null {
  const value = { year: year?.value ?? null, month, day };
  return isDay(value) ? { to: year?.to ?? to, value } : null;
}

/** The first dash of '5-Jun-2021'. */
function isInnerDash(reader: TokenReader, at: number): boolean {
  const joined = [at - 1, at, at + 1, at + 2].every((place) => reader.touches(place));
  return joined && reader.isDash(at) && reader.isDash(at + 2);
}

/** 'June 5, 2021', 'June 5th', 'Nov. 20', 'Nov-20-2021'. */
export function monthDay(reader: TokenReader, at: number): Found<DateParts> | null {
  const month = reader.month(at);
  const day = month && reader.day(isInnerDash(reader, month.to) ? month.to + 1 : month.to);
  if (!month || !day) return null;
  return dayOf(month.value, day.value, yearAfter(reader, day.to), day.to);
}

/** 'March 2023', 'March of 2023', 'март 2023 года', '2024 жылғы қараша'; a bare 'March' only after 'in', 'since' and the like. */
export function monthOnly(reader: TokenReader, at: number): Found<DateParts> | null {
  const before = reader.isWord(at + 1, reader.calendar.yearWords) ? reader.year(at) : null;
  const ofYear = before && reader.month(before.to);
  if (ofYear) return { to: ofYear.to, value: { year: before.value, month: ofYear.value, day: null } };
  const month = reader.month(at);
  if (!month) return null;
  const from = reader.isMark(month.to, ',') || reader.fold(month.to) === 'of' ? month.to + 1 : month.to;
  const year = reader.year(from);
  if (!year) {
    if (!reader.isWord(at - 1, reader.calendar.beforeName)) return null;
    if (reader.isAmbiguous(at) && reader.tokens[at + 1]?.capital === true) return null;
  }
  return { to: (year ?? month).to, value: { year: year?.value ?? null, month: month.value, day: null } };
}

/** A year after a day: with or without comma, 'of 2023' too. */
export function yearAfter(reader: TokenReader, at: number): Found<number> | null {
  const inner = reader.isDash(at) && reader.touches(at - 1) && reader.touches(at) && reader.isDash(at - 2);
  const comma = inner || reader.isMark(at, ',') || reader.isMark(at, '.') || reader.fold(at) === 'of';
  return reader.year(comma ? at + 1 : at);
}

/** Whether the month has that day; 29 February passes where no year is given. */
export function isDay({ year, month, day }: DateParts): boolean {
  if (month === null || day === null || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
