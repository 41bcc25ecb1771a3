import { isoDay } from '../../model/edtf.ts';
import { formatDay } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';
import { startOfDay, xOfDay, type Panel, type Panels } from './panel-layout.ts';
import type { CalendarNote, PublishedCalendar } from './published-calendar.ts';
import type { Measure } from './text-measure.ts';
import { headings, stretches, unitFor, type Unit } from './time-ticks.ts';
import type { Vote } from './timeline-series.ts';

export interface Tick {
  x: number;
  text: string;
  bold: boolean;
}

/** A text above the ticks; `row` 0 stands next to them. */
export interface Heading {
  x: number;
  anchor: 'start' | 'middle';
  text: string;
  kind: 'month' | 'vote' | 'calendar' | 'phase';
  row: number;
  /** What is published about it; null for months and votes. */
  note: CalendarNote | null;
}

/** A vertical rule through all lanes. */
export interface Rule {
  x: number;
  kind: 'vote' | 'calendar';
  text: string;
  /** Whether another vote is so near that heavy rules would bar the lanes. */
  crowded: boolean;
}

/** A stretch of the axis in which a phase of a calendar lies. */
export interface Band {
  x0: number;
  x1: number;
  note: CalendarNote;
}

/** The axis of all panels. */
export interface Axis {
  ticks: Tick[];
  headings: Heading[];
  rules: Rule[];
  bands: Band[];
  grid: number[];
  /** Number of rows of headings, at least one. */
  rows: number;
}

interface Span {
  x0: number;
  x1: number;
  row: number;
}

/** What is laid out so far, and what it must keep to. */
interface Frame {
  axis: Axis;
  taken: Span[];
  width: number;
  measure: Measure;
}

/** Where time is named so coarsely, a calendar's days would stand on one another. */
const COARSE: ReadonlySet<Unit> = new Set<Unit>(['quarter', 'year']);
const APART = 8;
/** Rules nearer than this are a crowd, px. */
const CROWD = 40;
const MOST_ROWS = 4;
/** Half the width of the words over a fold, px. */
const FOLD_WORDS = 14;
/** How far a heading may reach past its panel, px. */
const OVERHANG = 40;

/** Ticks, headings and rules of the panels; headings stack in rows rather than overlap. */
export function axisOf(
  { panels, folds }: Panels,
  votes: readonly Vote[],
  calendar: PublishedCalendar,
  width: number,
  measure: Measure,
): Axis {
  const axis: Axis = { ticks: [], headings: [], rules: [], bands: [], grid: [], rows: 1 };
  const taken = folds.map(({ x }): Span => ({ x0: x - FOLD_WORDS, x1: x + FOLD_WORDS, row: 0 }));
  const frame: Frame = { axis, taken, width, measure };
  for (const panel of panels) addTime(frame, panel, votes);
  for (const panel of panels) {
    const unit = unitFor(panel.dayWidth);
    for (const vote of votes) addRule(frame, panel, vote.day, voteNames(vote, unit), null);
    if (!COARSE.has(unit))
      for (const note of calendar.days)
        addRule(frame, panel, note.from, { text: note.name, head: note.name }, note);
  }
  thinOut(axis.rules);
  const fine = panels.filter(({ dayWidth }) => !COARSE.has(unitFor(dayWidth)));
  for (const note of calendar.phases) addPhase(frame, fine, note);
  axis.rows = 1 + Math.max(0, ...axis.headings.map((heading) => heading.row));
  return axis;
}

function addTime(frame: Frame, panel: Panel, votes: readonly Vote[]): void {
  if (panel.dayWidth === 0) return;
  const { axis, measure } = frame;
  const unit = unitFor(panel.dayWidth);
  const voteDays = new Set(votes.map((vote) => vote.day).filter((day) => holds(panel, day)));
  const ticks = stretches(panel.window, unit, panel.dayWidth).map((one): Tick => {
    const [a, b] = [startOfDay(panel, one.from), startOfDay(panel, one.to + 1)];
    if (one.from > panel.window.from) axis.grid.push(a);
    return { x: (a + b) / 2, text: one.text, bold: unit === 'day' && voteDays.has(one.from) };
  });
  if (unit === 'week')
    for (const day of voteDays) ticks.push({ x: xOfDay(panel, day), text: dayOfMonth(day), bold: true });
  axis.ticks.push(...withoutCrowd(ticks, measure));
  addHeadings(frame, panel, unit);
}

