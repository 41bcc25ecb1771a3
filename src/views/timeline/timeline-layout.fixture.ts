import fc from 'fast-check';
import type { Activity, Meeting } from '../../model/facts.ts';
import { isoDay } from '../../model/edtf.ts';
import { NO_CALENDAR } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';
import { activity, election, indexOf, meeting } from './timeline.fixture.ts';
import { timelineLayout, type MarkLayout, type TimelineLayout } from './timeline-layout.ts';
import { timelineSeries, type TimelineSeries } from './timeline-series.ts';
import { windowsOf } from './timeline-windows.ts';

const day = fc.integer({ min: 19_290, max: 19_440 });
const date = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: day.map(isoDay) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 20 }))
      .map(([from, n]) => `${isoDay(from)}/${isoDay(from + n)}`),
  },
);
const guests = fc.uniqueArray(
  fc.constantFrom('union', 'league', 'council', 'long', 'north-delegation', 'south-delegation'),
  {
    maxLength: 3,
  },
);
const about = fc.constantFrom('first', 'second', null);
const meetings = fc.array(
  fc.record({
    date,
    host: fc.constantFrom('house', 'office', 'board', 'embassy', 'long'),
    guests,
    election: about,
  }),
  { maxLength: 25 },
);
const steps = fc.array(
  fc.record({
    date,
    who: fc.constantFrom('union', 'league'),
    what: fc.constantFrom<Activity['classification']>('arrival', 'start', 'report', 'departure'),
  }),
  { maxLength: 6 },
);
/** Widths from a narrow frame to a wide page, px. */
export const width = fc.integer({ min: 320, max: 1400 });

/** What some meetings and own steps of missions come to. */
export const series = fc.tuple(meetings, steps).map(([met, done]) => {
  const all = met.map((one, i): Meeting =>
    meeting(`m${i}`, one.date, [one.host], one.guests, {
      election: one.election,
      withObservers: one.guests.length > 0,
    }),
  );
  const own = done.map((one, i): Activity => ({
    ...activity(`a${i}`, one.date, one.who, one.what),
    election: 'second',
  }));
  const elections = [
    election('first', '2022-11-20', 'presidential'),
    election('second', '2023-03-19', 'parliamentary'),
  ];
  return timelineSeries(indexOf({ meetings: all, activities: own, elections }), new Map());
});

/** The layout of a series at a width. */
export function layoutOf(
  one: TimelineSeries,
  px: number,
  onlyUsed = false,
  folded: readonly string[] = [],
): TimelineLayout {
  const windows = windowsOf(one.marks, one.votes, 4);
  return timelineLayout(one, {
    width: px,
    windows,
    calendar: NO_CALENDAR,
    measure: approximateMeasure,
    pitch: 15,
    onlyUsed,
    folded: new Set(folded),
  });
}
/** All marks of a layout. */
export const marksOf = (layout: TimelineLayout): MarkLayout[] => layout.lanes.flatMap((lane) => lane.marks);
/** Whether two areas have nothing in common. */
export const apart = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;
