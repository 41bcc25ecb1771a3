import type { Pen } from '../../export/drawing/pen.ts';
import { BAR_ROOM, OVERVIEW_FOOT, overviewX, type OverviewLayout } from '../timeline/overview-layout.ts';
import type { Days } from '../timeline/timeline-windows.ts';
import type { PassingRows } from '../../store/columns/passing-rows.ts';
import type { CanvasPaint } from './canvas-paint.ts';
import type { DaySlots } from './day-slots.ts';

const FADED = 0.28;
const BAR = 2;

/** The bars of the overview, one for each two pixels, and the most that one of them counts. */
export interface OverviewBars {
  counts: Uint32Array;
  most: number;
}

/** Counts the passing rows of each bar. */
export function overviewBars(passing: PassingRows, slots: DaySlots, layout: OverviewLayout): OverviewBars {
  const counts = new Uint32Array(Math.max(1, Math.ceil((layout.x1 - layout.x0) / BAR)));
  let most = 1;
  slots.day.forEach((day, slot) => {
    const x = overviewX(layout, day) - layout.x0;
    const at = Math.floor(x / BAR);
    if (at < 0 || at >= counts.length) return;
    const n = (counts[at] ?? 0) + passing.between(slots.start[slot] ?? 0, slots.start[slot + 1] ?? 0);
    counts[at] = n;
    if (n > most) most = n;
  });
  return { counts, most };
}

/** Draws the bars; those outside the brush are faded. */
export function drawOverview(
  context: Pen,
  { counts, most }: OverviewBars,
  layout: OverviewLayout,
  brush: Days | null,
  paint: CanvasPaint,
): void {
  const from = brush ? overviewX(layout, brush.from) : layout.x0;
  const to = brush ? overviewX(layout, brush.to + 1) : layout.x1;
  context.fillStyle = paint.color('var(--ink)');
  for (const inside of [false, true]) {
    context.globalAlpha = inside ? 1 : FADED;
    context.beginPath();
    for (let at = 0; at < counts.length; at += 1) {
      const n = counts[at] ?? 0;
      const x = layout.x0 + at * BAR;
      if (n === 0 || inside !== (x + BAR > from && x < to)) continue;
      const height = Math.max(1.5, (BAR_ROOM * n) / most);
      context.rect(x, OVERVIEW_FOOT - height, BAR - 0.4, height);
    }
    context.fill();
  }
  context.globalAlpha = 1;
}
