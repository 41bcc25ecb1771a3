import { describe, expect, it } from 'vitest';
import { activity, indexOf, meeting } from './timeline.fixture.ts';
import { timelineSeries } from './timeline-series.ts';

const series = (parts: Parameters<typeof indexOf>[0]) =>
  timelineSeries(indexOf(parts), new Map([['union', 'var(--mission-3)']]));

describe('lanes', () => {
  it('stand in order of their first date, embassies last', () => {
    const { lanes } = series({
      meetings: [
        meeting('a', '2023-03-10', ['embassy'], [], { withObservers: false }),
        meeting('b', '2023-03-12', ['house'], ['union']),
        meeting('c', '2023-03-11', ['house'], ['league']),
      ],
    });
    expect(lanes.map((lane) => lane.name)).toEqual(['League', 'Union', 'Embassies, consulates']);
  });

  it('that share a meeting stand next to each other', () => {
    const { lanes } = series({
      meetings: [
        meeting('a', '2023-03-10', ['house'], ['union']),
        meeting('b', '2023-03-11', ['house'], ['league']),
        meeting('c', '2023-03-12', ['house'], ['union', 'council']),
      ],
    });
    expect(lanes.map((lane) => lane.id)).toEqual(['union', 'council', 'league']);
  });

  it('are shared by national delegations that only ever appear together, and named after their countries', () => {
    const { lanes, marks } = series({
      meetings: [meeting('a', '2023-03-10', ['house'], ['north-delegation', 'south-delegation'])],
    });
    expect(lanes.map((lane) => lane.name)).toEqual(['North, South']);
    expect(marks).toHaveLength(1);
  });

  it('are not shared once a delegation appears alone', () => {
    const { lanes } = series({
      meetings: [
        meeting('a', '2023-03-10', ['house'], ['north-delegation', 'south-delegation']),
        meeting('b', '2023-03-11', ['house'], ['north-delegation']),
      ],
    });
    expect(lanes.map((lane) => lane.name)).toEqual(['Delegation of North', 'Delegation of South']);
  });

  it('wear the colour of their mission', () => {
    const { lanes } = series({ meetings: [meeting('a', null, ['house'], ['union'])] });
    expect(lanes[0]?.colour).toBe('var(--mission-3)');
  });

  it('name meetings without mission and embassy simply other meetings', () => {
    const { lanes } = series({ meetings: [meeting('a', null, ['house'], [], { withObservers: false })] });
    expect(lanes.map((lane) => [lane.name, lane.mission])).toEqual([['Other meetings', false]]);
  });
});

describe('marks', () => {
  it('stand once in each lane of their fact, and only the first carries the label', () => {
    const { marks } = series({ meetings: [meeting('a', '2023-03-10', ['house'], ['union', 'league'])] });
    expect(marks.map((mark) => [mark.lane, mark.repeated])).toEqual([
      ['league', false],
      ['union', true],
    ]);
  });

  it('have the shape of their host', () => {
    const hosts = ['house', 'office', 'board', 'embassy', 'union'];
    const { marks } = series({
      meetings: hosts.map((host) => meeting(host, '2023-03-10', [host], ['league'])),
    });
    expect(Object.fromEntries(marks.map((mark) => [mark.fact, mark.shape]))).toEqual({
      house: 'circle',
      office: 'diamond',
      board: 'triangle',
      embassy: 'square',
      union: 'hexagon',
    });
  });

  it('say who, where, when and where it is written', () => {
    const { marks } = series({
      meetings: [meeting('a', '2023-03-17~', ['office'], ['union'], { dateBasis: 'published' })],
    });
    expect(marks[0]?.spoken).toBe(
      'Union, Foreign Office, Officeson, about 17 March 2023, the date of the article, Paper paragraph 1',
    );
  });

  it('without a date say so', () => {
    const { marks } = series({ activities: [activity('r', null, 'union', 'report')] });
    expect(marks[0]).toMatchObject({ days: null, shape: 'flag', label: { main: 'report', note: 'no date' } });
    expect(marks[0]?.spoken).toContain('no date');
  });

  it('name the kind of contact where it was more than a meeting', () => {
    const { marks } = series({
      meetings: [meeting('a', '2023-03-17', ['house'], ['union'], { classification: 'briefing' })],
    });
    expect(marks[0]?.label.main).toBe('House briefing');
  });
});

describe('stays', () => {
  it('last to the departure where one is stated', () => {
    const { marks } = series({
      activities: [
        activity('a', '2023-03-10', 'union', 'arrival'),
        activity('d', '2023-03-21', 'union', 'departure'),
      ],
    });
    const [arrival, departure] = ['a', 'd'].map((id) => marks.find((mark) => mark.fact === id));
    expect(arrival?.stay).toEqual({ until: departure?.days?.to });
  });

  it('have an open end without one, at which an undated report may stand', () => {
    const { marks } = series({
      activities: [activity('a', '2023-03-10', 'union', 'arrival'), activity('r', null, 'union', 'report')],
    });
    expect(marks.find((mark) => mark.fact === 'a')?.stay).toEqual({ until: null });
    expect(marks.find((mark) => mark.fact === 'r')?.endsStay).toBe('a@union');
  });

  it('end with nothing of another mission', () => {
    const { marks } = series({
      activities: [activity('a', '2023-03-10', 'union', 'arrival'), activity('r', null, 'league', 'report')],
    });
    expect(marks.find((mark) => mark.fact === 'r')?.endsStay).toBeNull();
  });
});
