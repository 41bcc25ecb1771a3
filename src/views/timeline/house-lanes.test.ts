import { describe, expect, it } from 'vitest';
import type { LaneKind, LaneOrder } from '../../store/url-state.ts';
import { decodeView, DEFAULT_VIEW, encodeView } from '../../store/url-state.ts';
import { activity, indexOf, meeting } from './timeline.fixture.ts';
import { timelineSeries } from './timeline-series.ts';

const index = indexOf({
  meetings: [
    meeting('a', '2023-03-10', ['house'], ['union', 'league']),
    meeting('b', '2023-03-12', ['office'], ['union']),
    meeting('c', '2023-03-13', ['office'], ['league'], { area: 'north' }),
    meeting('d', null, ['embassy'], [], { withObservers: false, area: 'south' }),
    meeting('e', '2023-03-14', ['north-delegation'], ['north-delegation', 'south-delegation']),
  ],
  activities: [activity('s', '2023-03-11', 'union', 'start')],
});
const colours = new Map([['union', 'var(--mission-3)']]);
const seriesOf = (kind: LaneKind, order: LaneOrder = 'given') =>
  timelineSeries(index, colours, { kind, order });
const lanesOf = (kind: LaneKind, order: LaneOrder = 'given') =>
  seriesOf(kind, order).lanes.map(({ name }) => name);
const markOf = (kind: LaneKind, fact: string) => seriesOf(kind).marks.find((mark) => mark.fact === fact);

describe('lanes of hosts', () => {
  it('hold one mark for each host, and what a mission did by itself stands last', () => {
    expect(lanesOf('host').at(-1)).toBe('Missions’ own steps');
    expect(
      seriesOf('host')
        .marks.map((mark) => mark.fact)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 's']);
  });

  it('name the missions beside the marks, in their colours, in ink where there are several', () => {
    expect(markOf('host', 'b')).toMatchObject({
      colour: 'var(--mission-3)',
      label: { main: 'Union', detail: 'Officeson' },
    });
    expect(markOf('host', 'a')).toMatchObject({ colour: 'var(--ink)', label: { main: 'Union, League' } });
    expect(markOf('host', 's')?.label).toMatchObject({ main: 'Union', detail: 'starts observing' });
  });
});

describe('lanes of countries', () => {
  it('follow the place named, else the house that hosted, else stand last', () => {
    expect(
      seriesOf('country')
        .marks.map(({ fact, lane }) => `${fact} ${lane}`)
        .sort(),
    ).toEqual(['a land', 'b land', 'c north', 'd south', 'e north', 's lane-no-country']);
    expect(lanesOf('country').at(-1)).toBe('No country named');
  });
});

describe('the order of lanes', () => {
  it('is by number or by name where that is chosen', () => {
    expect(lanesOf('host', 'count')[0]).toBe('Foreign Office');
    expect(lanesOf('country', 'name')).toEqual(['Land', 'North', 'South', 'No country named']);
  });
});

describe('the ids of lanes', () => {
  it('survive an address, whatever the lanes are and in whatever script their names', () => {
    const odd = indexOf({
      activities: [
        {
          ...activity('x', null, 'union', 'start'),
          actor: { person: null, organization: null, label: 'Бақылаушы' },
        },
      ],
      meetings: [meeting('m', null, ['house'], ['north-delegation', 'south-delegation'])],
    });
    for (const one of [index, odd])
      for (const kind of ['mission', 'host', 'country'] as const) {
        const folded = timelineSeries(one, colours, { kind, order: 'given' }).lanes.map(({ id }) => id);
        expect(decodeView(encodeView({ ...DEFAULT_VIEW, folded })).folded).toEqual(folded);
      }
  });
});