/** Leaves out the ticks that would touch a bold one or the one before them. */
function withoutCrowd(ticks: readonly Tick[], measure: Measure): Tick[] {
  const kept: Tick[] = [];
  const reach = (tick: Tick) => (measure(tick.text, 'tick') + APART / 2) / 2;
  const free = (tick: Tick) => kept.every((one) => Math.abs(one.x - tick.x) >= reach(one) + reach(tick));
  for (const bold of [true, false])
    for (const tick of ticks) if (tick.bold === bold && free(tick)) kept.push(tick);
  return kept.sort((a, b) => a.x - b.x);
}

/** Each heading stands at its stretch's begin; where its room is short it is shortened or left out, but never the last. */
function addHeadings({ axis, taken, width, measure }: Frame, panel: Panel, unit: Unit): void {
  for (const one of headings(panel.window, unit)) {
    const x0 = startOfDay(panel, one.from);
    const room = startOfDay(panel, one.to + 1) - x0 - APART / 2;
    const fitting = [one.text, one.short].find((name) => measure(name, 'head') <= room);
    const text = fitting ?? (one.to === panel.window.to ? one.text : null);
    if (text === null) continue;
    const span = { x0, x1: x0 + measure(text, 'head'), row: 0 };
    if (span.x1 > Math.min(width, panel.x1 + OVERHANG) || !isFree(span, taken)) continue;
    taken.push(span);
    axis.headings.push({ x: x0, anchor: 'start', text, kind: 'month', row: 0, note: null });
  }
}

/** A rule on its day, its name centred over it in the lowest row that is free, or to one side of it. */
function addRule(
  { axis, taken, width, measure }: Frame,
  panel: Panel,
  day: number,
  { text, head }: { text: string; head: string },
  note: CalendarNote | null,
): void {
  if (!holds(panel, day)) return;
  const x = xOfDay(panel, day);
  const kind = note === null ? 'vote' : 'calendar';
  axis.rules.push({ x, kind, text, crowded: false });
  const w = measure(head, note === null ? 'head' : 'tick');
  for (let row = 0; row < MOST_ROWS; row += 1)
    for (const x0 of [x - w / 2, x + APART / 2 - w, x - APART / 2]) {
      const span = { x0, x1: x0 + w, row };
      if (x0 < panel.x0 || span.x1 > width || !isFree(span, taken)) continue;
      taken.push(span);
      axis.headings.push({ x: x0 + w / 2, anchor: 'middle', text: head, kind, row, note });
      return;
    }
}

/** A band in every panel that the phase touches, named once: where it begins, or beside what stands there. */
function addPhase({ axis, taken, measure }: Frame, panels: readonly Panel[], note: CalendarNote): void {
  const bands = panels.flatMap((panel): Band[] => {
    const [from, to] = [Math.max(note.from, panel.window.from), Math.min(note.to, panel.window.to)];
    return to < from ? [] : [{ x0: startOfDay(panel, from), x1: startOfDay(panel, to + 1), note }];
  });
  axis.bands.push(...bands);
  const w = measure(note.name, 'tick');
  for (const band of bands) {
    const after = taken.filter(({ row }) => row === 0).map(({ x1 }) => x1 + APART);
    const x0 = [band.x0, ...after.sort((a, b) => a - b)].find(
      (x) => x >= band.x0 && x + w <= band.x1 && isFree({ x0: x, x1: x + w, row: 0 }, taken),
    );
    if (x0 === undefined) continue;
    taken.push({ x0, x1: x0 + w, row: 0 });
    axis.headings.push({ x: x0, anchor: 'start', text: note.name, kind: 'phase', row: 0, note });
    return;
  }
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every((one) => one.row !== span.row || one.x1 + APART <= span.x0 || span.x1 + APART <= one.x0);
}

/**
 * The name of a vote, and what stands above the axis: with its day where the ticks do not say it, and of the votes of
 * several countries the country rather than the kind.
 */
function voteNames({ name, countries, day }: Vote, unit: Unit): { text: string; head: string } {
  const dated = (vote: string) => t.timeline.voteOn({ vote, day: formatDay(day) });
  const text = countries === undefined ? name : t.timeline.voteOf({ vote: name, countries });
  const fine = unit === 'day' || unit === 'week';
  return { text: fine ? text : dated(text), head: fine ? text : dated(countries ?? name) };
}

/** Marks the rules of votes that stand so near each other that they would bar the lanes. */
function thinOut(rules: Rule[]): void {
  const votes = rules.filter(({ kind }) => kind === 'vote').sort((a, b) => a.x - b.x);
  for (const [at, rule] of votes.entries()) {
    const next = votes[at + 1];
    if (next && next.x - rule.x < CROWD) rule.crowded = next.crowded = true;
  }
}

function dayOfMonth(day: number): string {
  return String(Number(isoDay(day).slice(8)));
}

function holds(panel: Panel, day: number): boolean {
  return panel.window.from <= day && day <= panel.window.to;
}
