import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { worldCentre } from './world-centre.ts';

const apart = (a: number, b: number) => Math.abs(((((a - b + 540) % 360) + 360) % 360) - 180);

describe('worldCentre', () => {
  it('is the home country where nothing named is near the edge', () => {
    expect(worldCentre(67, [10, 127, -5])).toBe(67);
  });

  it('turns the earth so that what is named is not cut', () => {
    const centre = worldCentre(67, [-98, 10, 127]);
    for (const one of [-98, 10, 127]) expect(apart(one, centre)).toBeLessThan(125);
  });

  it('never puts something nearer to the edge than half the widest gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -179, max: 180 }),
        fc.array(fc.integer({ min: -179, max: 180 }), { maxLength: 8 }),
        (home, longitudes) => {
          const centre = worldCentre(home, longitudes);
          expect(Math.abs(centre)).toBeLessThanOrEqual(180);
          if (centre === home) return;
          const all = [home, ...longitudes].sort((a, b) => a - b);
          const widest = Math.max(...all.map((one, i) => (all[i + 1] ?? (all[0] ?? 0) + 360) - one));
          const edge = Math.max(...all.map((one) => apart(one, centre)));
          expect(edge).toBeLessThanOrEqual(180 - widest / 2 + 1e-9);
        },
      ),
    );
  });
});
