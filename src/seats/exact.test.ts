import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, exactRoot } from './exact.ts';
import { ceilDivide, floorDivide, integerSquareRoot, rational, toNumber } from './rational.ts';

const big = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 30n });

describe('exact', () => {
  it.each([
    [rational(5n, 2n), '5/2', '2.5', false],
    [rational(4n, 2n), '2', '2', false],
    [rational(1n, 3n), '1/3', '0.333333', true],
    [rational(-1n, 3n), '-1/3', '-0.333333', true],
    [rational(2n, 3n), '2/3', '0.666666', true],
    [rational(0n), '0', '0', false],
    [rational(1n, 10n ** 9n), '1/1000000000', '0', true],
  ])('%o is %s, %s', (value, fraction, decimal, cut) => {
    expect(exact(value)).toEqual({ fraction, decimal, cut });
  });

  it('roots are rational where they can be', () => {
    expect(exactRoot(rational(25n, 4n))).toEqual({ fraction: '5/2', decimal: '2.5', cut: false });
    expect(exactRoot(rational(2n))).toEqual({ fraction: '√(2)', decimal: '1.414213', cut: true });
  });
});

describe('integers', () => {
  it('floor and ceiling enclose the quotient', () => {
    fc.assert(
      fc.property(big, positive, (n, d) => {
        expect(floorDivide(n, d) * d <= n && (floorDivide(n, d) + 1n) * d > n).toBe(true);
        expect(ceilDivide(n, d) * d >= n && (ceilDivide(n, d) - 1n) * d < n).toBe(true);
      }),
    );
  });

  it('the square root is the largest whose square fits', () => {
    fc.assert(
      fc.property(positive, (n) => {
        const root = integerSquareRoot(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    );
    expect(integerSquareRoot(0n)).toBe(0n);
  });

  it('toNumber is close for large and small fractions', () => {
    expect(toNumber(rational(1n, 3n))).toBeCloseTo(1 / 3, 15);
    expect(toNumber(rational(10n ** 40n, 3n)) / (1e40 / 3)).toBeCloseTo(1, 12);
    expect(toNumber(rational(-3n, 2n))).toBe(-1.5);
  });
});
