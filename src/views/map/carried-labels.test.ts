import { describe, expect, it } from 'vitest';
import { carriedLabels } from './carried-labels.ts';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, observation } from './fixture.ts';
import { countryFixture, worldFixture } from './geo-fixture.ts';
import { countryGround } from './map-ground.ts';
import { layoutMap } from './map-layout.ts';
import { projectGround } from './projected-ground.ts';
import type { Zoom } from './projections.ts';

const projected = projectGround(countryGround(countryFixture(), worldFixture(), '2023-03-19'), 640);
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
const at = (zoom: Zoom, lettered: boolean) =>
  layoutMap({
    projected,
    marks,
    named: [{ code: 'YY', kind: 'country', name: 'Wyland' }],
    zoom,
    corner: { width: 0, height: 0 },
    lettered,
  });

describe('carriedLabels', () => {
  const placed = at({ k: 1, x: 0, y: 0 }, true);

  it('keeps each label at its distance to its mark while the map moves', () => {
    const moved = carriedLabels(at({ k: 1.5, x: -160, y: -120 }, false), placed);
    let carried = 0;
    for (const [key, mark] of moved.marks) {
      const before = placed.marks.get(key);
      if (!mark.label || !before?.label) continue;
      carried++;
      expect(mark.label.box.x - mark.at[0]).toBeCloseTo(before.label.box.x - before.at[0], 6);
      expect(mark.label.box.y - mark.at[1]).toBeCloseTo(before.label.box.y - before.at[1], 6);
    }
    expect(carried).toBeGreaterThan(0);
  });

  it('says of marks that left the view nothing, and loses no mark', () => {
    const moved = carriedLabels(at({ k: 8, x: -100, y: -3400 }, false), placed);
    expect([...moved.marks.keys()]).toEqual(marks.map((mark) => mark.key));
    for (const mark of moved.marks.values()) if (!mark.onView) expect(mark.label).toBeNull();
  });

  it('changes nothing where the map stands', () => {
    const same = carriedLabels(at({ k: 1, x: 0, y: 0 }, false), placed);
    expect([...same.marks]).toEqual([...placed.marks]);
    expect(same.names).toEqual(placed.names);
  });
});
