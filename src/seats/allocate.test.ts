import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocateInput } from './input.ts';
import { METHODS } from './methods.ts';
import { SeatInputError } from './seat-input-error.ts';

const hare = (votes: AllocateInput['votes'], seats: number, more: Partial<AllocateInput> = {}) =>
  allocate({ method: 'hare-lr', seats, votes, ...more });

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

describe('ties', () => {
  it('are reported, and only the seats not at stake are given', () => {
    const { seats, ties, ledger } = hare({ a: 60, b: 20, c: 20 }, 4);
    // quota 25: 2 whole seats for a, remainders 10, 20, 20 for two seats: b and c both win, no tie
    expect([seats, ties]).toEqual([{ a: 2, b: 1, c: 1 }, []]);
    expect(ledger.open).toBe(0);
    const tied = hare({ a: 60, b: 20, c: 20 }, 3);
    // quota 33⅓: a 1 with 26⅔ left, b and c 20 each: a takes one, one is left for two
    expect([tied.seats, tied.ties]).toEqual([
      { a: 2, b: 0, c: 0 },
      [{ lists: ['b', 'c'], seats: 1, by: 'remainder' }],
    ]);
    expect([tied.ledger.open, tied.ledger.last, tied.ledger.missed]).toEqual([1, null, []]);
  });

  it('may be over several seats', () => {
    const { seats, ties } = allocate({ method: 'dhondt', seats: 2, votes: { a: 5, b: 5, c: 5, d: 1 } });
    expect([seats, ties]).toEqual([
      { a: 0, b: 0, c: 0, d: 0 },
      [{ lists: ['a', 'b', 'c'], seats: 2, by: 'average' }],
    ]);
  });

  it('go to the list that the order names earlier, and the ledger says over whom', () => {
    const { seats, ties, ledger } = hare({ a: 1, b: 1 }, 1, { tieOrder: ['b', 'a'] });
    expect([seats, ties]).toEqual([{ a: 0, b: 1 }, []]);
    expect(ledger.last).toMatchObject({ list: 'b', over: ['a'] });
    expect(ledger.missed).toEqual([{ list: 'a', votes: '1' }]);
  });

  it('stay ties among lists that the order leaves out', () => {
    const { seats, ties } = hare({ a: 1, b: 1, c: 1 }, 2, { tieOrder: ['c'] });
    expect([seats, ties]).toEqual([{ a: 0, b: 0, c: 1 }, [{ lists: ['a', 'b'], seats: 1, by: 'remainder' }]]);
  });

  it('are none where every contender wins', () => {
    expect(allocate({ method: 'dhondt', seats: 3, votes: { a: 5, b: 5, c: 5 } }).ties).toEqual([]);
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
