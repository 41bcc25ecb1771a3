import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { decodeView, DEFAULT_VIEW, encodeView } from '../../store/url-state.ts';
import { brushOf, dragged, stepOf, type Grip } from './brush.ts';
import { dayCount } from './timeline-windows.ts';

const domain = { from: 19_000, to: 19_500 };
const inside = fc.integer({ min: domain.from, max: domain.to });
const anywhere = fc.integer({ min: domain.from - 300, max: domain.to + 300 });
const brush = fc.tuple(inside, inside).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const grip = fc.constantFrom<Grip>('new', 'move', 'from', 'to');

describe('a dragged brush', () => {
  it('stays within all dates and keeps its ends in order', () => {
    fc.assert(
      fc.property(grip, brush, anywhere, anywhere, (how, before, start, now) => {
        const after = dragged(how, before, start, now, domain);
        expect(after.from).toBeGreaterThanOrEqual(domain.from);
        expect(after.to).toBeLessThanOrEqual(domain.to);
        expect(after.from).toBeLessThanOrEqual(after.to);
      }),
    );
  });

  it('loses no day while it is moved', () => {
    fc.assert(
      fc.property(brush, anywhere, anywhere, (before, start, now) => {
        expect(dayCount(dragged('move', before, start, now, domain))).toBe(dayCount(before));
      }),
    );
  });

  it('comes back when the pointer does', () => {
    fc.assert(
      fc.property(fc.constantFrom<Grip>('move', 'from', 'to'), brush, inside, (how, before, start) => {
        expect(dragged(how, before, start, start, domain)).toEqual(before);
      }),
    );
  });

  it('moves only the edge that is held', () => {
    const before = { from: 19_100, to: 19_200 };
    expect(dragged('from', before, 19_100, 19_090, domain)).toEqual({ from: 19_090, to: 19_200 });
    expect(dragged('to', before, 19_200, 19_050, domain)).toEqual({ from: 19_100, to: 19_100 });
  });
});

describe('a brush in the address', () => {
  it('survives being written and read', () => {
    fc.assert(
      fc.property(brush, (days) => {
        const query = encodeView({ ...DEFAULT_VIEW, filter: { ...NO_FILTER, ...days } });
        expect(brushOf(decodeView(query).filter, domain)).toEqual(days);
      }),
    );
  });

  it('with one end open reaches to the end of all dates', () => {
    expect(brushOf({ from: 19_100, to: null }, domain)).toEqual({ from: 19_100, to: domain.to });
    expect(brushOf({ from: null, to: 19_100 }, domain)).toEqual({ from: domain.from, to: 19_100 });
    expect(brushOf({ from: null, to: null }, domain)).toBeNull();
  });

  it('beyond all dates still has its ends in order', () => {
    fc.assert(
      fc.property(anywhere, fc.boolean(), (at, first) => {
        const found = brushOf(first ? { from: at, to: null } : { from: null, to: at }, domain);
        expect(found?.from).toBeLessThanOrEqual(found?.to ?? -1);
      }),
    );
  });
});

describe('keys', () => {
  it('move an edge a day, with Shift a week', () => {
    expect([stepOf('ArrowLeft', false), stepOf('ArrowUp', true), stepOf('x', false)]).toEqual([-1, 7, null]);
  });
});
