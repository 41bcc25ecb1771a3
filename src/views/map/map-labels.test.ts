import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Callout } from './label-places.ts';
import { placeLabels } from './map-labels.ts';
import { overlap, within, type Rect } from './rect.ts';

const FRAME: Rect = { x: 10, y: 10, width: 500, height: 260 };
const free = { frame: FRAME, obstacles: [], cost: () => 0 };

function callout(key: string, anchor: [number, number], rest: Partial<Callout> = {}): Callout {
  return { key, anchor, width: 80, height: 30, clear: 8, ...rest };
}

const callouts = fc
  .array(
    fc.record({
      x: fc.integer({ min: 10, max: 510 }),
      y: fc.integer({ min: 10, max: 270 }),
      width: fc.integer({ min: 20, max: 180 }),
      height: fc.integer({ min: 12, max: 70 }),
      clear: fc.integer({ min: 0, max: 30 }),
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map(({ x, y, ...rest }, i) => callout(`m${i}`, [x, y], rest)));
const obstacles = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 480 }),
    y: fc.integer({ min: 0, max: 250 }),
    width: fc.integer({ min: 5, max: 60 }),
    height: fc.integer({ min: 5, max: 40 }),
  }),
  { maxLength: 6 },
);

describe('placeLabels', () => {
  it('loses and doubles no label, lets none overlap another, leave the frame or cover an obstacle', () => {
    fc.assert(
      fc.property(callouts, obstacles, (all, taken) => {
        const { placed, missing } = placeLabels(all, { ...free, obstacles: taken });
        expect([...placed.map((one) => one.key), ...missing].sort()).toEqual(
          all.map((one) => one.key).sort(),
        );
        placed.forEach((one, i) => {
          expect(within(one.box, FRAME)).toBe(true);
          expect(taken.some((other) => overlap(one.box, other))).toBe(false);
          expect(placed.some((other, j) => j > i && overlap(one.box, other.box))).toBe(false);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('stands beside its mark, without a leader, where nothing is in the way', () => {
    const { placed } = placeLabels([callout('a', [200, 100])], free);
    expect(placed[0]?.leader).toBeNull();
    expect(placed[0]?.box).toEqual({ x: 212, y: 85, width: 80, height: 30 });
  });

  it('goes where it costs less and draws a leader to the edge of its symbol', () => {
    const { placed } = placeLabels([callout('a', [200, 100])], {
      ...free,
      cost: (box) => (box.x + box.width > 100 ? 900 : 0),
    });
    const [label] = placed;
    expect((label?.box.x ?? 0) + 80).toBeLessThanOrEqual(100);
    expect(Math.hypot((label?.leader?.[1][0] ?? 0) - 200, (label?.leader?.[1][1] ?? 0) - 100)).toBeCloseTo(8);
  });

  it('gives the same places for the same labels', () => {
    const all = [callout('a', [100, 100]), callout('b', [110, 105]), callout('c', [300, 60])];
    expect(placeLabels(all, free)).toEqual(placeLabels(all, free));
  });

  it('returns as missing what is larger than the frame', () => {
    expect(placeLabels([callout('a', [100, 100], { width: 900 })], free)).toEqual({
      placed: [],
      missing: ['a'],
    });
  });
});
