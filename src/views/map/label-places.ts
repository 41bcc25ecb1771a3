import { crossesRect, holds, type Point, type Rect } from './rect.ts';

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

export interface LabelRoom {
  /** No label leaves it. */
  frame: Rect;
  /** No label covers these. */
  obstacles: readonly Rect[];
  /** How many pixels of leader it is worth not to stand here. The rectangle is only lent for the call. */
  cost: (box: Rect) => number;
  /** The longest leader, as a share of the frame's longer side. */
  reach?: number | undefined;
}

/** A place that is free before any label stands, and what it costs. */
export interface Place {
  box: Rect;
  leader: readonly [Point, Point] | null;
  score: number;
}

/** The places of one label, the best first; made when they are asked for, since few are. */
export interface Places {
  count: number;
  scoreAt: (n: number) => number;
  /** Lends the box of a place until the next call. */
  boxAt: (n: number) => Rect;
  at: (n: number) => Place;
}

export const GAP = 4;
const STEP_X = 12;
const STEP_Y = 8;
const LEADER_FROM = 7;
/** Having a leader at all counts as so many pixels of it. */
const LEADER = 6;
const OVER_SYMBOL = 40;
/** No leader is longer than this share of the frame's longer side, unless the room says otherwise. */
const REACH = 0.4;
/** So many of a label's places are judged for what their leaders cross; the others are taken to cross two things. */
const MOST_JUDGED = 400;
const OBSTACLE_GAP = 2;

/**
 * The free places of a label: round its mark and on a grid over the frame, within reach of a leader. Thousands are
 * looked at for each label, so they are numbers in arrays until one is taken.
 */
export function placesOf(callout: Callout, room: LabelRoom): Places {
  const { width, height, anchor, clear } = callout;
  const xs: number[] = [];
  const ys: number[] = [];
  const scores: number[] = [];
  const lent: Rect = { x: 0, y: 0, width, height };
  const from: Point = [0, 0];
  const reach = (room.reach ?? REACH) * Math.max(room.frame.width, room.frame.height);
  const right = room.frame.x + room.frame.width - width;
  const bottom = room.frame.y + room.frame.height - height;

  const consider = (x: number, y: number) => {
    if (x < room.frame.x || y < room.frame.y || x > right || y > bottom) return;
    leaderStart(callout, x, y, from);
    const length = Math.max(0, Math.hypot(from[0] - anchor[0], from[1] - anchor[1]) - clear);
    if (length > reach) return;
    lent.x = x;
    lent.y = y;
    for (const obstacle of room.obstacles) if (touches(lent, obstacle)) return;
    const led = length >= LEADER_FROM && !holds(lent, anchor);
    xs.push(x);
    ys.push(y);
    scores.push(length + (led ? LEADER : 0) + room.cost(lent));
  };
  eachCandidate(callout, room.frame, right, bottom, consider);

  const boxAt = (i: number) => {
    lent.x = xs[i] ?? 0;
    lent.y = ys[i] ?? 0;
    return lent;
  };
  const order = byScore(scores);
  const others = room.obstacles.filter((one) => !holds(one, anchor));
  const judged = order.map((i, n) => {
    const over = n < MOST_JUDGED ? crossed(leaderOf(boxAt(i), callout), others) : 2;
    return (scores[i] ?? 0) + OVER_SYMBOL * over;
  });
  const ranks = byScore(judged);
  const at = (n: number) => order[ranks[n] ?? 0] ?? 0;
  const scoreAt = (n: number) => judged[ranks[n] ?? 0] ?? Infinity;
  return {
    count: ranks.length,
    scoreAt,
    boxAt: (n) => boxAt(at(n)),
    at: (n) => {
      const box = { ...boxAt(at(n)) };
      return { box, leader: leaderOf(box, callout), score: scoreAt(n) };
    },
  };
}

const PER_PIXEL = 64;
const MOST_PLACES = 2 ** 20;

/** The indexes of scores from the lowest on, equal ones in their order; a sort of plain numbers needs no calls back. */
function byScore(scores: ArrayLike<number>): Float64Array {
  const keys = new Float64Array(scores.length);
  for (let i = 0; i < keys.length; i++) keys[i] = Math.round((scores[i] ?? 0) * PER_PIXEL) * MOST_PLACES + i;
  keys.sort();
  for (let i = 0; i < keys.length; i++) keys[i] = (keys[i] ?? 0) % MOST_PLACES;
  return keys;
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width + OBSTACLE_GAP &&
    b.x < a.x + a.width + OBSTACLE_GAP &&
    a.y < b.y + b.height + OBSTACLE_GAP &&
    b.y < a.y + a.height + OBSTACLE_GAP
  );
}

/** How many rectangles a leader crosses. */
function crossed(leader: Place['leader'], others: readonly Rect[]): number {
  if (leader === null) return 0;
  let count = 0;
  for (const one of others) if (crossesRect(leader[0], leader[1], one)) count++;
  return count;
}

function eachCandidate(
  { anchor: [x, y], clear, width, height }: Callout,
  frame: Rect,
  right: number,
  bottom: number,
  consider: (x: number, y: number) => void,
): void {
  const off = clear + GAP;
  if (clear === 0) consider(x - width / 2, y - height / 2);
  consider(x + off, y - height / 2);
  consider(x - off - width, y - height / 2);
  consider(x - width / 2, y - off - height);
  consider(x - width / 2, y + off);
  for (let top = frame.y; top <= bottom; top += STEP_Y)
    for (let left = frame.x; left <= right; left += STEP_X) consider(left, top);
}

/** The line from a label to its mark; null where the label stands beside it. */
function leaderOf(box: Rect, callout: Callout): Place['leader'] {
  const { anchor, clear } = callout;
  const [ax, ay] = anchor;
  const from: Point = [0, 0];
  leaderStart(callout, box.x, box.y, from);
  const length = Math.hypot(from[0] - ax, from[1] - ay);
  if (length - clear < LEADER_FROM || holds(box, anchor)) return null;
  const part = length === 0 ? 0 : Math.min(1, clear / length);
  return [from, [ax + (from[0] - ax) * part, ay + (from[1] - ay) * part]];
}

/** Where a leader leaves its label: the middle of the side that is nearest to the mark. */
function leaderStart({ anchor: [ax, ay], width, height }: Callout, x: number, y: number, from: Point): void {
  const dx = ax < x ? x - GAP - ax : ax > x + width ? x + width + GAP - ax : x + width / 2 - ax;
  const dy = ay < y ? y - GAP / 2 - ay : ay > y + height ? y + height + GAP / 2 - ay : y + height / 2 - ay;
  const middleX = x + width / 2;
  const middleY = y + height / 2;
  const across =
    (ax < x || ax > x + width) &&
    (Math.hypot(dx, middleY - ay) <= Math.hypot(middleX - ax, dy) || (ay >= y && ay <= y + height));
  from[0] = across ? ax + dx : middleX;
  from[1] = across ? middleY : ay + dy;
}
