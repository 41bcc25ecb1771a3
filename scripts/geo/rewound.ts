import type { Ring, Shape } from './shape.ts';

/** Rings wound as d3-geo wants them: outer rings clockwise, holes the other way (RFC 7946 is the opposite). */
export function rewound(shape: Shape): Shape {
  return shape.map((polygon) =>
    polygon.map((ring, i) => (signedArea(ring) > 0 === (i === 0) ? [...ring].reverse() : ring)),
  );
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
