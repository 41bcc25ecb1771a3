import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../model/edtf.ts';
import { NO_CALENDAR } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';
import { indexOf, meeting } from './timeline.fixture.ts';
import { apart, layoutOf, marksOf, series, width } from './timeline-layout.fixture.ts';
import { timelineLayout } from './timeline-layout.ts';
import { timelineSeries } from './timeline-series.ts';
import { windowsOf } from './timeline-windows.ts';

describe('lanes of the layout', () => {
  it('keeps each mark of a collapsed lane in one of its ticks, which never overlap', () => {
    fc.assert(
      fc.property(series, width, fc.func(fc.boolean()), (one, px, collapses) => {
        const folded = one.lanes.map(({ id }) => id).filter((id) => collapses(id));
        const layout = layoutOf(one, px, false, folded);
        const drawn = layout.lanes.flatMap(({ marks, ticks }) => [
          ...marks.map((at) => at.mark.key),
          ...(ticks ?? []).flatMap((tick) => tick.marks.map(({ key }) => key)),
        ]);
        expect(drawn.sort()).toEqual(one.marks.map(({ key }) => key).sort());
        for (const { lane, ticks, y, height } of layout.lanes) {
          expect(ticks !== null).toBe(folded.includes(lane.id));
          (ticks ?? []).forEach((a, i) => {
            for (const b of (ticks ?? []).slice(i + 1)) expect(apart(a.hit, b.hit)).toBe(true);
            expect(a.hit.y).toBeGreaterThanOrEqual(y - 0.01);
            expect(a.hit.y + a.hit.height).toBeLessThanOrEqual(y + height + 0.01);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out lanes without a mark only where asked to', () => {
    const one = timelineSeries(
      indexOf({
        meetings: [
          meeting('a', '2023-03-17', ['house'], ['union']),
          meeting('b', '2022-03-17', ['house'], ['league']),
        ],
      }),
      new Map(),
    );
    const last = windowsOf(one.marks, one.votes, 4).slice(-1);
    const options = {
      width: 600,
      windows: last,
      calendar: NO_CALENDAR,
      measure: approximateMeasure,
      pitch: 15,
      folded: new Set<string>(),
    };
    expect(timelineLayout(one, { ...options, onlyUsed: false }).lanes).toHaveLength(2);
    expect(timelineLayout(one, { ...options, onlyUsed: true }).lanes.map((lane) => lane.lane.id)).toEqual([
      'union',
    ]);
  });

  it('packs many lanes closely: every mark once, none on another, labels whole or none, names with numbers', () => {
    const guests = ['union', 'league', 'council', 'long', 'north-delegation', 'south-delegation'];
    const met = (guest: string) =>
      Array.from({ length: 30 }, (_, i) =>
        meeting(`${guest}-${i}`, isoDay(19_300 + (i % 24)), ['house', 'office'].slice(i % 2), [guest]),
      );
    const laid = (of: readonly string[]) => timelineSeries(indexOf({ meetings: of.flatMap(met) }), new Map());
    const one = laid(guests);
    const layout = layoutOf(one, 500);
    const marks = marksOf(layout);
    expect(marks.map(({ mark }) => mark.key).sort()).toEqual(one.marks.map(({ key }) => key).sort());
    marks.forEach((a, i) => {
      for (const b of marks.slice(i + 1)) expect(apart(a.hit, b.hit)).toBe(true);
    });
    expect(marks.flatMap(({ label }) => label ?? []).filter(({ fitted }) => fitted.cut)).toEqual([]);
    expect(layoutOf(laid(['union']), 500).lanes.map((lane) => lane.counted)).toEqual([false]);
    const counted = layout.lanes.filter((lane) => lane.counted);
    expect(counted.map(({ name }) => name)).toContain('Union');
    for (const { name, lane } of counted) expect(name).toBe(lane.name);
  });
});
