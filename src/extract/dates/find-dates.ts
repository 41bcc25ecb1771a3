import type { Token } from '../text/token.ts';
import type { Calendar } from './calendar.ts';
import type { DateMention, Reading } from './date-mention.ts';
import { dayMonth, monthDay, monthOnly, numericDay } from './day-pattern.ts';
import { edtfOfSpan } from './edtf-of.ts';
import { dateRange } from './range-pattern.ts';
import { relativeDate, relativeYear } from './relative-pattern.ts';
import { reading, TokenReader, type Found } from './token-reader.ts';

/**
 * The dates in a token list (one sentence or line), in order, not overlapping; own grammar, every pattern looks at
 * most a dozen tokens ahead. Numbers that count ('from 7 to 5 %', 'the 9th session') and the verb 'may' are no dates.
 */
export function findDates(tokens: readonly Token[], calendar: Calendar): DateMention[] {
  const reader = new TokenReader(tokens, calendar);
  const mentions: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = mightStart(reader, at) ? dateAt(reader, at) : null;
    const mention = found && mentionOf(reader, at, found);
    if (mention) mentions.push(mention);
    at = mention ? mention.toToken : at + 1;
  }
  return mentions;
}

function mightStart(reader: TokenReader, at: number): boolean {
  const token = reader.tokens[at];
  if (!token || token.kind === 'punct') return false;
  if (token.value !== null) return true;
  return reader.calendar.openers.has(token.fold) || token.fold.includes('-');
}

function dateAt(reader: TokenReader, at: number): Found<Reading> | null {
  const weekday = reader.weekday(at);
  if (weekday) {
    const from = reader.isMark(weekday.to, ',') ? weekday.to + 1 : weekday.to;
    const dated = calendarDate(reader, from);
    if (dated && dated.value.first.day !== null && dated.value.last === null)
      return { to: dated.to, value: { ...dated.value, weekday: weekday.value } };
  }
  const plain = calendarDate(reader, at);
  if (plain) return withRelativeYear(reader, plain);
  return relativeDate(reader, at) ?? bareYear(reader, at);
}

function calendarDate(reader: TokenReader, at: number): Found<Reading> | null {
  const range = dateRange(reader, at);
  if (range) return range;
  const point =
    numericDay(reader, at) ?? dayMonth(reader, at) ?? monthDay(reader, at) ?? monthOnly(reader, at);
  return point && reading(point.to, point.value);
}

function withRelativeYear(reader: TokenReader, found: Found<Reading>): Found<Reading> {
  if (found.value.first.year !== null) return found;
  const year = relativeYear(reader, found.to);
  return year ? { to: year.to, value: { ...found.value, relative: year.value } } : found;
}

/** 'in 2022', 'the 2023 elections', '2023 года': a year that a word marks as one. */
function bareYear(reader: TokenReader, at: number): Found<Reading> | null {
  const year = reader.year(at);
  if (!year) return null;
  const marked = year.to > at + 1 || reader.isWord(at - 1, reader.calendar.beforeYear);
  const bracketed = reader.isMark(at - 1, '(') && reader.isMark(at + 1, ')');
  if (!marked && !bracketed) return null;
  return reading(year.to, { year: year.value, month: null, day: null });
}

function mentionOf(reader: TokenReader, at: number, { to, value }: Found<Reading>): DateMention | null {
  const first = reader.tokens[at];
  const last = reader.tokens[to - 1];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    fromToken: at,
    toToken: to,
    ...value,
    edtf: value.relative ? null : edtfOfSpan(value.first, value.last),
  };
}
