import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellBarLayout } from './cell-bar-layout.ts';
import { hemicycleLayout, hemicycleRadius } from './seats-layout.ts';
import { thresholdLayout } from './threshold-layout.ts';

const groups = fc.array(fc.record({ seats: fc.integer({ min: 1, max: 180 }) }), {
  minLength: 1,
  maxLength: 5,
});

describe('the hemicycle', () => {
  it('gives every group its seats, inside the box and without two touching', () => {
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: 260, max: 600 }),
        fc.integer({ min: 120, max: 320 }),
        (list, width, height) => {
          const n = list.reduce((sum, { seats }) => sum + seats, 0);
          const layout = hemicycleLayout(list, hemicycleRadius(n, width, height));
          expect(list.map((_, group) => layout.dots.filter((dot) => dot.group === group).length)).toEqual(
            list.map(({ seats }) => seats),
          );
          expect(layout.width).toBeLessThanOrEqual(width + 1e-6);
          expect(layout.height).toBeLessThanOrEqual(height + 1e-6);
          for (const { x, y } of layout.dots) {
            expect(Math.min(x, layout.width - x, y, layout.height - y)).toBeGreaterThanOrEqual(layout.dot);
          }
          const sorted = [...layout.dots].sort((a, b) => a.x - b.x);
          for (const [i, one] of sorted.entries())
            for (let j = i + 1; j < sorted.length; j += 1) {
              const other = sorted[j];
              if (!other || other.x - one.x >= 2 * layout.dot) break;
              expect(Math.hypot(other.x - one.x, other.y - one.y)).toBeGreaterThan(2 * layout.dot);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stands in order: no seat of a later group is left of all seats of an earlier one', () => {
    const { dots } = hemicycleLayout([{ seats: 69 }, { seats: 29 }], 120);
    const left = (group: number) => Math.min(...dots.filter((dot) => dot.group === group).map(({ x }) => x));
    expect(left(0)).toBeLessThan(left(1));
  });
});

describe('the threshold', () => {
  it('stands on its scale with its words, whatever the numbers', () => {
    const percent = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percent, fc.option(percent), fc.integer({ min: 120, max: 240 }), (now, before, width) => {
        const layout = thresholdLayout(now, before, width, 58);
        for (const x of [layout.now, layout.before ?? 0]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        expect(layout.wordsAt).toBeLessThanOrEqual(width - 58);
        if (layout.arrow && before !== null)
          expect(Math.sign(layout.arrow.to - layout.arrow.from)).toBe(Math.sign(now - before));
      }),
    );
  });

  it('draws no arrow where nothing changed', () => {
    expect(thresholdLayout(5, 5, 150, 58)).toMatchObject({ before: null, arrow: null });
    expect(thresholdLayout(5, null, 150, 58)).toMatchObject({ end: 10, now: 75, before: null, arrow: null });
  });
});

describe('a bar of ten cells', () => {
  it('fills as much as the share, from the left, and no cell beyond its end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const cells = cellBarLayout(share);
        const width = cells[0]?.width ?? 0;
        expect(cells).toHaveLength(10);
        expect(cells.reduce((sum, { filled }) => sum + filled, 0) / width).toBeCloseTo(share * 10, 2);
        expect(cells.every((cell, i) => i === 0 || cell.filled <= (cells[i - 1]?.filled ?? 0))).toBe(true);
        expect((cells.at(-1)?.x ?? 0) + width).toBeCloseTo(100);
      }),
    );
    expect(cellBarLayout(0.3).filter(({ filled }) => filled > 0)).toHaveLength(3);
  });
});
