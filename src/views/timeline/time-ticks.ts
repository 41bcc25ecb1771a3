import { dayNumber, isoDay } from '../../model/edtf.ts';
import { t } from '../../i18n/index.ts';
import type { Days } from './timeline-windows.ts';

/** How finely an axis names time. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A stretch of the axis with its name; `from` and `to` are days since 1970, inclusive. */
export interface Stretch extends Days {
  text: string;
  short: string;
}

const LEAST_PX: Record<Unit, number> = { day: 22, week: 24, month: 28, quarter: 34, year: 34 };
const DAYS_IN: Record<Unit, number> = { day: 1, week: 7, month: 30.4, quarter: 91, year: 365 };
const UNITS: readonly Unit[] = ['day', 'week', 'month', 'quarter'];
const MONDAY = 4;
/** The first day of 1970, counted from Monday. */
const THURSDAY = 3;
/** From this width on a day is named with its day of the week, px. */
const LEAST_NAMED_DAY = 150;

/** The finest unit whose names do not crowd at so many px per day. */
export function unitFor(dayWidth: number): Unit {
  return UNITS.find((unit) => DAYS_IN[unit] * dayWidth >= LEAST_PX[unit]) ?? 'year';
}

/** The named stretches of one unit within some days; the first and last may be cut short. */
export function stretches(days: Days, unit: Unit, dayWidth: number): Stretch[] {
  if (unit === 'day') return eachDay(days, 1, days.from, dayWidth >= LEAST_NAMED_DAY);
  if (unit === 'week') return eachDay(days, 7, days.from + ((MONDAY - (days.from % 7) + 7) % 7));
  const step = unit === 'year' ? 12 * yearStep(dayWidth) : unit === 'quarter' ? 3 : 1;
  return eachMonth(days, step, (year, month) =>
    unit === 'year'
      ? { text: String(year), short: String(year) }
      : { text: t.dates.monthsShort[month - 1] ?? '', short: t.dates.monthsShort[month - 1] ?? '' },
  );
}

/** The names above the ticks: months above days, years above months, nothing above years. */
export function headings(days: Days, unit: Unit): Stretch[] {
  if (unit === 'year') return [];
  if (unit === 'month' || unit === 'quarter')
    return eachMonth(days, 12, (year) => ({ text: String(year), short: String(year) }));
  return eachMonth(days, 1, (year, month) => ({
    text: t.timeline.month({ name: t.dates.months[month - 1] ?? '', year }),
    short: t.dates.monthsShort[month - 1] ?? '',
  }));
}

function yearStep(dayWidth: number): number {
  return [1, 2, 5, 10, 20, 50].find((years) => years * DAYS_IN.year * dayWidth >= LEAST_PX.year) ?? 100;
}

function eachDay(days: Days, step: number, first: number, named = false): Stretch[] {
  const found: Stretch[] = [];
  for (let day = first; day <= days.to; day += step) {
    const short = String(Number(isoDay(day).slice(8)));
    const weekday = t.timeline.weekdays[(((day + THURSDAY) % 7) + 7) % 7] ?? '';
    const text = named ? t.timeline.weekday({ weekday, day: short }) : short;
    found.push({ from: day, to: day, text, short });
  }
  return found;
}

function eachMonth(
  days: Days,
  step: number,
  name: (year: number, month: number) => { text: string; short: string },
): Stretch[] {
  const found: Stretch[] = [];
  const [year = 1970, month = 1] = isoDay(days.from).split('-').map(Number);
  const aligned = Math.floor((year * 12 + month - 1) / step) * step;
  for (let at = aligned; ; at += step) {
    const from = dayNumber(Math.floor(at / 12), (at % 12) + 1, 1);
    if (from > days.to) return found;
    const to = dayNumber(Math.floor((at + step) / 12), ((at + step) % 12) + 1, 1) - 1;
    found.push({
      from: Math.max(from, days.from),
      to: Math.min(to, days.to),
      ...name(Math.floor(at / 12), (at % 12) + 1),
    });
  }
}
