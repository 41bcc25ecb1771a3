import { dayNumber, isoDay } from '../../model/edtf.ts';
import { dayCount, type Days } from '../timeline/timeline-windows.ts';

/** How wide, in pixels, a stretch of time must be to hold a number. */
const LEAST_WIDTH = 22;
const STEPS = [
  { days: 1, unit: 'day', step: 1 },
  { days: 2, unit: 'day', step: 2 },
  { days: 7, unit: 'day', step: 7 },
  { days: 14, unit: 'day', step: 14 },
  { days: 30.4, unit: 'month', step: 1 },
  { days: 61, unit: 'month', step: 2 },
  { days: 91, unit: 'month', step: 3 },
  { days: 182, unit: 'month', step: 6 },
  { days: 365, unit: 'month', step: 12 },
  { days: 730, unit: 'month', step: 24 },
  { days: 1826, unit: 'month', step: 60 },
] as const;
const MONDAY = 4;

/**
 * Cuts days into stretches of the calendar (days, weeks, months, quarters, years), the shortest that have room for a
 * number. Gives the first day of each, and the day after the last; the first and the last may be cut short.
 */
export function timeBins(days: Days, width: number): Int32Array {
  const perDay = width / Math.max(1, dayCount(days));
  const { unit, step } = STEPS.find((one) => one.days * perDay >= LEAST_WIDTH) ?? {
    unit: 'month',
    step: 120,
  };
  const edges = [days.from];
  if (unit === 'day')
    for (let day = days.from - mod(days.from - MONDAY, step) + step; day <= days.to; day += step)
      edges.push(day);
  else {
    const [year = 1970, month = 1] = isoDay(days.from).split('-').map(Number);
    const first = Math.floor((year * 12 + month - 1) / step) * step;
    for (let at = first + step; ; at += step) {
      const day = dayNumber(Math.floor(at / 12), (at % 12) + 1, 1);
      if (day > days.to) break;
      edges.push(day);
    }
  }
  edges.push(days.to + 1);
  return Int32Array.from(edges);
}

function mod(a: number, b: number): number {
  return ((a % b) + b) % b;
}
