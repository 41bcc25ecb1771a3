import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryFit, degreesOf } from './projections.ts';

type Box = [number, number, number, number];
const boxes = (all: readonly Box[]) => ({
  type: 'MultiPolygon' as const,
  coordinates: all.map(([west, south, east, north]) => [
    [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ],
  ]),
});

describe('degreesOf', () => {
  it('leaves out the widest gap, so that a country across the 180th meridian is not as wide as the earth', () => {
    expect(degreesOf(boxes([[50, 40, 90, 55]]))).toEqual([50, 40, 90, 55]);
    const across = boxes([
      [27, 41, 180, 80],
      [-180, 62, -169, 71],
    ]);
    expect(degreesOf(across)).toEqual([27, 41, 191, 80]);
    const islands = boxes([
      [-180, -20, -178, -15],
      [176, -19, 180, -16],
    ]);
    expect(degreesOf(islands)).toEqual([176, -20, 182, -15]);
  });

  it('holds every part', () => {
    const parts = fc.array(
      fc.record({
        west: fc.integer({ min: -179, max: 170 }),
        south: fc.integer({ min: -60, max: 60 }),
        width: fc.integer({ min: 1, max: 9 }),
        height: fc.integer({ min: 1, max: 9 }),
      }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, (all) => {
        const [west, south, east, north] = degreesOf(
          boxes(all.map((one) => [one.west, one.south, one.west + one.width, one.south + one.height])),
        );
        for (const one of all) {
          const from = one.west < west ? one.west + 360 : one.west;
          expect(from).toBeGreaterThanOrEqual(west);
          expect(from + one.width).toBeLessThanOrEqual(east);
          expect(one.south).toBeGreaterThanOrEqual(south);
          expect(one.south + one.height).toBeLessThanOrEqual(north);
        }
        expect(east - west).toBeLessThan(360);
      }),
    );
  });
});

describe('countryFit', () => {
  it('fills the room with the country, whichever side of the equator it lies on', () => {
    const lands = fc.record({
      west: fc.integer({ min: -170, max: 150 }),
      south: fc.integer({ min: -55, max: 60 }),
      width: fc.integer({ min: 2, max: 20 }),
      height: fc.integer({ min: 2, max: 12 }),
    });
    const room = { x: 20, y: 10, width: 500, height: 300 };
    fc.assert(
      fc.property(lands, ({ west, south, width, height }) => {
        const shape = boxes([[west, south, west + width, south + height]]);
        const fit = countryFit(shape);
        const [[left, top], [right, bottom]] = geoPath(fit.into(room)).bounds({
          type: 'MultiPoint',
          coordinates: shape.coordinates.flat(2),
        });
        expect(left).toBeGreaterThan(room.x - 0.1);
        expect(right).toBeLessThan(room.x + room.width + 0.1);
        expect(top).toBeGreaterThan(room.y - 0.1);
        expect(bottom).toBeLessThan(room.y + room.height + 0.1);
        expect(Math.max((right - left) / room.width, (bottom - top) / room.height)).toBeCloseTo(1, 2);
      }),
    );
  });
});
