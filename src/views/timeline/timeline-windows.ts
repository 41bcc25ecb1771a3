import type { Id } from '../../model/evidence.ts';
import type { SeriesMark, Vote } from './timeline-series.ts';

/**
 * A run of days that the timeline shows without a fold, first and last day inclusive (since 1970), and the elections
 * whose undated marks stand beside it (null: marks of no election). `to < from`: no days, only undated marks.
 */
export interface Window {
  from: number;
  to: number;
  elections: readonly (Id | null)[];
}

/** Days of both ends inclusive. */
export interface Days {
  from: number;
  to: number;
}

type Dated = Pick<SeriesMark, 'days' | 'election'>;

/** Days shown around what is dated, and the fewest days a window has. */
export interface Margins {
  before: number;
  after: number;
  fewest: number;
}

export const WIDE_MARGINS: Margins = { before: 1, after: 2, fewest: 6 };
export const NARROW_MARGINS: Margins = { before: 1, after: 1, fewest: 5 };
/** A shorter run of empty days is shown, a longer one folded. */
const SHORTEST_FOLD = 21;
/** As many days as one window can name one by one. */
const MOST_UNFOLDED = 60;
/** An interval longer than this says too little about a day to be given room. */
const LONGEST_SHOWN_INTERVAL = 10;

/** Number of days in a window. */
export function dayCount(days: Days): number {
  return Math.max(0, days.to - days.from + 1);
}

/**
 * The windows in order of time: all days on which something is dated or voted, with some days around them, folded
 * where nothing is; at most `most` windows, so long times with many dates are shown without folds.
 */
export function windowsOf(
  marks: readonly Dated[],
  votes: readonly Vote[],
  most: number,
  margins: Margins = WIDE_MARGINS,
): Window[] {
  const days = daysOfInterest(marks, votes);
  const all = [...days.values()].flat().sort((a, b) => a - b);
  const runs = foldedRuns(all, Math.max(1, most), margins);
  const home = new Map<Id | null, Days | undefined>();
  for (const mark of marks)
    if (!home.has(mark.election)) home.set(mark.election, homeOf(mark.election, days, votes, runs));
  const windows = runs.map((run): Window => ({
    ...run,
    elections: [...home].flatMap(([id, at]) => (at === run ? [id] : [])),
  }));
  const homeless = [...home].flatMap(([id, at]) => (at === undefined ? [id] : []));
  return homeless.length === 0 ? windows : [{ from: 1, to: 0, elections: homeless }, ...windows];
}

/** The windows under a brush: the brushed days alone, folded only where they are many and mostly empty. */
export function brushedWindows(windows: readonly Window[], brush: Days): Window[] {
  const touched = windows.filter(
    (window) => dayCount(window) > 0 && window.to >= brush.from && window.from <= brush.to,
  );
  const elections = [...new Set(touched.flatMap((window) => window.elections))];
  if (touched.length < 2 || dayCount(brush) <= MOST_UNFOLDED) return [{ ...brush, elections }];
  return touched.map((window, i) => ({
    from: i === 0 ? brush.from : Math.max(window.from, brush.from),
    to: i === touched.length - 1 ? brush.to : Math.min(window.to, brush.to),
    elections: window.elections,
  }));
}

/** The window a mark stands in and whether by its days or, `dated: false`, in the column without a date; null: in none. */
export function placeOf(mark: Dated, windows: readonly Window[]): { window: Window; dated: boolean } | null {
  const { days } = mark;
  if (days !== null) {
    const window = windows.find(({ from, to }) => from <= days.from && days.to <= to);
    if (window) return { window, dated: true };
    if (days.from === days.to) return null;
  }
  const window = windows.find(({ elections }) => elections.includes(mark.election));
  return window ? { window, dated: false } : null;
}

function daysOfInterest(marks: readonly Dated[], votes: readonly Vote[]): Map<Id | null, number[]> {
  const days = new Map<Id | null, number[]>();
  const add = (election: Id | null, more: readonly number[]) => {
    const known = days.get(election);
    if (known) known.push(...more);
    else days.set(election, [...more]);
  };
  const elections = new Set(marks.map((mark) => mark.election));
  for (const vote of votes)
    for (const election of vote.elections) if (elections.has(election)) add(election, [vote.day]);
  for (const mark of marks) {
    const short = mark.days !== null && dayCount(mark.days) <= LONGEST_SHOWN_INTERVAL;
    if (mark.days !== null && short) add(mark.election, [mark.days.from, mark.days.to]);
  }
  for (const mark of marks)
    if (mark.days !== null && !days.has(mark.election)) add(mark.election, [mark.days.from, mark.days.to]);
  return days;
}

function foldedRuns(days: readonly number[], most: number, { before, after, fewest }: Margins): Days[] {
  for (let fold = SHORTEST_FOLD; ; fold *= 2) {
    const runs: Days[] = [];
    for (const day of days) {
      const last = runs.at(-1);
      if (last && day - before - last.to <= fold) last.to = Math.max(last.to, day + after);
      else runs.push({ from: day - before, to: day + after });
    }
    if (runs.length <= most) return runs.map((run) => withFewestDays(run, fewest));
  }
}

function withFewestDays({ from, to }: Days, fewest: number): Days {
  const missing = Math.max(0, fewest - dayCount({ from, to }));
  return { from: from - Math.ceil(missing / 2), to: to + Math.floor(missing / 2) };
}

/** Where an election's undated marks belong: beside its vote, else beside most of its dated facts. */
function homeOf(
  election: Id | null,
  days: ReadonlyMap<Id | null, number[]>,
  votes: readonly Vote[],
  runs: readonly Days[],
): Days | undefined {
  const holds = (run: Days, day: number) => run.from <= day && day <= run.to;
  const vote = votes.find((one) => one.elections.some((id) => id === election));
  const byVote = vote && runs.find((run) => holds(run, vote.day));
  if (byVote) return byVote;
  const own = days.get(election) ?? [];
  const counts = runs.map((run) => own.filter((day) => holds(run, day)).length);
  const top = Math.max(0, ...counts);
  return top === 0 ? undefined : runs[counts.indexOf(top)];
}
