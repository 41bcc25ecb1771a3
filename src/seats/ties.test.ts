import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import { hare } from './votes.fixture.ts';

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
