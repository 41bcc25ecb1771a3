import { crossesRect, linesCross, overlap, within, type Point, type Rect } from './rect.ts';

/** A label that wants a place near its mark. */
export interface Callout {
  key: string;
  width: number;
  height: number;
  /** Where its mark stands, and the leader ends. */
  anchor: Point;
  /** Radius of the symbol at the anchor; the leader stops at its edge. Zero: it ends in the anchor. */
  clear: number;
}

export interface PlacedLabel {
  key: string;
  box: Rect;
  /** From the label to its mark; null where the label stands beside it. */
  leader: readonly [Point, Point] | null;
}

export interface LaidLabels {
  placed: PlacedLabel[];
  /** Keys of the labels that found no place. */
  missing: string[];
}

interface Attempt extends LaidLabels {
  score: number;
}

export interface LabelRoom {
  /** No label leaves it. */
  frame: Rect;
  /** No label covers these. */
  obstacles: readonly Rect[];
  /** How many pixels of leader it is worth not to stand here. */
  cost: (box: Rect) => number;
}

const GAP = 4;
const STEP_X = 8;
const STEP_Y = 6;
const LEADER_FROM = 7;
const CROSSING = 240;
const OVER_SYMBOL = 40;
const LOST = 1e5;
const MOST_PERMUTED = 4;

/**
 * Finds a place for each label: the free one with the shortest leader, counting what it covers and crosses. Few
 * labels are tried in every order, and the order that serves them best together is kept. No two labels overlap, none leaves the frame or covers an obstacle; what finds no place is
 * returned in `missing`, so placed and missing together are always all. The same input gives the same places.
 */
export function placeLabels(callouts: readonly Callout[], room: LabelRoom): LaidLabels {
  let best: Attempt | null = null;
  for (const order of orders(callouts)) {
    const attempt = placeInOrder(order, room);
    if (best === null || attempt.score < best.score) best = attempt;
  }
  return { placed: best?.placed ?? [], missing: best?.missing ?? [] };
}

function placeInOrder(callouts: readonly Callout[], room: LabelRoom): Attempt {
  const attempt: Attempt = { placed: [], missing: [], score: 0 };
  for (const callout of callouts) {
    const best = bestPlace(callout, room, attempt.placed);
    if (best) attempt.placed.push(best.label);
    else attempt.missing.push(callout.key);
    attempt.score += best?.score ?? LOST;
  }
  return attempt;
}

/** Every order of a few labels; of many, the order given and its reverse. */
function orders(callouts: readonly Callout[]): (readonly Callout[])[] {
  if (callouts.length > MOST_PERMUTED) return [callouts, [...callouts].reverse()];
  if (callouts.length < 2) return [callouts];
  return callouts.flatMap((first, i) => orders(callouts.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function bestPlace(
  callout: Callout,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): { label: PlacedLabel; score: number } | null {
  let best: PlacedLabel | null = null;
  let least = Infinity;
  for (const box of candidates(callout, room.frame)) {
    const [from, to] = leaderOf(box, callout);
    const length = Math.hypot(from[0] - to[0], from[1] - to[1]);
    if (length >= least || !isFree(box, room, placed)) continue;
    const leader = length < LEADER_FROM ? null : ([from, to] as const);
    const score = length + room.cost(box) + (leader ? 6 + crossings(leader, callout, room, placed) : 0);
    if (score >= least) continue;
    least = score;
    best = { key: callout.key, box, leader };
  }
  return best && { label: best, score: least };
}

function* candidates({ anchor: [x, y], clear, width, height }: Callout, frame: Rect): Generator<Rect> {
  const off = clear + GAP;
  yield { x: x + off, y: y - height / 2, width, height };
  yield { x: x - off - width, y: y - height / 2, width, height };
  yield { x: x - width / 2, y: y - off - height, width, height };
  yield { x: x - width / 2, y: y + off, width, height };
  for (let top = frame.y; top + height <= frame.y + frame.height; top += STEP_Y)
    for (let left = frame.x; left + width <= frame.x + frame.width; left += STEP_X)
      yield { x: left, y: top, width, height };
}

function isFree(box: Rect, { frame, obstacles }: LabelRoom, placed: readonly PlacedLabel[]): boolean {
  return (
    within(box, frame) &&
    !obstacles.some((obstacle) => overlap(box, obstacle, 2)) &&
    !placed.some(
      (other) => overlap(box, other.box, GAP) || (other.leader && crossesRect(...other.leader, box)),
    )
  );
}

/** From the middle of the side that is nearest to the mark, to the edge of its symbol. */
function leaderOf({ x, y, width, height }: Rect, { anchor, clear }: Callout): [Point, Point] {
  const sides: Point[] = [
    [x - GAP, y + height / 2],
    [x + width + GAP, y + height / 2],
    [x + width / 2, y - GAP / 2],
    [x + width / 2, y + height + GAP / 2],
  ];
  const away = (point: Point) => Math.hypot(point[0] - anchor[0], point[1] - anchor[1]);
  const from = sides.reduce((a, b) => (away(b) < away(a) ? b : a));
  const length = away(from);
  const part = length === 0 ? 0 : Math.min(1, clear / length);
  return [from, [anchor[0] + (from[0] - anchor[0]) * part, anchor[1] + (from[1] - anchor[1]) * part]];
}

function crossings(
  leader: readonly [Point, Point],
  own: Callout,
  room: LabelRoom,
  placed: readonly PlacedLabel[],
): number {
  let cost = 0;
  for (const other of placed) {
    if (crossesRect(...leader, other.box)) cost += CROSSING;
    if (other.leader && linesCross(...leader, ...other.leader)) cost += CROSSING;
  }
  for (const obstacle of room.obstacles)
    if (!holds(obstacle, own.anchor) && crossesRect(...leader, obstacle)) cost += OVER_SYMBOL;
  return cost;
}

function holds({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}
