import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import type { Panel, Panels } from './panel-layout.ts';
import { startOfDay, xOfDay } from './panel-layout.ts';
import type { Measure } from './text-measure.ts';
import { headings, stretches, unitFor, type Unit } from './time-ticks.ts';
import type { Vote } from './timeline-series.ts';

/** A day with a name that is no vote: a day of silence, the begin of a campaign. */
export interface CalendarDay {
  day: number;
  name: string;
}

export interface Tick {
  x: number;
  text: string;
  bold: boolean;
}

/** A text above the ticks; `row` 0 stands next to them. */
export interface Heading {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  text: string;
  kind: 'month' | 'vote' | 'calendar';
  row: number;
}

/** A vertical rule through all lanes. */
export interface Rule {
  x: number;
  kind: 'vote' | 'calendar';
  text: string;
}

/** The axis of all panels. */
export interface Axis {
  ticks: Tick[];
  headings: Heading[];
  rules: Rule[];
  grid: number[];
  /** Number of rows of headings, at least one. */
  rows: number;
}

interface Span {
  x0: number;
  x1: number;
  row: number;
}

const APART = 8;
/** Half the width of the words over a fold, px. */
const FOLD_WORDS = 14;
const MOST_ROWS = 4;

/** Ticks, headings and rules of the panels; headings stack in rows rather than overlap. */
export function axisOf(
  { panels, folds }: Panels,
  votes: readonly Vote[],
  calendar: readonly CalendarDay[],
  width: number,
  measure: Measure,
): Axis {
  const axis: Axis = { ticks: [], headings: [], rules: [], grid: [], rows: 1 };
  const taken: Span[] = folds.map(({ x }) => ({ x0: x - FOLD_WORDS, x1: x + FOLD_WORDS, row: 0 }));
  for (const panel of panels) addTime(axis, panel, votes, taken, measure);
  for (const panel of panels) {
    const unit = unitFor(panel.dayWidth);
    for (const vote of votes)
      if (holds(panel, vote.day))
        addRule(axis, panel, { day: vote.day, name: voteName(vote, unit) }, 'vote', width, taken, measure);
    for (const day of calendar)
      if (holds(panel, day.day)) addRule(axis, panel, day, 'calendar', width, taken, measure);
  }
  axis.rows = 1 + Math.max(0, ...axis.headings.map((heading) => heading.row));
  return axis;
}

function addTime(axis: Axis, panel: Panel, votes: readonly Vote[], taken: Span[], measure: Measure): void {
  if (panel.dayWidth === 0) return;
  const unit = unitFor(panel.dayWidth);
  const voteDays = new Set(votes.map((vote) => vote.day));
  const ticks = stretches(panel.window, unit, panel.dayWidth).map((one): Tick => {
    const [a, b] = [startOfDay(panel, one.from), startOfDay(panel, one.to + 1)];
    if (one.from > panel.window.from) axis.grid.push(a);
    return { x: (a + b) / 2, text: one.text, bold: unit === 'day' && voteDays.has(one.from) };
  });
  for (const vote of votes)
    if (unit === 'week' && holds(panel, vote.day))
      ticks.push({ x: xOfDay(panel, vote.day), text: formatDay(vote.day).split(' ')[0] ?? '', bold: true });
  axis.ticks.push(...withoutCrowd(ticks, measure));
  addHeadings(axis, panel, unit, taken, measure);
}

/** Leaves out the ticks that would touch a bold one or the one before them. */
function withoutCrowd(ticks: readonly Tick[], measure: Measure): Tick[] {
  const kept: Tick[] = [];
  const free = (tick: Tick) =>
    kept.every(
      (one) =>
        Math.abs(one.x - tick.x) >= (measure(one.text, 'tick') + measure(tick.text, 'tick')) / 2 + APART / 2,
    );
  for (const tick of ticks.filter((one) => one.bold)) if (free(tick)) kept.push(tick);
  for (const tick of ticks.filter((one) => !one.bold)) if (free(tick)) kept.push(tick);
  return kept.sort((a, b) => a.x - b.x);
}

/** Each heading stands at its stretch's begin; a cut first one yields to the next where both do not fit. */
function addHeadings(axis: Axis, panel: Panel, unit: Unit, taken: Span[], measure: Measure): void {
  for (const one of headings(panel.window, unit)) {
    const x0 = startOfDay(panel, one.from);
    const room = startOfDay(panel, one.to + 1) - x0 - APART / 2;
    const text =
      [one.text, one.short].find((name) => measure(name, 'head') <= room) ??
      (one.to === panel.window.to ? one.text : null);
    if (text === null || x0 + measure(text, 'head') > panel.x1 + 40) continue;
    const span = { x0, x1: x0 + measure(text, 'head'), row: 0 };
    if (!isFree(span, taken)) continue;
    taken.push(span);
    axis.headings.push({ x: x0, anchor: 'start', text, kind: 'month', row: 0 });
  }
}

function addRule(
  axis: Axis,
  panel: Panel,
  day: CalendarDay,
  kind: 'vote' | 'calendar',
  width: number,
  taken: Span[],
  measure: Measure,
): void {
  const x = xOfDay(panel, day.day);
  axis.rules.push({ x, kind, text: day.name });
  const w = measure(day.name, kind === 'vote' ? 'head' : 'tick');
  const ways = [
    { anchor: 'middle' as const, x0: x - w / 2 },
    { anchor: 'end' as const, x0: x + 4 - w },
    { anchor: 'start' as const, x0: x - 4 },
  ];
  for (let row = 0; row < MOST_ROWS; row += 1)
    for (const { anchor, x0 } of ways) {
      const span = { x0, x1: x0 + w, row };
      if (x0 < panel.x0 - 4 || span.x1 > width || !isFree(span, taken)) continue;
      taken.push(span);
      axis.headings.push({
        x: anchor === 'middle' ? x : anchor === 'end' ? span.x1 : x0,
        anchor,
        text: day.name,
        kind,
        row,
      });
      return;
    }
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every((one) => one.row !== span.row || one.x1 + APART <= span.x0 || span.x1 + APART <= one.x0);
}

/** Where the ticks do not name the day of a vote, its name does. */
function voteName(vote: Vote, unit: Unit): string {
  if (unit === 'day' || unit === 'week') return vote.name;
  return t.timeline.voteOn({ vote: vote.name, day: formatDay(vote.day, { year: unit === 'year' }) });
}

function holds(panel: Panel, day: number): boolean {
  return panel.window.from <= day && day <= panel.window.to;
}
