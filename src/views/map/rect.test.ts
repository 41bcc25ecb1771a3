import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesRect, holds, linesCross, overlap, within, type Point, type Rect } from './rect.ts';

const number = fc.integer({ min: 0, max: 60 });
const point = fc.tuple(number, number);
const rect = fc.record({
  x: number,
  y: number,
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

describe('rectangles', () => {
  it('overlap in both directions or in none', () => {
    fc.assert(
      fc.property(rect, rect, number, (a, b, gap) => {
        expect(overlap(a, b, gap)).toBe(overlap(b, a, gap));
      }),
    );
  });

  it('do not overlap where they only touch, and do within a gap', () => {
    const [a, b]: [Rect, Rect] = [
      { x: 0, y: 0, width: 10, height: 10 },
      { x: 10, y: 0, width: 10, height: 10 },
    ];
    expect([overlap(a, b), overlap(a, b, 1)]).toEqual([false, true]);
  });

  it('hold the corners of what lies within them, and not of what does not', () => {
    fc.assert(
      fc.property(rect, rect, (inner, outer) => {
        const corners: Point[] = [
          [inner.x, inner.y],
          [inner.x + inner.width, inner.y + inner.height],
        ];
        expect(corners.every((corner) => holds(outer, corner))).toBe(within(inner, outer));
      }),
    );
  });

  it('are crossed by a line exactly when a point of it lies inside', () => {
    fc.assert(
      fc.property(point, point, rect, (a, b, box) => {
        const steps = Array.from({ length: 401 }, (_, i): Point => [
          a[0] + ((b[0] - a[0]) * i) / 400,
          a[1] + ((b[1] - a[1]) * i) / 400,
        ]);
        if (steps.some((step) => holds(box, step))) expect(crossesRect(a, b, box)).toBe(true);
        const grown = { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 };
        if (!steps.some((step) => holds(grown, step))) expect(crossesRect(a, b, box)).toBe(false);
      }),
    );
  });
});

describe('linesCross', () => {
  it('tells crossing lines from lines side by side', () => {
    expect(linesCross([0, 0], [10, 10], [0, 10], [10, 0])).toBe(true);
    expect(linesCross([0, 0], [10, 0], [0, 5], [10, 5])).toBe(false);
  });
});
