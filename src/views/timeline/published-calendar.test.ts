import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../model/edtf.ts';
import type { Reference } from '../../model/reference.ts';
import { axisOf } from './axis-layout.ts';
import { panelsOf } from './panel-layout.ts';
import { publishedCalendar } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';

const reference: Pick<Reference, 'timelines' | 'sources'> = {
  sources: [
    { id: 'board', title: 'Calendar of the board', url: 'https://board.example/calendar', kind: 'official' },
  ],
  timelines: [
    {
      election: 'vote',
      sources: ['board'],
      events: [
        { date: '2023-01-19', event: 'election called', kind: 'call' },
        { date: '2023-02-18T18:00', end: '2023-03-18T00:00', event: 'campaign', kind: 'campaign' },
        { date: '2023-03-18', event: 'day of silence', kind: 'silence' },
        { date: '2023-03-20', event: 'preliminary result' },
        { date: '2023-03-27', event: 'final result', kind: 'result' },
      ],
    },
    { election: 'another', sources: [], events: [{ date: '2020-01-01', event: 'call', kind: 'call' }] },
  ],
};
const calendar = publishedCalendar(reference, new Set(['vote']));
const day = (month: number, date: number) => dayNumber(2023, month, date);

describe('the published calendar', () => {
  it('holds the days and phases that say what they are, of the elections asked for, with their sources', () => {
    expect(calendar.days.map(({ name, from }) => [name, from])).toEqual([
      ['Election called', day(1, 19)],
      ['Day of silence', day(3, 18)],
      ['Final result', day(3, 27)],
    ]);
    expect(calendar.days[0]?.sources).toEqual(reference.sources);
  });

  it('ends a phase that ends at midnight with the day before', () => {
    expect(calendar.phases).toMatchObject([{ name: 'Campaign', from: day(2, 18), to: day(3, 17) }]);
  });

  it('is drawn as rules and bands, each phase named once', () => {
    const windows = [
      { from: day(2, 10), to: day(2, 24), elections: [] },
      { from: day(3, 14), to: day(3, 28), elections: [] },
    ];
    const axis = axisOf(
      panelsOf(windows, () => false, 0, 1200),
      [],
      calendar,
      1200,
      approximateMeasure,
    );
    expect(axis.rules.map(({ text }) => text)).toEqual(['Day of silence', 'Final result']);
    expect(axis.bands).toHaveLength(2);
    expect(axis.headings.filter(({ kind }) => kind === 'phase')).toHaveLength(1);
  });

  it('gives way where time is named in quarters or years', () => {
    const long = [{ from: dayNumber(2013, 1, 1), to: day(12, 31), elections: [] }];
    const axis = axisOf(
      panelsOf(long, () => false, 0, 1200),
      [],
      calendar,
      1200,
      approximateMeasure,
    );
    expect(axis.rules).toEqual([]);
    expect(axis.bands).toEqual([]);
  });
});
