import type { Id } from '../../model/evidence.ts';
import type { Reference, ReferenceSource } from '../../model/reference.ts';
import { dayNumber } from '../../model/edtf.ts';
import { t } from '../../i18n/index.ts';

/** A day or a phase of an election as published: never a fact of the articles. Days since 1970, inclusive. */
export interface CalendarNote {
  name: string;
  from: number;
  to: number;
  /** Where its calendar was read. */
  sources: readonly ReferenceSource[];
}

/** The published days of some elections that are no votes, and their phases. */
export interface PublishedCalendar {
  days: readonly CalendarNote[];
  phases: readonly CalendarNote[];
}

export const NO_CALENDAR: PublishedCalendar = { days: [], phases: [] };

/** What of a calendar the timeline draws. */
const DAYS: ReadonlySet<string> = new Set(['call', 'silence', 'result']);
const PHASES: ReadonlySet<string> = new Set(['campaign']);

/** The calendar of some elections. */
export function publishedCalendar(
  { timelines, sources }: Pick<Reference, 'timelines' | 'sources'>,
  elections: ReadonlySet<Id>,
): PublishedCalendar {
  const source = new Map(sources.map((one) => [one.id, one]));
  const days: CalendarNote[] = [];
  const phases: CalendarNote[] = [];
  for (const timeline of timelines) {
    if (!elections.has(timeline.election)) continue;
    const cited = timeline.sources.flatMap((id) => source.get(id) ?? []);
    for (const { kind, event, date, end } of timeline.events) {
      const from = dayOf(date);
      const note = {
        name: t.timeline.calendarName(event),
        from,
        to: Math.max(from, lastDay(end ?? date)),
        sources: cited,
      };
      if (kind !== undefined && DAYS.has(kind)) days.push({ ...note, to: from });
      else if (kind !== undefined && PHASES.has(kind)) phases.push(note);
    }
  }
  return { days: days.sort(byTime), phases: phases.sort(byTime) };
}

/** What ends at midnight ends with the day before. */
function lastDay(end: string): number {
  return end.endsWith('T00:00') ? dayOf(end) - 1 : dayOf(end);
}

function dayOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return dayNumber(year, month, day);
}

function byTime(a: CalendarNote, b: CalendarNote): number {
  return a.from - b.from;
}
