import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveNumber, gallagherIndex, wastedVotes } from './indices.ts';

describe('gallagherIndex', () => {
  it('is √(½ Σ (v − s)²) in per cent', () => {
    // 60:40 votes, 80:20 seats: √(½ (20² + 20²)) = 20
    expect(gallagherIndex({ a: 60, b: 40 }, { a: 8, b: 2 })).toBeCloseTo(20, 12);
    expect(gallagherIndex({ a: 60, b: 30, c: 10 }, { a: 7, b: 3, c: 0 })).toBeCloseTo(10, 12);
  });

  it('is 0 where seats follow votes, 100 where those without a vote hold all', () => {
    expect(gallagherIndex({ a: 600, b: 400 }, { a: 3, b: 2 })).toBe(0);
    expect(gallagherIndex({ a: 1, b: 0 }, { a: 0, b: 1 })).toBeCloseTo(100, 12);
  });

  it('counts a list that only one side names, and says nothing of an empty side', () => {
    expect(gallagherIndex({ a: 60, b: 40 }, { a: 1 })).toBeCloseTo(40, 12);
    expect(gallagherIndex({ a: 0 }, { a: 1 })).toBeNull();
    expect(gallagherIndex({ a: 1 }, {})).toBeNull();
  });
});

describe('effectiveNumber', () => {
  it('is n for n equal parties, and less for unequal ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const of = (list: readonly number[]) =>
          effectiveNumber(Object.fromEntries(list.map((n, i) => [`p${i}`, n])))!;
        expect(of(counts.map(() => 7))).toBeCloseTo(counts.length, 10);
        expect(of(counts)).toBeGreaterThanOrEqual(1);
        expect(of(counts)).toBeLessThanOrEqual(counts.length + 1e-9);
      }),
    );
  });

  it('is 1 / Σ p²', () => {
    expect(effectiveNumber({ a: 50, b: 25, c: 25 })).toBeCloseTo(8 / 3, 12);
    expect(effectiveNumber({ a: 0 })).toBeNull();
  });

  it('takes counts beyond 2^53', () => {
    expect(effectiveNumber({ a: 10n ** 30n, b: 10n ** 30n })).toBe(2);
  });
});

describe('wastedVotes', () => {
  it('are the votes of lists without a seat', () => {
    expect(wastedVotes({ a: 60, b: 30, c: 7, d: 3, e: 0 }, { a: 6, b: 3, c: 0 })).toEqual({
      votes: { fraction: '10', decimal: '10', cut: false },
      share: { fraction: '1/10', decimal: '0.1', cut: false },
      lists: ['c', 'd'],
    });
  });

  it('have no share where there are no votes', () => {
    expect(wastedVotes({ a: 0 }, {})).toMatchObject({ share: null, lists: [] });
  });

  it('names the field of what it cannot read', () => {
    expect(() => wastedVotes({ a: -1 }, {})).toThrow(/^votes\["a"\]/);
    expect(() => wastedVotes({ a: 1 }, { a: NaN })).toThrow(/^seats\["a"\]/);
  });
});
