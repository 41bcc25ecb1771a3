import { describe, expect, it } from 'vitest';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, observation } from './fixture.ts';
import { worldFixture } from './geo-fixture.ts';
import { outlineGround } from './map-ground.ts';
import { layoutMap } from './map-layout.ts';
import { projectGround } from './projected-ground.ts';
import { shapeFinder } from './shape-of.ts';

describe('outlineGround', () => {
  const world = worldFixture();
  const ground = outlineGround(world, 'XX');

  it('draws a country without units by its outline alone, and knows no others', () => {
    expect(ground && projectGround(ground, 640).paths).toMatchObject({ inner: '' });
    expect(ground && projectGround(ground, 640).paths.outline).toMatch(/^M/);
    expect(outlineGround(world, 'QQ')).toBeNull();
  });

  it('shows cities, and leaves what names a region to the tray', () => {
    const index = indexOf([
      observation('region', ['xx-1'], { amount: exactly(12) }),
      observation('city', ['xx-c'], { amount: exactly(6), precision: 'city' }),
    ]);
    const series = countrySeries({
      index,
      matching: allOf(index),
      colours: new Map(),
      home: HOME,
      shapeOf: shapeFinder(ground?.units ?? [], world),
    });
    expect(series.unplaced).toEqual(['region']);
    expect(series.placed).toBe(1);
    if (!ground) throw new Error('the fixture has the country');
    const layout = layoutMap({
      projected: projectGround(ground, 640),
      marks: series.marks,
      named: [],
      zoom: { k: 1, x: 0, y: 0 },
      corner: { width: 0, height: 0 },
      lettered: true,
    });
    expect([...layout.marks.values()].map((mark) => mark.onView)).toEqual([true]);
  });
});
