/** An exact fraction in lowest terms; `d` is always positive. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** `n / d` in lowest terms. `d` must not be zero. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('rational: the denominator is zero');
  const sign = d < 0n ? -1n : 1n;
  const g = greatestCommonDivisor(n, d) || 1n;
  return { n: (sign * n) / g, d: (sign * d) / g };
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d - b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** `a / b`; `b` must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest integer not above `n / d`; `d` must be positive. */
export function floorDivide(n: bigint, d: bigint): bigint {
  const q = n / d;
  return n % d < 0n ? q - 1n : q;
}

/** The smallest integer not below `n / d`; `d` must be positive. */
export function ceilDivide(n: bigint, d: bigint): bigint {
  return -floorDivide(-n, d);
}

/** The largest integer whose square is not above `n` (Newton's iteration on integers); `n` must not be negative. */
export function integerSquareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (x + n / x) / 2n;
    if (next >= x) return x;
    x = next;
  }
}

/** The nearest double, good for display and for indices: never used where a seat is decided. */
export function toNumber(r: Rational): number {
  const shift = BigInt(Math.max(0, 64 - (r.n.toString(2).length - r.d.toString(2).length)));
  return Number((r.n << shift) / r.d) / 2 ** Number(shift);
}
