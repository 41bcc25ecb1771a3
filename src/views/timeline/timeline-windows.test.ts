import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brushedWindows, dayCount, placeOf, WIDE_MARGINS, windowsOf } from './timeline-windows.ts';

const day = fc.integer({ min: 15_000, max: 19_000 });
const days = fc.oneof(
  fc.constant(null),
  day.map((at) => ({ from: at, to: at, approximate: false })),
  fc
    .tuple(day, fc.integer({ min: 1, max: 60 }))
    .map(([from, long]) => ({ from, to: from + long, approximate: true })),
);
const mark = fc.record({ days, election: fc.constantFrom('a', 'b', 'c', null) });
const marks = fc.array(mark, { maxLength: 30 });
const votes = fc
  .uniqueArray(day, { maxLength: 3 })
  .map((all) => all.map((at, i) => ({ elections: [['a', 'b', 'c'][i] ?? 'a'], day: at, name: 'Vote' })));
const most = fc.integer({ min: 1, max: 6 });

describe('windows', () => {
  it('hold every fact dated to a day exactly once', () => {
    fc.assert(
      fc.property(marks, votes, most, (all, when, n) => {
        const windows = windowsOf(all, when, n);
        for (const one of all) {
          const own = one.days;
          if (own === null || own.from !== own.to) continue;
          const holding = windows.filter((window) => window.from <= own.from && own.to <= window.to);
          expect(holding).toHaveLength(1);
          expect(placeOf(one, windows)).toEqual({ window: holding[0], dated: true });
        }
      }),
    );
  });

  it('give every other fact one place too', () => {
    fc.assert(
      fc.property(marks, votes, most, (all, when, n) => {
        const windows = windowsOf(all, when, n);
        for (const one of all) expect(placeOf(one, windows)).not.toBeNull();
      }),
    );
  });

  it('follow each other with a gap, are at least six days long and no more than asked', () => {
    fc.assert(
      fc.property(marks, votes, most, (all, when, n) => {
        const windows = windowsOf(all, when, n).filter((window) => dayCount(window) > 0);
        expect(windows.length).toBeLessThanOrEqual(n);
        windows.forEach((window, i) => {
          expect(dayCount(window)).toBeGreaterThanOrEqual(WIDE_MARGINS.fewest);
          const next = windows[i + 1];
          if (next) expect(next.from - window.to).toBeGreaterThan(1);
        });
      }),
    );
  });

  it('of two elections months apart are folded between; of one they are not', () => {
    const at = (from: number, election: string) => ({
      days: { from, to: from, approximate: false },
      election,
    });
    const vote = (election: string, when: number) => ({ elections: [election], day: when, name: 'Vote' });
    expect(windowsOf([at(19_314, 'a'), at(19_433, 'b')], [vote('a', 19_316), vote('b', 19_435)], 4)).toEqual([
      { from: 19_313, to: 19_318, elections: ['a'] },
      { from: 19_432, to: 19_437, elections: ['b'] },
    ]);
    expect(windowsOf([at(19_433, 'b')], [vote('b', 19_435)], 4)).toHaveLength(1);
  });

  it('of nothing are none', () => {
    expect(windowsOf([], [], 3)).toEqual([]);
  });

  it('leave a place for marks of an election without any date', () => {
    const windows = windowsOf([{ days: null, election: 'a' }], [], 3);
    expect(windows.map((window) => [dayCount(window), window.elections])).toEqual([[0, ['a']]]);
  });
});

describe('a brush', () => {
  it('shows its own days, whatever lies in them', () => {
    fc.assert(
      fc.property(marks, votes, most, day, fc.integer({ min: 0, max: 400 }), (all, when, n, from, long) => {
        const brush = { from, to: from + long };
        const windows = brushedWindows(windowsOf(all, when, n), brush);
        expect(windows[0]?.from).toBe(brush.from);
        expect(windows.at(-1)?.to).toBe(brush.to);
        for (const one of all) {
          const inside =
            one.days !== null &&
            one.days.from === one.days.to &&
            one.days.from >= from &&
            one.days.to <= brush.to;
          if (inside) expect(placeOf(one, windows)?.dated).toBe(true);
        }
      }),
    );
  });
});
