type Pair = readonly [number, number];

/** The part of a TopoJSON file that this module makes coarser: arcs in steps of a grid. */
export interface Arcs {
  transform: { scale: Pair; translate: Pair };
  arcs: readonly (readonly Pair[])[];
}
/** The same with the steps of an arc in one list: x, y, x, y, … */
export interface FlatArcs {
  transform: Arcs['transform'];
  arcs: readonly (readonly number[])[];
}

/** A frame is seldom wider, px. */
const WIDEST = 900;
/** How far a line may stray, and how fine its grid is, px at that width. */
const ASTRAY = 0.3;
const GRID = 0.25;
const FEWEST = 4;

/**
 * Arcs as precise as a map of `bounds` (west, south, east, north, degrees) shows them in a frame, and no more. Each is
 * made coarser by itself (Douglas and Peucker 1973), so what shares an arc still does; a closed one keeps four points.
 */
export function coarseArcs<T extends Arcs>(
  file: T,
  [west, south, east, north]: readonly [number, number, number, number],
): Omit<T, keyof FlatArcs> & FlatArcs {
  const across = (east - west) / WIDEST;
  const up = across * Math.cos(((south + north) / 2) * (Math.PI / 180));
  const { scale, translate } = file.transform;
  // A grid that is coarse enough stays as it is.
  const isCoarse = scale[0] >= across * GRID && scale[1] >= up * GRID;
  const transform = isCoarse
    ? file.transform
    : { scale: [across * GRID, up * GRID] as const, translate: [0, 0] as const };
  const arcs = file.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const points = arc.map(([dx, dy]): Pair => [
      ((x += dx) * scale[0] + translate[0]) / across,
      ((y += dy) * scale[1] + translate[1]) / up,
    ]);
    const cells = straightened(points).map(([px, py]): Pair => [
      Math.round((px * across - transform.translate[0]) / transform.scale[0]),
      Math.round((py * up - transform.translate[1]) / transform.scale[1]),
    ]);
    return stepsOf(cells);
  });
  return { ...file, transform, arcs };
}

/** A line without the points that stray no farther than allowed from the line through the others. */
function straightened(points: readonly Pair[]): readonly Pair[] {
  if (points.length <= FEWEST) return points;
  const kept = new Set([0, points.length - 1]);
  if (isSame(points[0], points.at(-1))) {
    const third = Math.floor(points.length / 3);
    kept.add(third).add(2 * third);
  }
  const marks = [...kept].sort((a, b) => a - b);
  const open = marks.slice(1).map((to, i): Pair => [marks[i] ?? 0, to]);
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    const { at, distance } = farthest(points, from, to);
    if (distance <= ASTRAY) continue;
    kept.add(at);
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => kept.has(i));
}

function farthest(points: readonly Pair[], from: number, to: number): { at: number; distance: number } {
  const [ax, ay] = points[from] ?? [0, 0];
  const [bx, by] = points[to] ?? [0, 0];
  const length = Math.hypot(bx - ax, by - ay);
  let found = { at: from, distance: 0 };
  for (let at = from + 1; at < to; at++) {
    const [x, y] = points[at] ?? [0, 0];
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2;
    const share = Math.min(1, Math.max(0, along));
    const distance = Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
    if (distance > found.distance) found = { at, distance };
  }
  return found;
}

function stepsOf(cells: readonly Pair[]): number[] {
  let [x, y] = [0, 0];
  return cells.flatMap((cell) => {
    const step = [cell[0] - x, cell[1] - y];
    [x, y] = cell;
    return step;
  });
}

function isSame(a: Pair | undefined, b: Pair | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
