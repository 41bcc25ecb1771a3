import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellContent, placeGrid, sumByCell } from './place-grid.ts';

const INNER = { x: 6, y: 6, width: 400, height: 220 };
const place = fc.record({
  x: fc.oneof(fc.constant(NaN), fc.double({ min: -50, max: 450, noNaN: true })),
  y: fc.double({ min: -50, max: 280, noNaN: true }),
  n: fc.integer({ min: 0, max: 500 }),
});
const zoom = fc.record({
  k: fc.double({ min: 1, max: 12, noNaN: true }),
  x: fc.double({ min: -800, max: 0, noNaN: true }),
  y: fc.double({ min: -800, max: 0, noNaN: true }),
});

describe('the grid of places', () => {
  it('holds every fact of every place on view once, whatever the zoom', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), zoom, (places, at) => {
        const points = Float32Array.from(places.flatMap(({ x, y }) => [x, y]));
        const counts = Uint32Array.from(places, ({ n }) => n);
        const grid = placeGrid(points, at, INNER);
        const sums = sumByCell(grid, counts);
        const onView = places.filter((_, area) => {
          const x = at.k * (points[2 * area] ?? NaN) + at.x;
          const y = at.k * (points[2 * area + 1] ?? NaN) + at.y;
          return x >= INNER.x && y >= INNER.y && x < INNER.x + INNER.width && y < INNER.y + INNER.height;
        });
        expect(sums.reduce((sum, n) => sum + n, 0)).toBe(onView.reduce((sum, { n }) => sum + n, 0));
        for (let cell = 0; cell < grid.cells; cell += 1)
          expect(cellContent(grid, counts, cell).facts).toBe(sums[cell]);
      }),
    );
  });
});
