import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, meeting } from './timeline.fixture.ts';
import { knownDayAt, overviewDay, overviewDomain, overviewLayout, overviewX } from './overview-layout.ts';
import { timelineSeries } from './timeline-series.ts';
import { windowsOf } from './timeline-windows.ts';

const series = timelineSeries(
  indexOf({
    meetings: [
      meeting('a', '2023-03-17', ['house'], ['union', 'league']),
      meeting('b', '2023-03-17', ['house'], ['union']),
      meeting('c', '2023-03-18', ['house'], ['union']),
      meeting('d', null, ['house'], ['union']),
      meeting('e', '2023-03-01/2023-03-09', ['house'], ['union']),
    ],
  }),
  new Map(),
);
const all = new Set(['a', 'b', 'c', 'd', 'e']);
const domain = overviewDomain(series, windowsOf(series.marks, series.votes, 3)) ?? { from: 0, to: 0 };

describe('the overview', () => {
  it('counts each fact dated to one day once, whatever its missions', () => {
    expect(overviewLayout(series, all, domain, 0, 900).bars.map((bar) => bar.count)).toEqual([2, 1]);
  });

  it('counts only what passes the filter', () => {
    expect(overviewLayout(series, new Set(['c']), domain, 0, 900).bars.map((bar) => bar.count)).toEqual([1]);
  });

  it('keeps all dates whatever the filter, so that it does not move while it is brushed', () => {
    expect(overviewLayout(series, new Set(), domain, 0, 900).domain).toEqual(domain);
    expect(
      series.marks.every(({ days }) => days === null || (domain.from < days.from && days.to < domain.to)),
    ).toBe(true);
  });

  it('finds the day again from the place where it is drawn', () => {
    const layout = overviewLayout(series, all, domain, 162, 1266);
    fc.assert(
      fc.property(
        fc.integer({ min: domain.from, max: domain.to }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (day, part) => {
          const x = overviewX(layout, day) + part * (overviewX(layout, day + 1) - overviewX(layout, day));
          expect(overviewDay(layout, x)).toBe(day);
        },
      ),
    );
  });

  it('of nothing dated is none', () => {
    expect(overviewDomain({ lanes: [], marks: [], votes: [] }, [])).toBeNull();
  });
});

describe('the day of knowing', () => {
  it('is the last that ends before the handle, and everything is known past the end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1400 }),
        fc.integer({ min: domain.from, max: domain.to - 1 }),
        (px, day) => {
          const layout = overviewLayout(series, all, domain, 50, 50 + px);
          expect(knownDayAt(layout, overviewX(layout, day + 1))).toBe(day);
          expect(knownDayAt(layout, layout.x1 + 5)).toBeNull();
          expect(knownDayAt(layout, layout.x0 - 20)).toBe(domain.from);
        },
      ),
    );
  });
});
