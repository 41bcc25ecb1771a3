import * as v from 'valibot';
import { foldText } from '../text/fold-text.ts';
import { foldedSets } from '../text/folded-sets.ts';

const names = v.array(v.pipe(v.string(), v.minLength(1)));

/**
 * `data/lexicon/calendar.json`: names of months and weekdays, with abbreviations and case forms, in any number of
 * languages. `ambiguous` names need a day beside them and a capital ('may', 'march', 'sun').
 * Words: `last`, `next` and `current` stand before a month, weekday or unit; `from`, `to` and `and` make ranges;
 * `yearWords` follow a year in some languages ('года').
 */
export const CalendarFileSchema = v.object({
  months: v.pipe(v.array(names), v.length(12)),
  weekdays: v.pipe(v.array(names), v.length(7)),
  ambiguous: names,
  last: names,
  next: names,
  current: names,
  today: names,
  yesterday: names,
  tomorrow: names,
  day: names,
  year: names,
  month: names,
  week: names,
  /** Parts of a day that 'this' and 'last' stand before. */
  dayPart: names,
  /** Words that count back from today after a number and a unit ('ago'). */
  ago: names,
  /** Words that move a relative day to another ('before yesterday'). */
  shifting: names,
  from: names,
  to: names,
  and: names,
  yearWords: names,
  /** Words after which a bare year is a date ('in', 'of', 'since', 'early', 'late'). */
  beforeYear: names,
  /** Words after which a month name or weekday stands as a date ('in', 'on', 'since'). */
  beforeName: names,
});
export type CalendarFile = v.InferOutput<typeof CalendarFileSchema>;

type WordLists = Omit<CalendarFile, 'months' | 'weekdays'>;
/** The same, folded: months 1 to 12, weekdays 1 (Monday) to 7, and the word lists as sets. */
export type Calendar = { readonly [key in keyof WordLists]: ReadonlySet<string> } & {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  /** Every word that a date can begin with. */
  readonly openers: ReadonlySet<string>;
};

/** Folds a calendar file for `findDates`. */
export function compileCalendar({ months, weekdays, ...lists }: CalendarFile): Calendar {
  const words = foldedSets(lists);
  const names = { months: numbered(months), weekdays: numbered(weekdays) };
  const { last, next, current, today, yesterday, tomorrow } = words;
  const relative = [last, next, current, today, yesterday, tomorrow].flatMap((set) => [...set]);
  return { ...names, ...words, openers: new Set([...calendarNames(names), ...relative]) };
}

function numbered(groups: readonly (readonly string[])[]): Map<string, number> {
  return new Map(groups.flatMap((group, index) => group.map((name) => [foldText(name), index + 1])));
}

/** Every name of a month or weekday, folded: what a date line is made of. */
export function calendarNames({ months, weekdays }: Pick<Calendar, 'months' | 'weekdays'>): string[] {
  return [...months.keys(), ...weekdays.keys()];
}
