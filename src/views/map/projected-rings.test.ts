import { geoCircle, geoConicConformal } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { degreeWindow } from './degree-window.ts';
import { projectedLines, projectedRings } from './projected-rings.ts';
import { rasterOf } from './raster.ts';

const INNER = { x: 6, y: 6, width: 600, height: 320 };
/**
 * What a pixel's width along a circle's outline is of the frame, which is no longer than the frame's own. The grid's cells
 * of a pixel may differ by one; and d3 lets a resampled line stray by the projection's precision, in pixels.
 */
const A_PIXEL_ALL_ROUND = (2 * (INNER.width + INNER.height)) / (INNER.width * INNER.height);
const conic = (middle: number, north: number, scale: number) =>
  geoConicConformal()
    .parallels([north - 6, north + 6])
    .rotate([-middle, 0])
    .center([0, north])
    .scale(scale)
    .translate([306, 166])
    .clipExtent([
      [INNER.x, INNER.y],
      [INNER.x + INNER.width, INNER.y + INNER.height],
    ]);

const views = fc.record({
  middle: fc.integer({ min: -180, max: 180 }),
  north: fc.integer({ min: -55, max: 60 }),
  scale: fc.integer({ min: 700, max: 6000 }),
});

describe('projectedRings', () => {
  it('shows of a shape anywhere on earth what the projection itself shows in the frame', () => {
    const places = fc.record({
      east: fc.integer({ min: -60, max: 60 }),
      up: fc.integer({ min: -20, max: 20 }),
      radius: fc.integer({ min: 1, max: 25 }),
    });
    fc.assert(
      fc.property(views, places, ({ middle, north, scale }, { east, up, radius }) => {
        const projection = conic(middle, north, scale);
        const window = degreeWindow(projection, INNER);
        fc.pre(window !== null && north + up + radius < 85 && north + up - radius > -85);
        const circle = geoCircle()
          .center([middle + east, north + up])
          .radius(radius)
          .precision(0.5)();
        const shape = { type: 'MultiPolygon' as const, coordinates: [circle.coordinates] };
        const [near, far] = [
          projectedRings(projection, shape, window),
          projectedRings(projection, shape, null),
        ];
        const [a, b] = [rasterOf(near, 1, INNER), rasterOf(far, 1, INNER)];
        expect(Math.abs(a.share(INNER) - b.share(INNER))).toBeLessThan(
          (1 + projection.precision()) * A_PIXEL_ALL_ROUND,
        );
      }),
      { numRuns: 150 },
    );
  });

  it('is asked for a window only where the frame shows no pole and not the whole earth', () => {
    expect(degreeWindow(conic(20, 50, 900), INNER)).not.toBeNull();
    expect(degreeWindow(conic(20, 50, 60), INNER)).toBeNull();
    expect(degreeWindow(conic(20, 80, 900), INNER)).toBeNull();
  });

  it('crosses the 180th meridian without a leap', () => {
    const projection = conic(180, 50, 1500);
    const window = degreeWindow(projection, INNER);
    const line = [172, 176, 180, -176, -172].map((longitude) => [longitude, 50]);
    const [points = [], ...others] = projectedLines(
      projection,
      { type: 'MultiLineString', coordinates: [line] },
      window,
    );
    expect(others).toEqual([]);
    points.forEach(([x], i) => {
      if (i > 0) expect(x - (points[i - 1]?.[0] ?? 0)).toBeGreaterThan(0);
    });
  });
});
