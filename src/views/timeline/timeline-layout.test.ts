import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity, Meeting } from '../../model/facts.ts';
import { isoDay } from '../../model/edtf.ts';
import { NO_CALENDAR } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';
import { activity, election, indexOf, meeting } from './timeline.fixture.ts';
import { timelineLayout, type MarkLayout, type TimelineLayout } from './timeline-layout.ts';
import { timelineSeries, type TimelineSeries } from './timeline-series.ts';
import { placeOf, windowsOf } from './timeline-windows.ts';

const day = fc.integer({ min: 19_290, max: 19_440 });
const date = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: day.map(isoDay) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 20 }))
      .map(([from, n]) => `${isoDay(from)}/${isoDay(from + n)}`),
  },
);
const guests = fc.uniqueArray(
  fc.constantFrom('union', 'league', 'council', 'long', 'north-delegation', 'south-delegation'),
  {
    maxLength: 3,
  },
);
const about = fc.constantFrom('first', 'second', null);
const meetings = fc.array(
  fc.record({
    date,
    host: fc.constantFrom('house', 'office', 'board', 'embassy', 'long'),
    guests,
    election: about,
  }),
  { maxLength: 25 },
);
const steps = fc.array(
  fc.record({
    date,
    who: fc.constantFrom('union', 'league'),
    what: fc.constantFrom<Activity['classification']>('arrival', 'start', 'report', 'departure'),
  }),
  { maxLength: 6 },
);
const width = fc.integer({ min: 320, max: 1400 });

const series = fc.tuple(meetings, steps).map(([met, done]) => {
  const all = met.map((one, i): Meeting =>
    meeting(`m${i}`, one.date, [one.host], one.guests, {
      election: one.election,
      withObservers: one.guests.length > 0,
    }),
  );
  const own = done.map((one, i): Activity => ({
    ...activity(`a${i}`, one.date, one.who, one.what),
    election: 'second',
  }));
  const elections = [
    election('first', '2022-11-20', 'presidential'),
    election('second', '2023-03-19', 'parliamentary'),
  ];
  return timelineSeries(indexOf({ meetings: all, activities: own, elections }), new Map());
});

function layoutOf(
  one: TimelineSeries,
  px: number,
  onlyUsed = false,
  folded: readonly string[] = [],
): TimelineLayout {
  const windows = windowsOf(one.marks, one.votes, 4);
  return timelineLayout(one, {
    width: px,
    windows,
    calendar: NO_CALENDAR,
    measure: approximateMeasure,
    pitch: 15,
    onlyUsed,
    folded: new Set(folded),
  });
}
const marksOf = (layout: TimelineLayout): MarkLayout[] => layout.lanes.flatMap((lane) => lane.marks);
const apart = (a: { x: number; y: number; width: number; height: number }, b: typeof a): boolean =>
  a.x + a.width <= b.x + 0.01 ||
  b.x + b.width <= a.x + 0.01 ||
  a.y + a.height <= b.y + 0.01 ||
  b.y + b.height <= a.y + 0.01;

