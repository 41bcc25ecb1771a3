import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approximateMeasure } from './text-measure.ts';
import { activity, indexOf } from './timeline.fixture.ts';
import { apart, layoutOf, marksOf, series, width } from './timeline-layout.fixture.ts';
import { timelineSeries } from './timeline-series.ts';
import { placeOf } from './timeline-windows.ts';

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
