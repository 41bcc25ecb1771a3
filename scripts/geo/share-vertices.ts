import type { Point, Ring, Shape, Units } from './shape.ts';

const TOLERANCE = 2e-5;
const CELL = 0.05;

/**
 * Inserts every vertex into any other edge it lies on (within 2e-5 degree), so that both sides of a border have
 * the same points and a topology recognises it as one line.
 */
export function shareVertices(units: Units): Map<string, Shape> {
  const vertices = [...units.values()].flatMap((shape) => shape.flat(2));
  const grid = gridOf(vertices);
  const share = (ring: Ring) => ring.flatMap((point, i) => [point, ...between(point, ring[i + 1], grid)]);
  return new Map([...units].map(([code, shape]) => [code, shape.map((polygon) => polygon.map(share))]));
}

type Grid = Map<string, Point[]>;

function gridOf(points: readonly Point[]): Grid {
  const grid: Grid = new Map();
  const seen = new Set<string>();
  for (const point of points) {
    const key = point.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const cell = `${Math.floor(point[0] / CELL)},${Math.floor(point[1] / CELL)}`;
    const there = grid.get(cell);
    if (there) there.push(point);
    else grid.set(cell, [point]);
  }
  return grid;
}

function between(a: Point, b: Point | undefined, grid: Grid): Point[] {
  if (!b) return [];
  const found: { point: Point; along: number }[] = [];
  for (const point of near(a, b, grid)) {
    const along = positionOnEdge(point, a, b);
    if (along !== null) found.push({ point, along });
  }
  return found.sort((p, q) => p.along - q.along).map(({ point }) => point);
}

function* near(a: Point, b: Point, grid: Grid): Generator<Point> {
  const cell = (value: number) => Math.floor(value / CELL);
  for (let x = cell(Math.min(a[0], b[0]) - TOLERANCE); x <= cell(Math.max(a[0], b[0]) + TOLERANCE); x++)
    for (let y = cell(Math.min(a[1], b[1]) - TOLERANCE); y <= cell(Math.max(a[1], b[1]) + TOLERANCE); y++)
      yield* grid.get(`${x},${y}`) ?? [];
}

/** How far along the edge (0 to 1) a point lies that is on it and is neither of its ends; else null. */
function positionOnEdge(point: Point, a: Point, b: Point): number | null {
  if (same(point, a) || same(point, b)) return null;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  if (length2 === 0) return null;
  const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length2;
  if (along <= 0 || along >= 1) return null;
  const distance = Math.hypot(point[0] - a[0] - along * dx, point[1] - a[1] - along * dy);
  return distance <= TOLERANCE ? along : null;
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
