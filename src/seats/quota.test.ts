import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinedCount, combinedRange, meetsShare, minimumNumber } from './quota.ts';

describe('combinedCount', () => {
  it('counts a young woman once', () => {
    const women = ['ann', 'bea', 'cleo'];
    const young = ['bea', 'dan'];
    const disabled = ['bea', 'ann', 'eve'];
    expect(combinedCount([women, young, disabled])).toBe(5);
    expect(combinedCount([])).toBe(0);
  });

  it('lies within the range that the sizes alone allow', () => {
    const people = fc.uniqueArray(fc.integer({ min: 0, max: 29 }).map(String));
    fc.assert(
      fc.property(fc.array(people, { maxLength: 4 }), (groups) => {
        const { least, most } = combinedRange(
          groups.map((group) => group.length),
          30,
        );
        expect(combinedCount(groups)).toBeGreaterThanOrEqual(least);
        expect(combinedCount(groups)).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('combinedRange', () => {
  it('goes from full overlap to none, and not beyond the list', () => {
    expect(combinedRange([80, 19], 281)).toEqual({ least: 80, most: 99 });
    expect(combinedRange([7, 6, 5], 10)).toEqual({ least: 7, most: 10 });
  });

  it('refuses a group larger than the list', () => {
    expect(() => combinedRange([11], 10)).toThrow(/^sizes: /);
    expect(() => combinedRange([1], -10)).toThrow(/^n: /);
  });
});

describe('minimumNumber', () => {
  it.each([
    [69, 21, 21, 20],
    [98, 30, 29, 29],
    [90, 27, 27, 27],
    [5, 2, 2, 1],
    [0, 0, 0, 0],
  ])('30 %% of %i is at least %i, nearest %i, down %i', (n, up, nearest, down) => {
    expect(minimumNumber(n, '30')).toBe(up);
    expect([minimumNumber(n, 30, 'nearest'), minimumNumber(n, 30, 'down')]).toEqual([nearest, down]);
  });

  it('is exact where floats are not', () => {
    expect(Math.ceil(100 * 0.07)).toBe(8);
    expect(minimumNumber(100, '7')).toBe(7);
    expect(minimumNumber(3, '33.4')).toBe(2);
  });

  it('is the smallest number that meets the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100 }), (n, percent) => {
        const least = minimumNumber(n, percent);
        expect(meetsShare(least, n, percent)).toBe(true);
        expect(meetsShare(least - 1, n, percent)).toBe(false);
      }),
    );
  });

  it('refuses what is not a number of people or a share', () => {
    expect(() => minimumNumber(-1, '30')).toThrow(/^n: /);
    expect(() => minimumNumber(1.5, '30')).toThrow(/^n: /);
    expect(() => minimumNumber(10, '101')).toThrow(/^percent: /);
    expect(() => minimumNumber(10, '-1')).toThrow(/^percent: /);
    expect(() => meetsShare(11, 10, '30')).toThrow(/^count: /);
  });
});
