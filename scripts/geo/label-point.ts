import { areaKm2, type Point, type Ring, type Shape } from './shape.ts';

interface Cell {
  x: number;
  y: number;
  half: number;
  /** Distance from the centre to the border, negative outside. */
  distance: number;
}

/**
 * The point of the largest polygon that is farthest from its border, to a hundredth of its size, in degrees rounded
 * to 0.001; of a polygon that simplification left without height or width, its middle. Rings must be wound for d3-geo. Longitudes count by the cosine of the middle latitude. Quadtree search as in Mapbox's polylabel
 * (V. Agafonkin, "A new algorithm for finding a visual center of a polygon", 2016).
 */
export function labelPoint(shape: Shape): Point {
  const largest = shape.reduce((a, b) => (areaKm2([b]) > areaKm2([a]) ? b : a));
  const { minY, height } = boxOf(largest[0] ?? []);
  const stretch = Math.cos(((minY + height / 2) * Math.PI) / 180);
  const rings = largest.map((ring) => ring.map(([x, y]): Point => [x * stretch, y]));
  const best = farthestInside(rings);
  return [round(best.x / stretch), round(best.y)];
}

function farthestInside(rings: Ring[]): Cell {
  const { minX, minY, width, height } = boxOf(rings[0] ?? []);
  const precision = Math.max(width, height) / 100;
  const size = Math.min(width, height);
  const queue: Cell[] = [];
  let best = cellAt(minX + width / 2, minY + height / 2, 0, rings);
  if (size === 0) return best;
  for (let x = minX; x < minX + width; x += size)
    for (let y = minY; y < minY + height; y += size)
      queue.push(cellAt(x + size / 2, y + size / 2, size / 2, rings));
  for (let cell = queue.pop(); cell; cell = queue.pop()) {
    if (cell.distance > best.distance) best = cell;
    if (cell.distance + cell.half * Math.SQRT2 - best.distance <= precision) continue;
    const half = cell.half / 2;
    for (const dx of [-half, half])
      for (const dy of [-half, half]) queue.push(cellAt(cell.x + dx, cell.y + dy, half, rings));
    if (queue.length < 5000) queue.sort((a, b) => a.distance + a.half - (b.distance + b.half));
  }
  return best;
}

function cellAt(x: number, y: number, half: number, rings: Ring[]): Cell {
  let crossings = 0;
  let nearest = Infinity;
  for (const ring of rings)
    ring.forEach((b, i) => {
      const a = ring[i === 0 ? ring.length - 1 : i - 1] ?? b;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) crossings++;
      nearest = Math.min(nearest, distanceToSegment(x, y, a, b));
    });
  return { x, y, half, distance: crossings % 2 === 1 ? nearest : -nearest };
}

function distanceToSegment(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / length2));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}

function boxOf(ring: Ring) {
  const xs = ring.map((point) => point[0]);
  const ys = ring.map((point) => point[1]);
  const [minX, minY] = [Math.min(...xs), Math.min(...ys)];
  return { minX, minY, width: Math.max(...xs) - minX, height: Math.max(...ys) - minY };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
