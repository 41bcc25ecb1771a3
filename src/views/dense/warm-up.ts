import type { DenseTimelineState } from './dense-timeline.svelte.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { CanvasPaint } from './canvas-paint.ts';

const STEPS = 12;

/**
 * Runs the drawing of the timeline a few times on a canvas that nobody sees, while the browser has nothing to do: the
 * first step of a drag is then as quick as the tenth. The answer stops it.
 */
export function warmUp(shown: DenseTimelineState, paint: CanvasPaint): () => void {
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  const hidden = document.createElement('canvas');
  const context = hidden.getContext('2d');
  let left = STEPS;
  let waiting = requestIdleCallback(step);
  function step(): void {
    const { layout, cells, lanes, shapeOf, isHollow } = shown;
    if (!context || !layout || !cells) return;
    const picture = { layout, cells, all: cells, rows: null, lanes, shapeOf, isHollow, looseWord: '' };
    drawTimeline(context, picture, paint, shown.measure);
    left -= 1;
    if (left > 0) waiting = requestIdleCallback(step);
  }
  return () => cancelIdleCallback(waiting);
}
