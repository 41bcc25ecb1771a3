import { isoDay } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { stretches, unitFor, type Unit } from './time-ticks.ts';
import type { TimelineSeries } from './timeline-series.ts';
import { dayCount, type Days, type Window } from './timeline-windows.ts';

/** The unfolded overview: px along x, days along time. */
export interface OverviewLayout {
  x0: number;
  x1: number;
  domain: Days;
  bars: { day: number; x: number; width: number; height: number; count: number }[];
  votes: { x: number; day: number; name: string }[];
  /** Phases of published calendars, within the domain. */
  phases: { x0: number; x1: number }[];
  ticks: { x: number; text: string }[];
}

/** Where the base line of the bars runs, px. */
export const OVERVIEW_FOOT = 27;
/** Height of the tallest bar, px. */
export const BAR_ROOM = 22;
const LEAST_BAR = 4;
const LONGEST_INTERVAL = 62;

/** The days the overview spans: all windows, dated facts and votes with some room on both sides. */
export function overviewDomain(series: TimelineSeries, windows: readonly Window[]): Days | null {
  const days = [
    ...windows.filter((window) => dayCount(window) > 0).flatMap(({ from, to }) => [from, to]),
    ...series.marks.flatMap(({ days: own }) =>
      own && dayCount(own) <= LONGEST_INTERVAL ? [own.from, own.to] : [],
    ),
  ];
  if (days.length === 0) return null;
  const from = days.reduce((least, day) => Math.min(least, day), Infinity);
  const to = days.reduce((most, day) => Math.max(most, day), -Infinity);
  const room = Math.max(7, Math.round((to - from) * 0.05));
  return { from: from - room, to: to + room };
}

/** Bars of the facts dated to one day that pass the filter, triangles of the votes, and named months or years. */
export function overviewLayout(
  series: TimelineSeries,
  matching: ReadonlySet<Id>,
  domain: Days,
  x0: number,
  x1: number,
  phases: readonly Days[] = [],
): OverviewLayout {
  const dayWidth = (x1 - x0) / dayCount(domain);
  const counts = new Map<number, Set<Id>>();
  for (const { fact, days } of series.marks) {
    if (days === null || days.from !== days.to || !matching.has(fact)) continue;
    counts.set(days.from, (counts.get(days.from) ?? new Set<Id>()).add(fact));
  }
  const most = [...counts.values()].reduce((top, facts) => Math.max(top, facts.size), 1);
  const width = Math.max(1.5, Math.min(LEAST_BAR, dayWidth * 0.8));
  const at = (day: number) => x0 + (day - domain.from + 0.5) * dayWidth;
  return {
    x0,
    x1,
    domain,
    bars: [...counts]
      .sort(([a], [b]) => a - b)
      .map(([day, { size: count }]) => ({
        day,
        x: at(day) - width / 2,
        width,
        height: Math.max(LEAST_BAR, (BAR_ROOM * count) / most),
        count,
      })),
    votes: series.votes
      .filter(({ day }) => domain.from <= day && day <= domain.to)
      .map(({ day, name }) => ({ x: at(day), day, name })),
    phases: phases
      .filter(({ from, to }) => from <= domain.to && to >= domain.from)
      .map(({ from, to }) => ({
        x0: x0 + Math.max(0, from - domain.from) * dayWidth,
        x1: x0 + (Math.min(domain.to, to) + 1 - domain.from) * dayWidth,
      })),
    ticks: ticksOf(domain, dayWidth, x0),
  };
}

/** x of a day's beginning on the overview, px. */
export function overviewX(layout: OverviewLayout, day: number): number {
  return layout.x0 + ((day - layout.domain.from) * (layout.x1 - layout.x0)) / dayCount(layout.domain);
}

/** The day under an x of the overview; may lie outside the domain. */
export function overviewDay(layout: OverviewLayout, x: number): number {
  return (
    layout.domain.from + Math.floor(((x - layout.x0) * dayCount(layout.domain)) / (layout.x1 - layout.x0))
  );
}

/**
 * The last day that ends at or before an x of the overview, within the domain; null where all of it has ended, that is
 * where everything is known.
 */
export function knownDayAt(layout: OverviewLayout, x: number): number | null {
  const { domain, x0, x1 } = layout;
  const day = domain.from + Math.round(((x - x0) * dayCount(domain)) / (x1 - x0)) - 1;
  return day >= domain.to ? null : Math.max(domain.from, day);
}

const WIDE_TICK = 1.7;

/** Months or years that begin within the domain; where none does, the one in which it lies. */
function ticksOf(domain: Days, dayWidth: number, x0: number): { x: number; text: string }[] {
  const fine = unitFor(dayWidth / WIDE_TICK);
  const unit: Unit = fine === 'day' || fine === 'week' ? 'month' : fine;
  const all = stretches(domain, unit, dayWidth / WIDE_TICK);
  const begun = all.filter((one) => isoDay(one.from).endsWith(unit === 'year' ? '-01-01' : '-01'));
  let year = '';
  return (begun.length > 0 ? begun : all.slice(0, 1)).map((one) => {
    const own = isoDay(one.from).slice(0, 4);
    const text =
      unit === 'year' || own === year ? one.text : t.timeline.month({ name: one.text, year: Number(own) });
    year = own;
    return { x: x0 + (one.from - domain.from) * dayWidth, text };
  });
}
