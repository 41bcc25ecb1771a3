import { dayNumber } from '../../model/edtf.ts';
import { isDay } from './day-pattern.ts';

/** 1 (Monday) to 7 (Sunday) of a day number (days since 1970-01-01, a Thursday). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The years from `from` to `to` (inclusive) in which the day of a month is that weekday, 1 (Monday) to 7. */
export function yearsForWeekday(
  month: number,
  day: number,
  weekday: number,
  from: number,
  to: number,
): number[] {
  const years: number[] = [];
  for (let year = from; year <= to; year++)
    if (isDay({ year, month, day }) && weekdayOf(dayNumber(year, month, day)) === weekday) years.push(year);
  return years;
}
