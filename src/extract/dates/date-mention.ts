import type { Edtf } from '../../model/edtf.ts';

/** What a mention says of one day; month is 1 to 12. */
export interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
}

/**
 * A date told from the day of writing. `day`: today, yesterday, 'two days ago' (offset 0, -1, -2). `weekday`: 'on
 * Friday' (0), 'last Friday' (-1), 'next Friday' (1). `week`: 'next week', 'this Friday' (with its weekday). `month` and
 * `year`: 'last June', 'the 17th of this month', 'two years ago'; month and day stand in `first`.
 */
export interface Relative {
  unit: 'day' | 'weekday' | 'week' | 'month' | 'year';
  offset: number;
}

/** A date in running text. Offsets are UTF-16 into the article; token indices are into the list searched. */
export interface DateMention {
  start: number;
  end: number;
  fromToken: number;
  toToken: number;
  first: DateParts;
  /** The last day of a range ('5-7 June'), else null. */
  last: DateParts | null;
  /** 1 (Monday) to 7 where the text names the weekday. */
  weekday: number | null;
  relative: Relative | null;
  /** The date, where the text alone says it whole; else null: see `resolveDate`. */
  edtf: Edtf | null;
}

/** What the words of a date say, wherever they stand. */
export type Reading = Pick<DateMention, 'first' | 'last' | 'weekday' | 'relative'>;

/** What is known of the article when a date without a year is read. */
export interface DateReference {
  /** Publication, as an EDTF day, month or interval; null where unknown. */
  published: Edtf | null;
  /** Whether the sentence speaks of what was or of what is to come; null where it does not tell. */
  tense?: 'past' | 'future' | null;
  /** Days of votes the article may speak of; a fallback for the year where publication is unknown. */
  elections?: readonly Edtf[];
}
