import type { MarkLabel } from './mark-label.ts';
import type { Measure, TextRole } from './text-measure.ts';

/** A piece of a label with one look. */
export interface LabelRun {
  text: string;
  tone: 'main' | 'detail' | 'note';
}

export interface FittedLabel {
  runs: LabelRun[];
  width: number;
  /** Whether words had to be left out. */
  cut: boolean;
}

/** Space between two runs, px. */
export const RUN_GAP = 4;
const FEWEST_LETTERS = 4;

/** The whole label in one line. */
export function wholeLabel(label: MarkLabel, measure: Measure): FittedLabel {
  const runs: LabelRun[] = [
    { text: label.main, tone: 'main' as const },
    { text: label.detail, tone: 'detail' as const },
    { text: label.note, tone: 'note' as const },
  ].filter((run) => run.text !== '');
  return { runs, width: widthOf(runs, measure), cut: false };
}

/**
 * As much of the label as goes into `room` px: without its note, then with fewer letters and an ellipsis, from the end;
 * a detail that stands alone ('same meeting') is told whole or not at all.
 * Nothing where not even four letters fit.
 */
export function fitLabel(label: MarkLabel, room: number, measure: Measure): FittedLabel {
  const whole = wholeLabel(label, measure);
  if (whole.width <= room) return whole;
  for (let keep = whole.runs.length; keep > 0; keep -= 1) {
    const runs = whole.runs.slice(0, keep);
    const width = widthOf(runs, measure);
    if (width <= room) return { runs, width, cut: true };
    const last = runs[keep - 1];
    const before = runs.slice(0, keep - 1);
    if (!last || last.tone === 'note' || (last.tone === 'detail' && label.main === '')) continue;
    const left = room - (before.length === 0 ? 0 : widthOf(before, measure) + RUN_GAP);
    const text = ellipsis(last.text, left, (one) => measure(one, roleOf(last)));
    if (text === null) continue;
    const cut = [...before, { ...last, text }];
    return { runs: cut, width: widthOf(cut, measure), cut: true };
  }
  return { runs: [], width: 0, cut: true };
}

/** The longest beginning of a text with an ellipsis that goes into `room`, or null where under four letters would. */
export function ellipsis(text: string, room: number, width: (text: string) => number): string | null {
  if (width(text) <= room) return text;
  const letters = Array.from(text);
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (width(shortened(letters, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  return low >= FEWEST_LETTERS ? shortened(letters, low) : null;
}

function shortened(letters: readonly string[], n: number): string {
  return `${letters
    .slice(0, n)
    .join('')
    .trimEnd()
    .replace(/[,;:.]+$/, '')}…`;
}

function widthOf(runs: readonly LabelRun[], measure: Measure): number {
  return (
    runs.reduce((sum, run) => sum + measure(run.text, roleOf(run)), 0) +
    RUN_GAP * Math.max(0, runs.length - 1)
  );
}

function roleOf(run: LabelRun): TextRole {
  return run.tone === 'main' ? 'main' : 'detail';
}
