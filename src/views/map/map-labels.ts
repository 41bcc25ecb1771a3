import { crossesRect, holds, linesCross, overlap, within, type Point, type Rect } from './rect.ts';

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
/** Having a leader at all counts as so many pixels of it. */
const LEADER = 6;
const CROSSING = 240;
const OVER_SYMBOL = 40;
const LOST = 1e5;
const MOST_PERMUTED = 4;
/** No leader is longer than this share of the map's longer side. */
const REACH = 0.4;
/** So many of a label's places are judged for what their leaders cross; the others are taken to cross two things. */
const MOST_JUDGED = 400;

/**
 * Finds a place for each label: the free one with the shortest leader, counting what it covers and crosses. Few
 * labels are tried in every order, and the order that serves them best together is kept. No two labels overlap, none leaves the frame or covers an obstacle; what finds no place is
 * returned in `missing`, so placed and missing together are always all. The same input gives the same places.
 */
export function placeLabels(callouts: readonly Callout[], room: LabelRoom): LaidLabels {
  const all = callouts.map((callout) => ({ callout, places: placesOf(callout, room) }));
  let best: Attempt | null = null;
  for (const order of orders(all)) {
    const attempt = placeInOrder(order);
    if (best === null || attempt.score < best.score) best = attempt;
  }
  return { placed: best?.placed ?? [], missing: best?.missing ?? [] };
}

/** A place that is free before any label stands, and what it costs, best first. */
interface Place {
  box: Rect;
  leader: readonly [Point, Point] | null;
  score: number;
}

interface Wish {
  callout: Callout;
  places: readonly Place[];
}

function placesOf(callout: Callout, room: LabelRoom): Place[] {
  const places: Place[] = [];
  const reach = REACH * Math.max(room.frame.width, room.frame.height);
  for (const box of candidates(callout, room.frame)) {
    if (!within(box, room.frame)) continue;
    const [from, to] = leaderOf(box, callout);
    const length = Math.hypot(from[0] - to[0], from[1] - to[1]);
    if (length > reach || room.obstacles.some((obstacle) => overlap(box, obstacle, 2))) continue;
    const leader = length < LEADER_FROM || holds(box, callout.anchor) ? null : ([from, to] as const);
    places.push({ box, leader, score: length + (leader ? LEADER : 0) + room.cost(box) });
  }
  const others = room.obstacles.filter((one) => !holds(one, callout.anchor));
  return places
    .sort((a, b) => a.score - b.score)
    .map((place, i) => ({
      ...place,
      score: place.score + OVER_SYMBOL * (i < MOST_JUDGED ? crossed(place.leader, others) : 2),
    }))
    .sort((a, b) => a.score - b.score);
}

/** How many rectangles a leader crosses. */
function crossed(leader: Place['leader'], others: readonly Rect[]): number {
  return leader === null ? 0 : others.filter((one) => crossesRect(leader[0], leader[1], one)).length;
}

function placeInOrder(wishes: readonly Wish[]): Attempt {
  const attempt: Attempt = { placed: [], missing: [], score: 0 };
  for (const wish of wishes) {
    const best = bestPlace(wish, attempt.placed);
    if (best) attempt.placed.push({ key: wish.callout.key, box: best.box, leader: best.leader });
    else attempt.missing.push(wish.callout.key);
    attempt.score += best?.score ?? LOST;
  }
  return attempt;
}

/** Every order of a few labels; of many, the order given, from the left, from the top, and each backwards. */
function orders(all: readonly Wish[]): (readonly Wish[])[] {
  if (all.length > MOST_PERMUTED) {
    const along = (axis: 0 | 1) => all.toSorted((a, b) => a.callout.anchor[axis] - b.callout.anchor[axis]);
    return [all, along(0), along(1)].flatMap((order) => [order, order.toReversed()]);
  }
  if (all.length < 2) return [all];
  return all.flatMap((first, i) => orders(all.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function bestPlace({ places }: Wish, placed: readonly PlacedLabel[]): Place | null {
  let best: Place | null = null;
  for (const place of places) {
    if (best !== null && place.score >= best.score) break;
    if (
      placed.some(
        (other) =>
          overlap(place.box, other.box, GAP) || (other.leader && crossesRect(...other.leader, place.box)),
      )
    )
      continue;
    const score = place.score + (place.leader ? crossings(place.leader, placed) : 0);
    if (best === null || score < best.score) best = { ...place, score };
  }
  return best;
}

function* candidates({ anchor: [x, y], clear, width, height }: Callout, frame: Rect): Generator<Rect> {
  const off = clear + GAP;
  if (clear === 0) yield { x: x - width / 2, y: y - height / 2, width, height };
  yield { x: x + off, y: y - height / 2, width, height };
  yield { x: x - off - width, y: y - height / 2, width, height };
  yield { x: x - width / 2, y: y - off - height, width, height };
  yield { x: x - width / 2, y: y + off, width, height };
  for (let top = frame.y; top + height <= frame.y + frame.height; top += STEP_Y)
    for (let left = frame.x; left + width <= frame.x + frame.width; left += STEP_X)
      yield { x: left, y: top, width, height };
}

/** From the middle of the side that is nearest to the mark, to the edge of its symbol. */
function leaderOf({ x, y, width, height }: Rect, { anchor: [ax, ay], clear }: Callout): [Point, Point] {
  const dx = ax < x ? x - GAP - ax : ax > x + width ? x + width + GAP - ax : x + width / 2 - ax;
  const dy = ay < y ? y - GAP / 2 - ay : ay > y + height ? y + height + GAP / 2 - ay : y + height / 2 - ay;
  const beside = ax < x || ax > x + width;
  const across: Point = [ax + dx, y + height / 2];
  const above: Point = [x + width / 2, ay + dy];
  const from =
    beside && Math.hypot(dx, across[1] - ay) <= Math.hypot(above[0] - ax, dy)
      ? across
      : beside && ay >= y && ay <= y + height
        ? across
        : above;
  const length = Math.hypot(from[0] - ax, from[1] - ay);
  const part = length === 0 ? 0 : Math.min(1, clear / length);
  return [from, [ax + (from[0] - ax) * part, ay + (from[1] - ay) * part]];
}

function crossings(leader: readonly [Point, Point], placed: readonly PlacedLabel[]): number {
  let cost = 0;
  for (const other of placed) {
    if (crossesRect(...leader, other.box)) cost += CROSSING;
    if (other.leader && linesCross(...leader, ...other.leader)) cost += CROSSING;
  }
  return cost;
}
