import type { Pen } from '../../export/drawing/pen.ts';
import { canvasFont, type CanvasPaint } from './canvas-paint.ts';
import type { PlaceGrid } from './place-grid.ts';

const FULL_CIRCLE = 2 * Math.PI;
/** From this radius on a disc has room for its number, px. */
const LETTERED = 10;
const FADED = 0.28;

/** Draws a disc for each cell with something in it, and its number where there is room. */
export function drawDiscs(
  context: Pen,
  grid: PlaceGrid,
  sums: Uint32Array,
  radius: (n: number) => number,
  { paint, faded }: { paint: CanvasPaint; faded: boolean },
): void {
  context.globalAlpha = faded ? FADED : 0.92;
  context.fillStyle = paint.color('var(--ink-2)');
  for (let cell = 0; cell < sums.length; cell += 1) {
    const n = sums[cell] ?? 0;
    if (n === 0) continue;
    // Each by itself: one path of all discs takes longer to fill.
    context.beginPath();
    context.arc(grid.x[cell] ?? 0, grid.y[cell] ?? 0, radius(n), 0, FULL_CIRCLE);
    context.fill();
  }
  context.globalAlpha = 1;
  if (faded) return;
  context.fillStyle = paint.color('var(--paper)');
  context.textAlign = 'center';
  context.font = canvasFont(11, 600);
  for (let cell = 0; cell < sums.length; cell += 1) {
    const n = sums[cell] ?? 0;
    const r = n === 0 ? 0 : radius(n);
    const words = String(n);
    if (r >= LETTERED && words.length * 6 < 2 * r)
      context.fillText(words, grid.x[cell] ?? 0, (grid.y[cell] ?? 0) + 4);
  }
  context.textAlign = 'left';
}
