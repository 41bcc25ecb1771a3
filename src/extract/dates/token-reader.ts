import type { Token } from '../text/token.ts';
import type { Calendar } from './calendar.ts';
import type { DateParts, Reading } from './date-mention.ts';

/** What a date pattern found: the token after it, and what it says. */
export interface Found<T> {
  to: number;
  value: T;
}

/** A date of which nothing is told but its day, month or year, and what the rest says. */
export function reading(to: number, first: DateParts, rest: Partial<Reading> = {}): Found<Reading> {
  return { to, value: { first, last: null, weekday: null, relative: null, ...rest } };
}

/** Asks a token list about the pieces that dates are made of. */
export class TokenReader {
  readonly tokens: readonly Token[];
  readonly calendar: Calendar;

  constructor(tokens: readonly Token[], calendar: Calendar) {
    this.tokens = tokens;
    this.calendar = calendar;
  }

  fold(at: number): string {
    return this.tokens[at]?.fold ?? '';
  }

  isMark(at: number, mark: string): boolean {
    return this.tokens[at]?.kind === 'punct' && this.fold(at) === mark;
  }

  isWord(at: number, words: ReadonlySet<string>): boolean {
    return this.tokens[at]?.kind === 'word' && words.has(this.fold(at));
  }

  /** A number 1 to 31 that may be a day: digits or an ordinal, not followed by a percent sign. */
  day(at: number): Found<number> | null {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || token.value === null || this.isMark(at + 1, '%')) return null;
    if (token.numeral !== 'ordinal' && !/^\d{1,2}$/u.test(token.fold)) return null;
    const { value } = token;
    return Number.isInteger(value) && value >= 1 && value <= 31 ? { to: at + 1, value } : null;
  }

  /** A year 1900 to 2099, with the year word of some languages after it. */
  year(at: number): Found<number> | null {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || !/^(?:19|20)\d\d$/u.test(token.fold) || this.isMark(at + 1, '%'))
      return null;
    if (this.touches(at) && this.tokens[at + 1]?.kind === 'word') return null;
    let to = at + 1;
    if (this.isWord(to, this.calendar.yearWords)) to += this.dotAfterShort(to) ? 2 : 1;
    return { to, value: Number(token.fold) };
  }

  /** A month name, capitalised where lower case means something else; the dot of an abbreviation goes with it. */
  month(at: number): Found<number> | null {
    return this.named(at, this.calendar.months);
  }

  weekday(at: number): Found<number> | null {
    return this.named(at, this.calendar.weekdays);
  }

  isAmbiguous(at: number): boolean {
    return this.calendar.ambiguous.has(this.fold(at));
  }

  /** Whether two neighbours touch, with no white space between. */
  touches(at: number): boolean {
    return this.tokens[at]?.end === this.tokens[at + 1]?.start;
  }

  /** A hyphen or dash between two dates. */
  isDash(at: number): boolean {
    return this.isMark(at, '-');
  }

  private named(at: number, names: ReadonlyMap<string, number>): Found<number> | null {
    const token = this.tokens[at];
    const value = token?.kind === 'word' ? names.get(this.withoutPart(token.fold)) : undefined;
    if (value === undefined || !token) return null;
    const capital = token.capital || /-\p{Lu}/u.test(token.text);
    if (!capital && (this.isAmbiguous(at) || isLatin(token.fold))) return null;
    return { to: this.dotAfterShort(at) ? at + 2 : at + 1, value };
  }

  /** 'mid-march' is 'march'. */
  private withoutPart(fold: string): string {
    const hyphen = fold.indexOf('-');
    return hyphen > 0 && this.calendar.beforeName.has(fold.slice(0, hyphen)) ? fold.slice(hyphen + 1) : fold;
  }

  /** An abbreviation's dot: touching, and not the end of the list. */
  private dotAfterShort(at: number): boolean {
    const short = this.fold(at).length <= 4 && this.isMark(at + 1, '.') && this.touches(at);
    return short && at + 2 < this.tokens.length;
  }
}

function isLatin(fold: string): boolean {
  return /^[a-z]/u.test(fold);
}
