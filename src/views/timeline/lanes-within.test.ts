import { describe, expect, it } from 'vitest';
import { lanesWithin } from './lanes-within.ts';
import { layoutOf } from './timeline-layout.fixture.ts';
import { indexOf, meeting } from './timeline.fixture.ts';
import { timelineSeries } from './timeline-series.ts';

const layout = layoutOf(
  timelineSeries(
    indexOf({
      meetings: ['union', 'league', 'council'].map((guest, i) =>
        meeting(`m${i}`, `2023-03-1${i}`, ['house'], [guest]),
      ),
    }),
    new Map(),
  ),
  1200,
);
const [first, second, third] = layout.lanes.map(({ y, height }) => ({ y, foot: y + height }));

describe('the lanes in view', () => {
  it('are all where all stand in it', () => {
    expect(lanesWithin(layout, 0, layout.height)).toEqual({ first: 1, last: 3 });
  });

  it('begin after what has gone under the axis, and end with what stands in it by half', () => {
    expect(lanesWithin(layout, (first?.foot ?? 0) - layout.axisY, layout.height)).toEqual({
      first: 2,
      last: 3,
    });
    expect(lanesWithin(layout, 0, second?.foot ?? 0)).toEqual({ first: 1, last: 2 });
    expect(lanesWithin(layout, 0, (third?.y ?? 0) + 2)).toEqual({ first: 1, last: 2 });
  });

  it('are the one that is cut where none stands in it by half', () => {
    const middle = ((second?.y ?? 0) + (second?.foot ?? 0)) / 2;
    expect(lanesWithin(layout, middle + 1 - layout.axisY, layout.axisY + 3)).toEqual({ first: 2, last: 2 });
  });
});
