import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rasterOf } from './raster.ts';
import type { Point } from './rect.ts';

const WINDOW = { x: 0, y: 0, width: 200, height: 200 };
const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

describe('rasterOf', () => {
  it('covers all of a rectangle inside the shape and none of one outside', () => {
    const raster = rasterOf([square(20, 20, 100)], 4, WINDOW);
    expect(raster.share({ x: 40, y: 40, width: 20, height: 12 })).toBe(1);
    expect(raster.share({ x: 140, y: 140, width: 20, height: 20 })).toBe(0);
  });

  it('leaves holes out', () => {
    const raster = rasterOf([square(0, 0, 100), square(40, 40, 20)], 4, WINDOW);
    expect(raster.share({ x: 40, y: 40, width: 20, height: 20 })).toBe(0);
    expect(raster.share({ x: 0, y: 0, width: 20, height: 20 })).toBe(1);
  });

  it('never covers less than nothing or more than all, whatever the shape', () => {
    const coordinate = fc.integer({ min: -300, max: 500 });
    const ring = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 4 }), coordinate, coordinate, (rings, x, y) => {
        const share = rasterOf(rings, 4, WINDOW).share({ x, y, width: 30, height: 14 });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('goes no farther than its window', () => {
    const { bounds } = rasterOf([square(-500, -500, 2000)], 4, WINDOW);
    expect([bounds.x, bounds.y, bounds.width, bounds.height]).toEqual([0, 0, 200, 200]);
  });
});
