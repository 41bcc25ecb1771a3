import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, observation } from './fixture.ts';
import { countryFixture, worldFixture } from './geo-fixture.ts';
import { countryGround } from './map-ground.ts';
import { layoutMap } from './map-layout.ts';
import type { NamedGround } from './naming.ts';
import { projectGround } from './projected-ground.ts';
import { overlap, within, type Rect } from './rect.ts';
import { radiusScale } from './symbol-size.ts';

const ground = countryGround(countryFixture(), worldFixture(), '2023-03-19');
const named: NamedGround[] = [
  { code: 'XX-1', kind: 'unit', name: 'North' },
  { code: 'XX-2', kind: 'unit', name: 'South' },
  { code: 'YY', kind: 'country', name: 'Wyland' },
];
const index = indexOf([
  observation('a', ['xx-1'], { amount: exactly(12) }),
  observation('b', ['xx-c'], { amount: exactly(6), precision: 'city' }),
]);
const { marks } = countrySeries({
  index,
  matching: allOf(index),
  colours: new Map(),
  home: HOME,
  shapeOf: (area) => area.iso,
});

function laidOut(width: number, zoom: { k: number; x: number; y: number }) {
  return layoutMap({
    projected: projectGround(ground, width),
    marks,
    named,
    zoom,
    corner: { width: 40, height: 40 },
    lettered: true,
  });
}

describe('layoutMap', () => {
  it('keeps labels and names inside the frame and apart, at every width and zoom', () => {
    const zooms = fc.tuple(
      fc.double({ min: 1, max: 8, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 1100 }), zooms, (width, [k, right, down]) => {
        const height = projectGround(ground, width).frame.height;
        const layout = laidOut(width, { k, x: -(k - 1) * width * right, y: -(k - 1) * height * down });
        const labels = [...layout.marks.values()].flatMap((mark) => (mark.label ? [mark.label.box] : []));
        const boxes: Rect[] = [...labels, ...layout.names.map((name) => name.box)];
        boxes.forEach((box, i) => {
          expect(within(box, layout.inner)).toBe(true);
          expect(boxes.some((other, j) => j > i && overlap(box, other))).toBe(false);
        });
        expect(layout.marks.size).toBe(marks.length);
        const silent = marks.filter(
          (mark) => layout.marks.get(mark.key)?.onView && !layout.marks.get(mark.key)?.label,
        );
        expect(silent.map((mark) => mark.key).sort()).toEqual([...layout.unlabelled].sort());
      }),
      { numRuns: 25 },
    );
  });

  it('enlarges the ground and not the symbols', () => {
    const near = laidOut(640, { k: 2, x: -300, y: -200 });
    const far = laidOut(640, { k: 1, x: 0, y: 0 });
    const city = marks.find((mark) => mark.symbol === 'disc')?.key ?? '';
    const [from, to] = [far.marks.get(city), near.marks.get(city)];
    expect(to?.radius).toBe(from?.radius);
    expect(to?.at[0]).toBeCloseTo(2 * (from?.at[0] ?? 0) - 300, 6);
    expect(to?.at[1]).toBeCloseTo(2 * (from?.at[1] ?? 0) - 200, 6);
  });

  it('rules finer degrees and measures shorter distances the nearer it is', () => {
    const [far, near] = [laidOut(640, { k: 1, x: 0, y: 0 }), laidOut(640, { k: 8, x: -2240, y: -1200 })];
    expect(near.neat.step).toBeLessThan(far.neat.step);
    expect(near.scale?.km ?? Infinity).toBeLessThan(far.scale?.km ?? 0);
  });
});

describe('radiusScale', () => {
  it('makes areas proportional to numbers, with discs that fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 300, max: 1200 }),
        (values, width) => {
          const radius = radiusScale(values, width);
          const [a = 1, b = 1] = values;
          expect(radius(a) ** 2 / radius(b) ** 2).toBeCloseTo(a / b, 6);
          expect(Math.max(...values.map(radius))).toBeLessThanOrEqual(36.001);
        },
      ),
    );
  });

  it('gives one place the designed radius on a map of the designed width', () => {
    expect(radiusScale([6, 12], 640)(1)).toBeCloseTo(5.1);
  });
});
