import type { Raster } from './raster.ts';
import { overlap, within, type Point, type Rect } from './rect.ts';
import { textWidth, type Face } from './text-width.ts';

/** A name that stands on the ground it names. */
export interface GroundName {
  key: string;
  lines: readonly string[];
  /** Middle of the lines. */
  at: Point;
  box: Rect;
}

export interface NameWish {
  key: string;
  /** Ways to break the name into lines, the best first. */
  versions: readonly (readonly string[])[];
  size: number;
  lineHeight: number;
  face: Face;
  /** How much of the name must lie on its ground, 0 to 1. */
  leastShare: number;
  /** Where it would best stand; null: where it has most room. */
  near: Point | null;
}

const STEP = 6;
const GAP = 3;
const AIR = 12;

/** Finds a place for a name on its own ground, clear of what is taken and inside the frame; null where there is none. */
export function placeName(
  wish: NameWish,
  ground: Raster,
  frame: Rect,
  taken: readonly Rect[],
): GroundName | null {
  for (const lines of wish.versions) {
    const width = Math.max(...lines.map((line) => textWidth(line, wish.size, wish.face)));
    const height = lines.length * wish.lineHeight;
    const best = bestBox(wish, ground, { x: 0, y: 0, width, height }, frame, taken);
    if (best) return { key: wish.key, lines, at: [best.x + width / 2, best.y + height / 2], box: best };
  }
  return null;
}

function bestBox(
  wish: NameWish,
  ground: Raster,
  { width, height }: Rect,
  frame: Rect,
  taken: readonly Rect[],
): Rect | null {
  const { bounds } = ground;
  let best: Rect | null = null;
  let most = -Infinity;
  const consider = (x: number, y: number) => {
    const box = { x, y, width, height };
    const share = ground.share(box);
    if (share < wish.leastShare || !within(box, frame)) return;
    const score = 200 * share + worth(box, wish, ground);
    if (score <= most || taken.some((other) => overlap(box, other, GAP))) return;
    most = score;
    best = box;
  };
  if (wish.near) consider(wish.near[0] - width / 2, wish.near[1] - height / 2);
  const spill = (1 - wish.leastShare) * width;
  for (let y = bounds.y - spill / 4; y + height <= bounds.y + bounds.height + spill / 4; y += STEP)
    for (let x = bounds.x - spill; x + width <= bounds.x + bounds.width + spill; x += STEP) consider(x, y);
  return best;
}

function worth(box: Rect, { near }: NameWish, ground: Raster): number {
  const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
  if (near) return -Math.hypot(middle[0] - near[0], middle[1] - near[1]);
  const airy = { x: box.x - AIR, y: box.y - AIR, width: box.width + 2 * AIR, height: box.height + 2 * AIR };
  const { bounds } = ground;
  const centre: Point = [bounds.x + bounds.width / 2, bounds.y + bounds.height / 2];
  return 150 * ground.share(airy) - Math.hypot(middle[0] - centre[0], middle[1] - centre[1]) / 4;
}
