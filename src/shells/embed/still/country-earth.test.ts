import * as d3 from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as still from './country-earth.ts';

const degrees = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });

describe('the earth of a map of one country', () => {
  const settings = fc.record({
    middle: degrees(-170, 170),
    south: degrees(-60, 55),
    height: degrees(1, 20),
    scale: degrees(200, 5000),
  });
  const both = ({
    middle,
    south,
    height,
    scale,
  }: {
    middle: number;
    south: number;
    height: number;
    scale: number;
  }) =>
    [d3, still].map((geo) =>
      (geo.geoConicConformal as typeof d3.geoConicConformal)()
        .parallels([south + height / 6, south + height - height / 6])
        .rotate([-middle, 0])
        .center([0, south + height / 2])
        .scale(scale)
        .translate([430, 260]),
    );

  it('lies flat as d3-geo lays it, and back', () => {
    fc.assert(
      fc.property(settings, degrees(-40, 40), degrees(-15, 15), (given, east, north) => {
        const [theirs, ours] = both(given);
        const place: [number, number] = [
          given.middle + east,
          Math.max(-80, Math.min(80, given.south + north)),
        ];
        const at = theirs?.(place) ?? [NaN, NaN];
        const mine = ours?.(place) ?? [NaN, NaN];
        expect(Math.hypot(at[0] - mine[0], at[1] - mine[1])).toBeLessThan(0.01);
        const back = ours?.invert?.(mine) ?? [NaN, NaN];
        expect(Math.abs(back[1] - place[1])).toBeLessThan(0.001);
        expect(Math.abs(Math.sin(((back[0] - place[0]) * Math.PI) / 360))).toBeLessThan(0.00001);
      }),
    );
  });

  it('has the distances of d3-geo', () => {
    const place = fc.tuple(degrees(-180, 180), degrees(-85, 85));
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(still.geoDistance(a, b)).toBeCloseTo(d3.geoDistance(a, b), 6);
      }),
    );
  });

  it('knows what lies in a shape with a hole', () => {
    const square = (r: number): [number, number][] => [
      [-r, -r],
      [-r, r],
      [r, r],
      [r, -r],
      [-r, -r],
    ];
    const shape = { coordinates: [[square(4), square(2)]] };
    expect([3, 1, 5].map((x) => still.geoContains(shape, [x, 0.5]))).toEqual([true, false, false]);
  });
});
