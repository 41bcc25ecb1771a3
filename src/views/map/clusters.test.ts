import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countrySeries } from './country-series.ts';
import { crowd } from './crowd-fixture.ts';
import { allOf, HOME } from './fixture.ts';
import { countryFixture, worldFixture } from './geo-fixture.ts';
import { countryGround } from './map-ground.ts';
import { layoutMap, type MapLayout } from './map-layout.ts';
import { projectGround } from './projected-ground.ts';
import { MOST_ZOOM, NO_ZOOM, type Zoom } from './projections.ts';
import { overlap } from './rect.ts';
import { zoomInto, zoomOnto } from './zoom-targets.ts';

const index = crowd(300);
const { marks } = countrySeries({
  index,
  matching: allOf(index),
  colours: new Map(),
  home: HOME,
  shapeOf: (area) => area.iso,
});
const projected = projectGround(countryGround(countryFixture(), worldFixture(), '2023-03-19'), 640);
const { width, height } = projected.frame;
const at = (zoom: Zoom, lettered = false) =>
  layoutMap({ projected, marks, named: [], zoom, corner: { width: 0, height: 0 }, lettered });
const zooms = fc
  .tuple(
    fc.double({ min: 1, max: MOST_ZOOM, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([k, right, down]) => ({ k, x: -(k - 1) * width * right, y: -(k - 1) * height * down }));
const alone = (layout: MapLayout) =>
  [...layout.marks].filter(([, mark]) => mark.onView && mark.cluster === null).map(([key]) => key);

describe('clusters of a crowded map', () => {
  it('lose and double no mark at any zoom: on view it stands alone or in one cluster', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const layout = at(zoom);
        const inside = layout.clusters.flatMap((cluster) => cluster.marks);
        const seen = [...layout.marks].filter(([, mark]) => mark.onView).map(([key]) => key);
        expect(layout.marks.size).toBe(marks.length);
        expect([...inside, ...alone(layout)].sort()).toEqual(seen.sort());
        for (const cluster of layout.clusters)
          for (const key of cluster.marks) expect(layout.marks.get(key)?.cluster).toBe(cluster.key);
      }),
      { numRuns: 40 },
    );
  });

  it('touch neither each other nor the middle of a symbol that stands alone', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const { clusters, ...layout } = at(zoom);
        clusters.forEach(({ at: [x, y], radius }, i) => {
          for (const other of clusters.slice(i + 1))
            expect(Math.hypot(other.at[0] - x, other.at[1] - y)).toBeGreaterThan(radius + other.radius);
          for (const mark of layout.marks.values())
            if (mark.onView && mark.cluster === null && mark.shape === null)
              expect(Math.hypot(mark.at[0] - x, mark.at[1] - y)).toBeGreaterThan(radius);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('let no label stand on another label or on a cluster', () => {
    const sharp = [NO_ZOOM, { k: 2, x: -200, y: -100 }, { k: 5, x: -1200, y: -600 }];
    for (const zoom of sharp) {
      const layout = at(zoom, true);
      const boxes = [...layout.marks.values()].flatMap((mark) => (mark.label ? [mark.label.box] : []));
      boxes.forEach((box, i) => {
        expect(boxes.some((other, j) => j > i && overlap(box, other))).toBe(false);
        for (const {
          at: [x, y],
          radius,
        } of layout.clusters)
          expect(overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })).toBe(
            false,
          );
      });
    }
  });

  it('gather where many places fall together, and part at the closest zoom', () => {
    expect(at(NO_ZOOM).clusters.length).toBeGreaterThan(0);
    expect(at({ k: MOST_ZOOM, x: -3000, y: -2000 }).clusters).toEqual([]);
  });

  it('come apart by opening them and what is left of them, each time nearer and with its marks on view', () => {
    let zoom: Zoom = NO_ZOOM;
    let [cluster] = at(zoom).clusters;
    while (cluster) {
      const nearer = zoomInto(cluster, zoom, projected.frame);
      expect(nearer.k).toBeGreaterThan(zoom.k);
      const layout = at(nearer);
      for (const key of cluster.marks) expect(layout.marks.get(key)?.onView).toBe(true);
      const before: readonly string[] = cluster.marks;
      zoom = nearer;
      cluster = layout.clusters.find((one) => one.marks.some((key) => before.includes(key)));
    }
    expect(zoom.k).toBeLessThanOrEqual(MOST_ZOOM);
  });

  it('are not made of a few places, nor of a few observers at one place', () => {
    const few = countrySeries({
      index: crowd(3),
      matching: allOf(crowd(3)),
      colours: new Map(),
      home: HOME,
      shapeOf: (area) => area.iso,
    });
    const layout = layoutMap({
      projected,
      marks: few.marks,
      named: [],
      zoom: NO_ZOOM,
      corner: { width: 0, height: 0 },
      lettered: false,
    });
    expect(layout.clusters).toEqual([]);
  });
});

describe('zoomOnto', () => {
  it('brings any point of the drawing on view and shows nothing beyond its edges', () => {
    const points = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(zooms, points, (zoom, [px, py]) => {
        const { k, x, y } = zoomOnto([px, py], zoom, { width, height });
        expect(k).toBe(zoom.k);
        expect(x).toBeLessThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(0);
        expect(x).toBeGreaterThanOrEqual(width * (1 - k) - 1e-6);
        expect(y).toBeGreaterThanOrEqual(height * (1 - k) - 1e-6);
      }),
    );
  });
});
