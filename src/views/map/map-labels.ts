import { GAP, placesOf, type Callout, type LabelRoom, type Place, type Places } from './label-places.ts';
import { finished, type Steps } from './steps.ts';
import { crossesRect, linesCross, overlap, type Point, type Rect } from './rect.ts';

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

const CROSSING = 240;
const LOST = 1e5;
const MOST_PERMUTED = 4;
/** More labels than this are placed in the order given and backwards only. */
const MANY = 24;

/**
 * Finds a place for each label: the free one with the shortest leader, counting what it covers and crosses. Few
 * labels are tried in every order, and the order that serves them best together is kept. No two labels overlap, none
 * leaves the frame or covers an obstacle; what finds no place is returned in `missing`, so placed and missing together
 * are always all. The same input gives the same places.
 */
export function placeLabels(callouts: readonly Callout[], room: LabelRoom): LaidLabels {
  return finished(placeLabelsSteps(callouts, room));
}

/** The same, step by step. */
export function* placeLabelsSteps(callouts: readonly Callout[], room: LabelRoom): Steps<LaidLabels> {
  const all: Wish[] = [];
  for (const callout of callouts) {
    all.push({ callout, places: placesOf(callout, room) });
    yield;
  }
  let best: Attempt | null = null;
  for (const order of orders(all)) {
    yield;
    const attempt = yield* placeInOrder(order);
    if (best === null || attempt.score < best.score) best = attempt;
  }
  return { placed: best?.placed ?? [], missing: best?.missing ?? [] };
}

interface Wish {
  callout: Callout;
  places: Places;
}

function* placeInOrder(wishes: readonly Wish[]): Steps<Attempt> {
  const attempt: Attempt = { placed: [], missing: [], score: 0 };
  for (const wish of wishes) {
    if (wishes.length > MOST_PERMUTED) yield;
    const best = bestPlace(wish, attempt.placed);
    if (best) attempt.placed.push({ key: wish.callout.key, box: best.box, leader: best.leader });
    else attempt.missing.push(wish.callout.key);
    attempt.score += best?.score ?? LOST;
  }
  return attempt;
}

/** Every order of a few labels; of more, the order given, from the left, from the top, and each backwards. */
function orders(all: readonly Wish[]): (readonly Wish[])[] {
  if (all.length > MANY) return [all, all.toReversed()];
  if (all.length > MOST_PERMUTED) {
    const along = (axis: 0 | 1) => all.toSorted((a, b) => a.callout.anchor[axis] - b.callout.anchor[axis]);
    return [all, along(0), along(1)].flatMap((order) => [order, order.toReversed()]);
  }
  if (all.length < 2) return [all];
  return all.flatMap((first, i) => orders(all.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

function bestPlace({ places }: Wish, placed: readonly PlacedLabel[]): Place | null {
  let best: Place | null = null;
  for (let n = 0; n < places.count; n++) {
    if (best !== null && places.scoreAt(n) >= best.score) break;
    const box = places.boxAt(n);
    if (placed.some((other) => isInTheWay(other, box))) continue;
    const place = places.at(n);
    const score = place.score + (place.leader ? crossings(place.leader, placed) : 0);
    if (best === null || score < best.score) best = { ...place, score };
  }
  return best;
}

function isInTheWay(other: PlacedLabel, box: Rect): boolean {
  return overlap(box, other.box, GAP) || (other.leader !== null && crossesRect(...other.leader, box));
}

function crossings(leader: readonly [Point, Point], placed: readonly PlacedLabel[]): number {
  let cost = 0;
  for (const other of placed) {
    if (crossesRect(...leader, other.box)) cost += CROSSING;
    if (other.leader && linesCross(...leader, ...other.leader)) cost += CROSSING;
  }
  return cost;
}
