import * as v from 'valibot';
import { foldText } from '../text/fold-text.ts';

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
export function compileCalendar(file: CalendarFile): Calendar {
  const set = (list: readonly string[]) => new Set(list.map(foldText));
  const months = numbered(file.months);
  const weekdays = numbered(file.weekdays);
  const relative = [file.last, file.next, file.current, file.today, file.yesterday, file.tomorrow].flat();
  return {
    months,
    weekdays,
    openers: new Set([...months.keys(), ...weekdays.keys(), ...set(relative)]),
    ambiguous: set(file.ambiguous),
    last: set(file.last),
    next: set(file.next),
    current: set(file.current),
    today: set(file.today),
    yesterday: set(file.yesterday),
    tomorrow: set(file.tomorrow),
    day: set(file.day),
    year: set(file.year),
    month: set(file.month),
    week: set(file.week),
    ago: set(file.ago),
    shifting: set(file.shifting),
    from: set(file.from),
    to: set(file.to),
    and: set(file.and),
    yearWords: set(file.yearWords),
    beforeYear: set(file.beforeYear),
    beforeName: set(file.beforeName),
  };
}

function numbered(groups: readonly (readonly string[])[]): Map<string, number> {
  const entries = groups.flatMap((group, index) =>
    group.map((name): [string, number] => [foldText(name), index + 1]),
  );
  return new Map(entries);
}

/** Every name of a month or weekday, folded: what a date line is made of. */
export function calendarNames(calendar: Calendar): string[] {
  return [...calendar.months.keys(), ...calendar.weekdays.keys()];
}
