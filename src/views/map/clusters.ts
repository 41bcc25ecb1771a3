import type { Body } from './mark-bodies.ts';
import { MOST_ZOOM } from './projections.ts';
import { boxAround, type Point, type Rect } from './rect.ts';

/** Point symbols that fall together, drawn as one circle with their number until a zoom parts them. */
export interface Cluster {
  key: string;
  at: Point;
  radius: number;
  /** Keys of the marks it stands for, in reading order. */
  marks: readonly string[];
  /** Where they stand, in pixels of the drawing under its zoom. */
  spread: Rect;
}

/** Symbols whose middles are nearer than this fall together, in pixels. */
const NEAR = 20;
/** Fewer places, or fewer marks of one place, can be told apart side by side. */
const FEWEST_PLACES = 4;
const FEWEST_MARKS = 8;
const SMALLEST = 11;
const LARGEST = 18;
const GAP = 3;

/**
 * The clusters of the point symbols on view at a zoom of `k`. From the first in reading order on, each symbol takes
 * those near it; clusters that would touch are one. Every symbol is in one cluster at most, and at the closest zoom in
 * none. A grid of cells as wide as the reach keeps this linear in the number of symbols.
 */
export function clustersOf(bodies: readonly Body[], k: number): Cluster[] {
  const points = bodies.filter((body) => body.raster === null && body.onView);
  if (k >= MOST_ZOOM || points.length < FEWEST_PLACES) return [];
  const near = neighbours(points);
  const taken = new Set<Body>();
  const clusters: Gathered[] = [];
  for (const point of points) {
    if (taken.has(point)) continue;
    const members = near(point).filter((other) => !taken.has(other));
    if (!isMany(members)) continue;
    for (const member of members) taken.add(member);
    clusters.push(gathered(members));
  }
  if (clusters.length === 0) return [];
  const order = new Map(points.map((point, i) => [point, i]));
  return mergedClusters(
    clusters,
    points.filter((point) => !taken.has(point)),
  ).map(({ members, at, radius }) => {
    const inOrder = members.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const marks = inOrder.map(({ mark }) => mark.key);
    return { key: `cluster ${marks[0] ?? ''}`, at, radius, marks, spread: spreadOf(inOrder) };
  });
}

interface Gathered {
  members: readonly Body[];
  at: Point;
  radius: number;
}

function isMany(members: readonly Body[]): boolean {
  return (
    members.length >= FEWEST_MARKS || new Set(members.map(({ mark }) => mark.area)).size >= FEWEST_PLACES
  );
}

function neighbours(points: readonly Body[]): (point: Body) => Body[] {
  const cells = new Map<string, Body[]>();
  const cellOf = (value: number) => Math.floor(value / NEAR);
  for (const point of points) {
    const key = `${cellOf(point.at[0])} ${cellOf(point.at[1])}`;
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  return ({ at: [x, y] }) => {
    const found: Body[] = [];
    for (let column = cellOf(x) - 1; column <= cellOf(x) + 1; column++)
      for (let row = cellOf(y) - 1; row <= cellOf(y) + 1; row++)
        for (const other of cells.get(`${column} ${row}`) ?? [])
          if (Math.hypot(other.at[0] - x, other.at[1] - y) < NEAR) found.push(other);
    return found;
  };
}

function gathered(members: readonly Body[]): Gathered {
  const mean = (axis: 0 | 1) => members.reduce((sum, { at }) => sum + at[axis], 0) / members.length;
  const radius = Math.min(LARGEST, SMALLEST + 1.5 * Math.log2(Math.max(1, members.length / FEWEST_PLACES)));
  return { members, at: [mean(0), mean(1)], radius };
}

/** Joins clusters that touch, and to them the single symbols they would cover, until none does. */
function mergedClusters(clusters: readonly Gathered[], singles: readonly Body[]): Gathered[] {
  let rest = [...singles];
  const queue = [...clusters];
  const done: Gathered[] = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { at, radius } = next;
    const touches = (other: Point, r: number) =>
      Math.hypot(other[0] - at[0], other[1] - at[1]) < radius + r + GAP;
    const under = rest.filter((body) => touches(body.at, 0));
    const joined = [...done, ...queue].filter((other) => touches(other.at, other.radius));
    if (under.length + joined.length === 0) {
      done.push(next);
      continue;
    }
    rest = rest.filter((body) => !under.includes(body));
    for (const other of joined) for (const list of [done, queue]) remove(list, other);
    queue.unshift(gathered([...next.members, ...joined.flatMap((other) => other.members), ...under]));
  }
  return done;
}

function remove<T>(list: T[], one: T): void {
  const at = list.indexOf(one);
  if (at >= 0) list.splice(at, 1);
}

function spreadOf(bodies: readonly Body[]): Rect {
  const xs = bodies.map(({ at }) => at[0]);
  const ys = bodies.map(({ at }) => at[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** What a cluster takes up. */
export function clusterBox({ at, radius }: Cluster): Rect {
  return boxAround(at, radius + 1);
}
