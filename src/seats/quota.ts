import { readDecimal, type Decimal } from './decimal.ts';
import { ceilDivide, floorDivide } from './rational.ts';
import { SeatInputError } from './seat-input-error.ts';

/**
 * How a share of n people becomes a number of people. `'up'` is what 'not less than' means; `'nearest'` rounds a half
 * up; `'down'` is what 'n times the share, fractions left out' means.
 */
export type Rounding = 'up' | 'nearest' | 'down';

function readWhole(value: number, field: string): bigint {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new SeatInputError(field, `must be a whole number that is not negative, and is ${value}`);
  }
  return BigInt(value);
}

function readPercent(value: Decimal) {
  const percent = readDecimal(value, 'percent');
  if (percent.n > 100n * percent.d)
    throw new SeatInputError('percent', `must be at most 100, and is ${value}`);
  return percent;
}

/**
 * How many people belong to at least one of the groups: a combined quota counts a person in several groups once,
 * |A ∪ B ∪ …|. Each group is given by the ids of its people.
 */
export function combinedCount(groups: readonly Iterable<string>[]): number {
  return new Set(groups.flatMap((group) => [...group])).size;
}

/**
 * What the combined count can be where only the size of each group among n people is published, not who is in several:
 * at least the largest group (all others inside it), at most the sum (no overlap) or n.
 * @throws SeatInputError (`n`, `sizes`) for what is not a whole number, or a group larger than n.
 */
export function combinedRange(sizes: readonly number[], n: number): { least: number; most: number } {
  readWhole(n, 'n');
  for (const size of sizes) {
    readWhole(size, 'sizes');
    if (size > n) throw new SeatInputError('sizes', `a group of ${size} does not fit among ${n}`);
  }
  const sum = sizes.reduce((total, size) => total + size, 0);
  return { least: Math.max(0, ...sizes), most: Math.min(n, sum) };
}

/**
 * The smallest number of people among n that a quota of `percent` asks for: n × percent / 100, exactly, rounded as
 * stated (default `'up'`: 30 % of 69 is 20.7, so 21 people; 20 would be less than 30 %).
 * @throws SeatInputError (`n`, `percent`).
 */
export function minimumNumber(n: number, percent: Decimal, rounding: Rounding = 'up'): number {
  const people = readWhole(n, 'n');
  const share = readPercent(percent);
  const [num, den] = [people * share.n, 100n * share.d];
  if (rounding === 'up') return Number(ceilDivide(num, den));
  return Number(rounding === 'down' ? floorDivide(num, den) : floorDivide(2n * num + den, 2n * den));
}

/**
 * Whether `count` of `n` people are at least `percent` of them: count × 100 ≥ percent × n, exactly. An empty list
 * (n = 0) falls short of nothing.
 * @throws SeatInputError (`count`, `n`, `percent`), also where `count` exceeds `n`.
 */
export function meetsShare(count: number, n: number, percent: Decimal): boolean {
  const [part, people, share] = [readWhole(count, 'count'), readWhole(n, 'n'), readPercent(percent)];
  if (part > people) throw new SeatInputError('count', `must be at most n (${n}), and is ${count}`);
  return part * 100n * share.d >= share.n * people;
}
