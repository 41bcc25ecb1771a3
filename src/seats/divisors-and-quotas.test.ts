import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocateInput } from './input.ts';
import { hare } from './votes.fixture.ts';

describe('divisors', () => {
  const divisors = (method: AllocateInput['method']) => {
    const { ledger } = allocate({ method, seats: 3, votes: { a: 1 } });
    return ledger.divisors?.first.map(({ fraction }) => fraction);
  };

  it.each([
    ['dhondt', ['1', '2', '3', '4']],
    ['sainte-lague', ['1', '3', '5', '7']],
    ['modified-sainte-lague', ['7/5', '3', '5', '7']],
    ['sainte-lague-1.2', ['6/5', '3', '5', '7']],
    ['imperiali', ['1', '3/2', '2', '5/2']],
    ['danish', ['1', '4', '7', '10']],
    ['adams', ['0', '1', '2', '3']],
    ['dean', ['0', '4/3', '12/5', '24/7']],
  ] as const)('%s', (method, expected) => {
    expect(divisors(method)).toEqual(expected);
  });

  it('a first divisor of 1.4 keeps out a list that 1 lets in', () => {
    const votes = { a: 70, b: 17 };
    const by = (method: AllocateInput['method']) => allocate({ method, seats: 3, votes }).seats['b'];
    expect([by('sainte-lague'), by('sainte-lague-1.2'), by('modified-sainte-lague')]).toEqual([1, 1, 0]);
  });

  it.each(['adams', 'huntington-hill', 'dean'] as const)(
    '%s gives first seats before all others, larger first',
    (method) => {
      const votes = { a: 1_000_000, b: 3, c: 2, d: 1 };
      expect(allocate({ method, seats: 3, votes }).seats).toEqual({ a: 1, b: 1, c: 1, d: 0 });
      expect(allocate({ method, seats: 6, votes }).seats).toEqual({ a: 3, b: 1, c: 1, d: 1 });
    },
  );

  it.each(['adams', 'huntington-hill', 'dean'] as const)(
    '%s reports a tie for the last first seat',
    (method) => {
      const { seats, ties } = allocate({ method, seats: 2, votes: { a: 9, b: 3, c: 3 } });
      expect(seats).toEqual({ a: 1, b: 0, c: 0 });
      expect(ties).toEqual([{ lists: ['b', 'c'], seats: 1, by: 'average' }]);
    },
  );
});

describe('quotas', () => {
  it('use the votes of the lists that take part only', () => {
    const { ledger } = hare({ a: 600, b: 300, c: 100 }, 9, { threshold: { fraction: '0.2', of: 'votes' } });
    expect(ledger.quota?.votes.fraction).toBe('100');
    expect(ledger.listVotes.fraction).toBe('1000');
    expect(ledger.qualifiedVotes.fraction).toBe('900');
  });

  it.each([
    ['hare-lr', '20'],
    ['droop-lr', '17'],
    ['hagenbach-bischoff-lr', '50/3'],
    ['imperiali-lr', '100/7'],
  ] as const)('%s of 100 votes and 5 seats', (method, quota) => {
    const { ledger } = allocate({ method, seats: 5, votes: { a: 28, b: 22, c: 18, d: 17, e: 15 } });
    expect(ledger.quota?.votes.fraction).toBe(quota);
  });

  it('Imperiali repeats the count with the divisor less one where whole quotas exceed the house', () => {
    // 4 seats: V / 6 = 10 gives 3 + 3 seats; V / 5 = 12 gives 2 + 2
    const { seats, ledger } = allocate({ method: 'imperiali-lr', seats: 4, votes: { a: 30, b: 30 } });
    expect(seats).toEqual({ a: 2, b: 2 });
    expect(ledger.quota).toMatchObject({ name: 'hagenbach-bischoff', votes: { fraction: '12' } });
    expect(ledger.quota?.discarded).toMatchObject([
      { name: 'imperiali', votes: { fraction: '10' }, whole: 6 },
    ]);
  });

  it('Imperiali goes down to Hare where it must', () => {
    // 1 seat: V / 3 gives 1 + 1, V / 2 gives 1 + 1, V / 1 leaves remainders that are equal
    const { seats, ties, ledger } = allocate({ method: 'imperiali-lr', seats: 1, votes: { a: 5, b: 5 } });
    expect(ledger.quota?.discarded.map(({ name }) => name)).toEqual(['imperiali', 'hagenbach-bischoff']);
    expect([seats, ties]).toEqual([{ a: 0, b: 0 }, [{ lists: ['a', 'b'], seats: 1, by: 'remainder' }]]);
  });

  it('Hagenbach-Bischoff repeats the count with Hare where all hold whole quotas exactly', () => {
    const { seats, ledger } = allocate({
      method: 'hagenbach-bischoff-lr',
      seats: 2,
      votes: { a: 20, b: 10 },
    });
    expect(seats).toEqual({ a: 1, b: 1 });
    expect(ledger.quota?.discarded).toMatchObject([{ name: 'hagenbach-bischoff', whole: 3 }]);
  });

  it('Droop with fewer votes than seats repeats the round of remainders', () => {
    // quota 1: 2 + 1 whole seats, 7 left over: three rounds of one each, and one seat nobody is nearer to
    const { seats, ties } = allocate({ method: 'droop-lr', seats: 10, votes: { a: 2, b: 1 } });
    expect(seats).toEqual({ a: 5, b: 4 });
    expect(ties).toEqual([{ lists: ['a', 'b'], seats: 1, by: 'remainder' }]);
  });
});
