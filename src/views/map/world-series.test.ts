import { describe, expect, it } from 'vitest';
import { allOf, exactly, HOME, indexOf, meeting, observation } from './fixture.ts';
import { worldSeries } from './world-series.ts';

function seriesOf(index: ReturnType<typeof indexOf>, matching = allOf(index)) {
  return worldSeries({
    index,
    matching,
    colours: new Map(),
    home: HOME,
    shapeOf: (area) => (area.iso === 'ZZ' ? null : area.iso),
  });
}

describe('worldSeries', () => {
  it('shades the country where no city is named, and marks the city where one is', () => {
    const index = indexOf([
      observation('country', ['yy'], { precision: 'country', planned: true }),
      observation('city', ['yy-c'], { precision: 'city', amount: exactly(3) }),
      observation('vague', ['yy-c'], { precision: 'country' }),
    ]);
    expect(seriesOf(index).marks.map((mark) => [mark.symbol, mark.shape, mark.planned, mark.facts])).toEqual([
      ['country', 'YY', false, ['vague']],
      ['country', 'YY', true, ['country']],
      ['disc', null, false, ['city']],
    ]);
  });

  it('leaves to the country its own map what names places inside it, with the wholes of those', () => {
    const index = indexOf([
      observation('inside', ['xx-1'], { partOf: 'whole' }),
      observation('whole', ['xx'], { precision: 'country' }),
      observation('only the country', ['xx'], { precision: 'country' }),
    ]);
    const series = seriesOf(index);
    expect(series.marks.map((mark) => mark.facts)).toEqual([['only the country']]);
    expect([series.placed, series.elsewhere]).toEqual([1, 2]);
  });

  it('marks meetings abroad with a full square for a city and an open one for a country', () => {
    const index = indexOf(
      [],
      [meeting('a', 'yy-c'), meeting('b', 'yy-c'), meeting('c', 'yy'), meeting('d', 'xx-c')],
    );
    expect(seriesOf(index).marks.map((mark) => [mark.symbol, mark.facts])).toEqual([
      ['event-city', ['a', 'b']],
      ['event-country', ['c']],
    ]);
  });

  it('counts as not placed what has no outline', () => {
    const index = indexOf([observation('nowhere', ['zz'], { precision: 'country' })]);
    expect(seriesOf(index)).toMatchObject({ marks: [], placed: 0, unplaced: ['nowhere'] });
  });
});
