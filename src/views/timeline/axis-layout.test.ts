import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../model/edtf.ts';
import { axisOf } from './axis-layout.ts';
import { panelsOf } from './panel-layout.ts';
import { NO_CALENDAR } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';
import { stretches, unitFor } from './time-ticks.ts';

const window = fc
  .tuple(fc.integer({ min: 14_000, max: 20_000 }), fc.integer({ min: 5, max: 3700 }))
  .map(([from, long]) => ({ from, to: from + long, elections: [] }));
const width = fc.integer({ min: 320, max: 1400 });

describe('the axis', () => {
  it('lets no two headings of one row overlap, from six days to ten years', () => {
    fc.assert(
      fc.property(
        window,
        width,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 }),
        (one, px, at) => {
          const votes = at.map((part, i) => ({
            elections: [`e${i}`],
            day: Math.round(one.from + part * (one.to - one.from)),
            name: 'Presidential vote',
          }));
          const { headings } = axisOf(
            panelsOf([one], () => false, 100, px),
            votes,
            NO_CALENDAR,
            px,
            approximateMeasure,
          );
          const spans = headings.map(({ x, anchor, text, row }) => {
            const w = approximateMeasure(text, 'head');
            const x0 = anchor === 'middle' ? x - w / 2 : x;
            return { x0, x1: x0 + w, row };
          });
          spans.forEach((a, i) => {
            for (const b of spans.slice(i + 1))
              expect(a.row !== b.row || a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
          });
        },
      ),
    );
  });

  it('lets no two ticks touch and names time at least once wherever there is room', () => {
    fc.assert(
      fc.property(window, width, (one, px) => {
        const { ticks } = axisOf(
          panelsOf([one], () => false, 100, px),
          [],
          NO_CALENDAR,
          px,
          approximateMeasure,
        );
        ticks.slice(1).forEach((tick, i) => {
          const before = ticks[i];
          const widths =
            approximateMeasure(tick.text, 'tick') + approximateMeasure(before?.text ?? '', 'tick');
          expect(tick.x - (before?.x ?? 0)).toBeGreaterThan(widths / 2);
        });
        expect(ticks.length).toBeGreaterThan(0);
      }),
    );
  });

  it('draws a rule on each vote in the window and none elsewhere', () => {
    const votes = [19_400, 19_435].map((day) => ({ elections: ['e'], day, name: 'Vote' }));
    const panels = panelsOf([{ from: 19_432, to: 19_437, elections: [] }], () => false, 0, 600);
    expect(axisOf(panels, votes, NO_CALENDAR, 600, approximateMeasure).rules).toEqual([
      { x: 350, kind: 'vote', text: 'Vote', crowded: false },
    ]);
  });

  it('draws votes that stand close to each other as a crowd, and those of several countries by country', () => {
    const from = dayNumber(2013, 4, 1);
    const votes = [400, 420, 2000].map((at, i) => ({
      elections: ['e'],
      day: from + at,
      name: 'Vote',
      countries: ['Land', 'Isle', 'Land'][i] ?? '',
    }));
    const panels = panelsOf([{ from, to: from + 3000, elections: [] }], () => false, 0, 1200);
    const { rules, headings } = axisOf(panels, votes, NO_CALENDAR, 1200, approximateMeasure);
    expect(rules.map(({ crowded }) => crowded)).toEqual([true, true, false]);
    expect(rules[1]?.text).toMatch(/^Isle: Vote, \d/);
    expect(headings.filter(({ kind }) => kind === 'vote').map(({ text }) => text.split(',')[0])).toEqual([
      'Land',
      'Isle',
      'Land',
    ]);
  });
});

describe('units', () => {
  it('cover the days of a window without gap or overlap where they are months or years', () => {
    fc.assert(
      fc.property(
        window,
        fc.constantFrom('month' as const, 'quarter' as const, 'year' as const),
        (one, unit) => {
          const all = stretches(one, unit, 1);
          expect(all[0]?.from).toBe(one.from);
          expect(all.at(-1)?.to).toBe(one.to);
          all.slice(1).forEach((next, i) => expect(next.from).toBe((all[i]?.to ?? 0) + 1));
        },
      ),
    );
  });

  it('grow coarser as days grow narrower', () => {
    expect([90, 5, 1, 0.5, 0.1].map(unitFor)).toEqual(['day', 'week', 'month', 'quarter', 'year']);
  });
});

describe('the axis of a window of', () => {
  const votes = [{ elections: ['e'], day: dayNumber(2023, 3, 19), name: 'Parliamentary vote' }];
  it.each([
    ['a day', dayNumber(2023, 3, 17), dayNumber(2023, 3, 17)],
    ['a week', dayNumber(2023, 3, 13), dayNumber(2023, 3, 19)],
    ['a quarter', dayNumber(2023, 1, 1), dayNumber(2023, 3, 31)],
    ['two years', dayNumber(2021, 4, 1), dayNumber(2023, 3, 31)],
    ['ten years', dayNumber(2013, 4, 1), dayNumber(2023, 3, 31)],
  ])('%s names time', (_, from, to) => {
    const panels = panelsOf([{ from, to, elections: [] }], () => false, 160, 1384);
    const { headings, ticks } = axisOf(panels, votes, NO_CALENDAR, 1384, approximateMeasure);
    const line = (texts: readonly { x: number; text: string }[]) =>
      texts.map(({ x, text }) => `${Math.round(x)} ${text}`).join(' | ');
    expect({ above: line(headings), ticks: line(ticks) }).toMatchSnapshot();
  });
});
