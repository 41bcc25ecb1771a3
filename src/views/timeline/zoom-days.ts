import type { Id } from '../../model/evidence.ts';
import type { SeriesMark } from './timeline-series.ts';
import type { Days } from './timeline-windows.ts';

const AROUND = 1;

/** The days of the marks of some facts, with a day around them; null where none has a date. */
export function zoomDays(marks: readonly SeriesMark[], facts: ReadonlySet<Id>): Days | null {
  const days = marks.flatMap(({ fact, days }) => (days !== null && facts.has(fact) ? [days] : []));
  if (days.length === 0) return null;
  const from = days.reduce((least, one) => Math.min(least, one.from), Infinity);
  const to = days.reduce((most, one) => Math.max(most, one.to), -Infinity);
  return { from: from - AROUND, to: to + AROUND };
}