describe('the layout', () => {
  it('draws every mark of the series once, in its own lane', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        expect(
          marksOf(layout)
            .map((at) => at.mark.key)
            .sort(),
        ).toEqual(one.marks.map((mark) => mark.key).sort());
        for (const { lane, y, height, marks } of layout.lanes)
          for (const at of marks) {
            expect(at.mark.lane).toBe(lane.id);
            expect(at.y).toBeGreaterThan(y);
            expect(at.y).toBeLessThan(y + height);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('lets no label or mark overlap another', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const marks = marksOf(layoutOf(one, px));
        marks.forEach((a, i) => {
          for (const b of marks.slice(i + 1))
            expect(apart(a.hit, b.hit), `${a.mark.key} and ${b.mark.key}`).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps each label beside its own mark, short of the rule of a vote', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        const votes = layout.axis.rules.filter((rule) => rule.kind === 'vote' && !rule.crowded);
        for (const { x, label, bars } of marksOf(layout)) {
          if (!label || bars.length > 0) continue;
          const [x0, x1] =
            label.anchor === 'start'
              ? [label.x, label.x + label.fitted.width]
              : [label.x - label.fitted.width, label.x];
          expect(Math.min(Math.abs(x0 - x), Math.abs(x1 - x))).toBeLessThan(16);
          for (const vote of votes) {
            const nearer = Math.abs(vote.x - x) < 8;
            expect(nearer || vote.x <= x0 + 0.01 || vote.x >= x1 - 0.01).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('opens a row only where every row above has something in the way', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        for (const { marks } of layoutOf(one, px).lanes)
          for (const at of marks) {
            const above = new Set(marks.filter((other) => other.y < at.y).map((other) => other.y));
            const item = marks.filter((other) => other.y === at.y);
            const span = [
              Math.min(...item.map((other) => other.hit.x)),
              Math.max(...item.map((other) => other.hit.x + other.hit.width)),
            ];
            for (const y of above) {
              const near = marks.filter(
                (other) =>
                  other.y === y &&
                  other.hit.x < (span[1] ?? 0) + 6 &&
                  other.hit.x + other.hit.width > (span[0] ?? 0) - 6,
              );
              expect(near.length).toBeGreaterThan(0);
            }
          }
      }),
      { numRuns: 60 },
    );
  });

  it('puts a dated mark on its day and an undated one where no day is', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        const windows = layout.panels.map((panel) => panel.window);
        for (const at of marksOf(layout)) {
          const place = placeOf(at.mark, windows);
          const panel = layout.panels.find((each) => each.window === place?.window);
          expect(panel).toBeDefined();
          if (!panel) continue;
          if (!place?.dated) {
            expect(at.hollow).toBe(true);
            if (at.mark.endsStay === null) expect(at.x).toBeGreaterThan(panel.x0);
            continue;
          }
          const from = panel.daysX0 + ((at.mark.days?.from ?? 0) - panel.window.from) * panel.dayWidth;
          const to = panel.daysX0 + ((at.mark.days?.to ?? 0) + 1 - panel.window.from) * panel.dayWidth;
          expect(at.x).toBeGreaterThan(from - 2);
          expect(at.x).toBeLessThan(to + 4);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays within its width', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        for (const panel of layout.panels) expect(panel.x1).toBeLessThanOrEqual(px + 0.01);
        for (const { x, text } of layout.axis.headings.filter((heading) => heading.anchor === 'start'))
          expect(x + approximateMeasure(text, 'head')).toBeLessThanOrEqual(px + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('joins the marks of one meeting from lane to lane', () => {
    fc.assert(
      fc.property(series, width, (one, px) => {
        const layout = layoutOf(one, px);
        const marks = marksOf(layout);
        const facts = new Set(marks.map((at) => at.mark.fact));
        expect(layout.joins).toHaveLength(marks.length - facts.size);
      }),
      { numRuns: 40 },
    );
  });

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

  it('labels a meeting in its first lane that is not collapsed, and calls the others the same', () => {
    const one = timelineSeries(
      indexOf({ meetings: [meeting('a', '2023-03-17', ['house'], ['union', 'league', 'council'])] }),
      new Map(),
    );
    const [first] = one.lanes;
    const words = layoutOf(one, 1200, false, [first?.id ?? '']).lanes.flatMap(({ marks }) =>
      marks.map(({ label }) => label?.fitted.runs.map(({ text }) => text).join(' ')),
    );
    expect(words).toEqual(['House Houseson', 'same meeting']);
  });

  it('labels what has room beside it in a lane too dense to label everything', () => {
    const many = Array.from({ length: 60 }, (_, i) => meeting(`m${i}`, '2023-03-17', ['house'], ['union']));
    const one = timelineSeries(
      indexOf({ meetings: [...many, meeting('alone', '2023-03-14', ['office'], ['union'])] }),
      new Map(),
    );
    const labelled = marksOf(layoutOf(one, 1200)).filter(({ label }) => label !== null);
    expect(labelled.map(({ mark }) => mark.fact)).toContain('alone');
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

  it('puts a report without a date at the open end of the stay it ends, and needs no column for it', () => {
    const one = timelineSeries(
      indexOf({
        activities: [activity('a', '2023-03-17', 'union', 'arrival'), activity('r', null, 'union', 'report')],
      }),
      new Map(),
    );
    const layout = layoutOf(one, 1200);
    const [panel] = layout.panels;
    expect(panel?.daysX0).toBe(panel?.x0);
    const [arrival, report] = marksOf(layout);
    expect(arrival?.bars.map((bar) => bar.kind)).toEqual(['stay', 'open']);
    expect(report?.x).toBeGreaterThan(arrival?.bars.at(-1)?.x1 ?? Infinity);
    expect(report?.hollow).toBe(true);
  });
});
