import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocateInput } from './input.ts';
import { METHODS } from './methods.ts';
import { SeatInputError } from './seat-input-error.ts';
import { hare } from './votes.fixture.ts';

describe('exactness', () => {
  it('reaches a threshold of 7 % with 7 of 100 votes, which floats do not', () => {
    expect(0.07 * 100).not.toBe(7);
    const { seats } = hare({ a: 93, b: 7 }, 100, { threshold: { fraction: '0.07', of: 'votes' } });
    expect(seats).toEqual({ a: 93, b: 7 });
  });

  it('keeps out a list one vote below the threshold', () => {
    const input = { threshold: { fraction: '0.05', of: 'base' as const }, base: 2000 };
    expect(hare({ a: 900, b: 100 }, 10, input).seats).toEqual({ a: 9, b: 1 });
    expect(hare({ a: 900, b: 99 }, 10, input).seats).toEqual({ a: 10, b: 0 });
  });

  it('tells counts above 2^53 apart that are one double', () => {
    expect(Number('9007199254740993')).toBe(Number('9007199254740992'));
    const votes = { a: '9007199254740992', b: '9007199254740993' };
    expect(hare(votes, 1).seats).toEqual({ a: 0, b: 1 });
    expect(
      allocate({ method: 'dhondt', seats: 1, votes: { a: 2n ** 60n, b: 2n ** 60n + 1n } }).seats,
    ).toEqual({ a: 0, b: 1 });
  });

  it('tells remainders apart that differ in the twentieth digit', () => {
    const votes = { a: '1.00000000000000000001', b: '1', c: '1' };
    expect(hare(votes, 1).seats).toEqual({ a: 1, b: 0, c: 0 });
  });

  it('counts half votes, as strings and as numbers', () => {
    expect(hare({ a: '12.5', b: '37.5' }, 4).seats).toEqual({ a: 1, b: 3 });
    expect(hare({ a: 0.1, b: 0.2 }, 3).seats).toEqual({ a: 1, b: 2 });
    expect(hare({ a: 1e-7, b: 2e21 }, 3).seats).toEqual({ a: 0, b: 3 });
  });

  it('compares geometric means by their squares', () => {
    // 1² / (0 × 1) first; then 99² / (1 × 2) = 4900.5 against 70² / (1 × 2) and 99² / (2 × 3) = 1633.5
    const { seats, ledger } = allocate({ method: 'huntington-hill', seats: 4, votes: { a: 99, b: 70 } });
    expect(seats).toEqual({ a: 2, b: 2 });
    expect(ledger.last?.value).toEqual({ fraction: '√(2450)', decimal: '49.497474', cut: true });
    expect(ledger.divisors?.first.map(({ fraction }) => fraction)).toEqual(['0', '√(2)', '√(6)']);
  });
});

describe('nothing to give', () => {
  it.each(METHODS)('%s: no seats, no votes, no list over the threshold, no list at all', (method) => {
    expect(allocate({ method, seats: 0, votes: { a: 5 } }).seats).toEqual({ a: 0 });
    expect(allocate({ method, seats: 3, votes: { a: 0, b: '0.0' } }).seats).toEqual({ a: 0, b: 0 });
    const threshold = { fraction: '0.9', of: 'votes' as const };
    expect(allocate({ method, seats: 3, votes: { a: 5, b: 5 }, threshold }).seats).toEqual({ a: 0, b: 0 });
    expect(allocate({ method, seats: 3, votes: {} })).toMatchObject({
      seats: {},
      ties: [],
      ledger: { open: 3 },
    });
  });

  it.each(METHODS)('%s: a list without votes gets no seat, exempt or not', (method) => {
    const { seats, ledger } = allocate({ method, seats: 5, votes: { a: 1, b: 0 }, exempt: ['b'] });
    expect(seats).toEqual({ a: 5, b: 0 });
    expect(ledger.lines[1]).toMatchObject({ standing: 'no-votes', quotient: null });
  });
});

describe('names of lists are plain data', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0'])('%j', (name) => {
    const votes = Object.fromEntries([
      [name, 60],
      ['b', 40],
    ]) as Record<string, number>;
    const { seats } = allocate({ method: 'dhondt', seats: 5, votes, tieOrder: [name] });
    expect(Object.entries(seats).sort()).toEqual(
      [
        [name, 3],
        ['b', 2],
      ].sort(),
    );
    expect(Object.hasOwn(seats, name)).toBe(true);
  });
});

describe('errors name the field', () => {
  const good = { method: 'dhondt', seats: 3, votes: { a: 5, b: 4 } };
  const failure = (wrong: object): SeatInputError => {
    try {
      allocate({ ...good, ...wrong } as AllocateInput);
    } catch (error) {
      if (error instanceof SeatInputError) return error;
      throw error;
    }
    throw new Error('was taken');
  };

  it.each([
    ['method', { method: 'hondt' }],
    ['method', { method: 'constructor' }],
    ['method', { method: undefined }],
    ['seats', { seats: -1 }],
    ['seats', { seats: 2.5 }],
    ['seats', { seats: NaN }],
    ['seats', { seats: Infinity }],
    ['seats', { seats: '3' }],
    ['seats', { seats: 1_000_001 }],
    ['votes', { votes: { a: -1 } }],
    ['votes', { votes: { a: -1n } }],
    ['votes', { votes: { a: '-1' } }],
    ['votes', { votes: { a: NaN } }],
    ['votes', { votes: { a: Infinity } }],
    ['votes', { votes: { a: '1,5' } }],
    ['votes', { votes: { a: '1e3' } }],
    ['votes', { votes: { a: '' } }],
    ['votes', { votes: { a: ' 1' } }],
    ['votes', { votes: { a: '1.' } }],
    ['votes', { votes: { a: null } }],
    ['votes', { votes: null }],
    ['votes', { votes: [1, 2] }],
    ['threshold', { threshold: 0.05 }],
    ['threshold.fraction', { threshold: { fraction: '1.01', of: 'votes' } }],
    ['threshold.fraction', { threshold: { fraction: '-0.01', of: 'votes' } }],
    ['threshold.fraction', { threshold: { fraction: '5%', of: 'votes' } }],
    ['threshold.of', { threshold: { fraction: '0.05', of: 'voters' } }],
    ['base', { threshold: { fraction: '0.05', of: 'base' } }],
    ['base', { threshold: { fraction: '0.05', of: 'base' }, base: -7 }],
    ['exempt', { exempt: ['c'] }],
    ['tieOrder', { tieOrder: ['a', 'c'] }],
    ['tieOrder', { tieOrder: ['a', 'a'] }],
    ['tieOrder', { tieOrder: ['__proto__'] }],
    ['tieOrder', { tieOrder: 'a' }],
  ])('%s: %o', (field, wrong) => {
    const error = failure(wrong);
    expect(error.field).toBe(field);
    expect(error.message.startsWith(field)).toBe(true);
  });

  it('and the list', () => {
    expect(failure({ votes: { a: 1, b: -2 } })).toMatchObject({
      list: 'b',
      message: 'votes["b"]: must not be negative, and is -2',
    });
  });
});
