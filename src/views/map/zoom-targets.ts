import type { Cluster } from './clusters.ts';
import { MOST_ZOOM, type Zoom } from './projections.ts';
import type { Point } from './rect.ts';

interface Drawing {
  width: number;
  height: number;
}

const FILLED = 0.6;
const LEAST_STEP = 2;

/** The zoom that shows what a cluster stands for as large as the drawing has room for, and at least twice as near. */
export function zoomInto({ spread }: Pick<Cluster, 'spread'>, zoom: Zoom, drawing: Drawing): Zoom {
  const fit = Math.min(drawing.width / spread.width, drawing.height / spread.height) * FILLED * zoom.k;
  const k = Math.min(MOST_ZOOM, Math.max(LEAST_STEP * zoom.k, fit));
  return centred([spread.x + spread.width / 2, spread.y + spread.height / 2], k, zoom, drawing);
}

/** The zoom of the same scale with a point of the drawing in its middle. */
export function zoomOnto(at: Point, zoom: Zoom, drawing: Drawing): Zoom {
  return centred(at, zoom.k, zoom, drawing);
}

/** No zoom shows what lies beyond the drawing's own edges. */
function centred([x, y]: Point, k: number, zoom: Zoom, { width, height }: Drawing): Zoom {
  const held = (offset: number, size: number) => Math.min(0, Math.max(size * (1 - k), offset));
  return {
    k,
    x: held(width / 2 - (k * (x - zoom.x)) / zoom.k, width),
    y: held(height / 2 - (k * (y - zoom.y)) / zoom.k, height),
  };
}
