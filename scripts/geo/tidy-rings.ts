import { areaKm2, type Ring, type Shape } from './shape.ts';

/** Rings wound as d3-geo wants them: outer rings clockwise, holes the other way (RFC 7946 is the opposite). */
export function rewound(shape: Shape): Shape {
  return shape.map((polygon) =>
    polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring].reverse() : ring)),
  );
}

/** The parts of at least `leastKm2`, and in any case the largest one. Rings must be wound for d3-geo. */
export function withoutSmallParts(shape: Shape, leastKm2: number): Shape {
  const areas = shape.map((polygon) => areaKm2([polygon]));
  const largest = Math.max(...areas);
  return shape.filter((_, i) => (areas[i] ?? 0) >= leastKm2 || areas[i] === largest);
}

/** Area in square degrees on the plane, positive when counter-clockwise (shoelace formula). */
function signedArea(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return sum / 2;
}
