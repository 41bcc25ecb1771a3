import { dayCount, type Window } from './timeline-windows.ts';

/** A window with its place on the chart, px. */
export interface Panel {
  window: Window;
  x0: number;
  x1: number;
  /** Where the tinted column of undated marks ends and the days begin; `x0` where there is no column. */
  daysX0: number;
  dayWidth: number;
}

/** The folded time between two panels. */
export interface Fold {
  x: number;
  days: number;
}

export interface Panels {
  panels: Panel[];
  folds: Fold[];
}

const FOLD_WIDTH = 44;
const COLUMN = 82;
const NARROW_COLUMN = 62;
const NARROW = 560;
/** The most that all columns, and one fold, may take of the width. */
const MOST_COLUMNS = 0.5;
const MOST_GAP = 0.08;

/**
 * Divides the width among the windows: more days get more width, by the square root, so that six days beside a year
 * can still be read. `undated` tells which windows need a column for marks without a date.
 */
export function panelsOf(
  windows: readonly Window[],
  undated: (window: Window) => boolean,
  x0: number,
  x1: number,
): Panels {
  const width = x1 - x0;
  const gap = Math.min(FOLD_WIDTH, width * MOST_GAP);
  const column = width < NARROW ? NARROW_COLUMN : COLUMN;
  const wanted = windows.map((window) =>
    dayCount(window) === 0 ? column * 2 : undated(window) ? column : 0,
  );
  const scale = Math.min(1, (width * MOST_COLUMNS) / Math.max(1, sum(wanted)));
  const columns = wanted.map((one) => one * scale);
  const free = width - sum(columns) - gap * Math.max(0, windows.length - 1);
  const weights = windows.map((window) => Math.sqrt(dayCount(window)));
  const unit = Math.max(0, free) / Math.max(1e-9, sum(weights));
  const folds: Fold[] = [];
  let x = x0;
  const panels = windows.map((window, i): Panel => {
    const daysX0 = x + (columns[i] ?? 0);
    const days = unit * (weights[i] ?? 0);
    const panel = {
      window,
      x0: x,
      x1: daysX0 + days,
      daysX0,
      dayWidth: dayCount(window) === 0 ? 0 : days / dayCount(window),
    };
    const next = windows[i + 1];
    if (next && dayCount(window) > 0) folds.push({ x: panel.x1 + gap / 2, days: next.from - window.to - 1 });
    x = panel.x1 + gap;
    return panel;
  });
  return { panels, folds };
}

/** The middle of a day, px. */
export function xOfDay(panel: Panel, day: number): number {
  return panel.daysX0 + (day - panel.window.from + 0.5) * panel.dayWidth;
}

/** The side of a day on which it begins, px. */
export function startOfDay(panel: Panel, day: number): number {
  return panel.daysX0 + (day - panel.window.from) * panel.dayWidth;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
