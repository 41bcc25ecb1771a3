import { geoConicConformal, geoNaturalEarth1 } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neatline } from './neatline.ts';
import { scaleBar } from './scale-bar.ts';

const INNER = { x: 6, y: 6, width: 600, height: 320 };
const conic = () =>
  geoConicConformal().parallels([43, 53]).rotate([-67, 0]).center([0, 48]).scale(900).translate([306, 166]);

describe('neatline', () => {
  it('puts each degree where the projection puts it', () => {
    const projection = conic();
    const { labels } = neatline(projection, INNER, 5);
    expect(labels.length).toBeGreaterThan(6);
    for (const label of labels) {
      const at = projection.invert?.(
        label.axis === 'longitude' ? [label.x, INNER.y] : [INNER.x, label.y - 4],
      );
      expect(Math.abs((at?.[label.axis === 'longitude' ? 0 : 1] ?? NaN) - label.degrees)).toBeLessThan(0.15);
    }
  });

  it('keeps its bars on the border, apart from each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -170, max: 170 }),
        fc.integer({ min: -50, max: 60 }),
        fc.integer({ min: 120, max: 4000 }),
        (lon, lat, scale) => {
          const projection = geoNaturalEarth1()
            .rotate([-lon, 0])
            .center([0, lat])
            .scale(scale)
            .translate([306, 166]);
          const { bars } = neatline(projection, INNER, 5);
          for (const side of ['top', 'bottom']) {
            const here = bars.filter((bar) => bar.key.startsWith(side)).sort((a, b) => a.x - b.x);
            here.forEach((bar, i) => {
              expect(bar.x).toBeGreaterThanOrEqual(INNER.x);
              expect(bar.x + bar.width).toBeLessThanOrEqual(INNER.x + INNER.width);
              expect(bar.x).toBeGreaterThanOrEqual((here[i - 1]?.x ?? 0) + (here[i - 1]?.width ?? 0));
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('scaleBar', () => {
  it('is a round distance that fits, as long as the earth is there', () => {
    const bar = scaleBar(conic(), [300, 160], 120);
    expect(bar?.km).toBe(500);
    expect(bar?.width).toBeGreaterThan(60);
    expect(bar?.width).toBeLessThanOrEqual(120);
  });

  it('is not there beyond the earth', () => {
    expect(scaleBar(geoNaturalEarth1().scale(10).translate([0, 0]), [5000, 5000], 100)).toBeNull();
  });
});
