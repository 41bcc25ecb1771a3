import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import { METHODS, methodRule } from './methods.ts';
import { method, votes, total, some, type Votes } from './votes.fixture.ts';

const DIVISOR_METHODS = METHODS.filter((method) => methodRule(method).family === 'highest-averages');
const divisorMethod = fc.constantFrom(...DIVISOR_METHODS);
const house = fc.integer({ min: 0, max: 40 });
const ordered = (of: Votes) => ({ votes: of, tieOrder: Object.keys(of) });

describe('every method', () => {
  it('seats the house, ties decided', () => {
    fc.assert(
      fc.property(method, house, votes.filter(some), (m, seats, of) => {
        const result = allocate({ method: m, seats, ...ordered(of) });
        expect(total(result.seats)).toBe(seats);
        expect([result.ties, result.ledger.open]).toEqual([[], 0]);
      }),
    );
  });

  it('reports as tied exactly the seats it does not give, fewer than the lists tied', () => {
    fc.assert(
      fc.property(method, house, votes.filter(some), (m, seats, of) => {
        const { seats: given, ties, ledger } = allocate({ method: m, seats, votes: of });
        expect(total(given) + ties.reduce((sum, tie) => sum + tie.seats, 0)).toBe(seats);
        expect(ledger.open).toBe(seats - total(given));
        for (const tie of ties) expect(tie.lists.length).toBeGreaterThan(tie.seats);
      }),
    );
  });

  it('gives the seats not at stake whatever the order, and those at stake to the tied lists alone', () => {
    fc.assert(
      fc.property(method, house, votes.filter(some), (m, seats, of) => {
        const { seats: firm, ties } = allocate({ method: m, seats, votes: of });
        for (const tieOrder of [Object.keys(of), Object.keys(of).reverse()]) {
          const { seats: decided } = allocate({ method: m, seats, votes: of, tieOrder });
          for (const list of Object.keys(of)) {
            const most = ties.some((tie) => tie.lists.includes(list)) ? 1 : 0;
            expect(decided[list]! - firm[list]!).toBeGreaterThanOrEqual(0);
            expect(decided[list]! - firm[list]!).toBeLessThanOrEqual(most);
          }
        }
      }),
    );
  });

  it('knows lists by their votes, not by their names or places', () => {
    fc.assert(
      fc.property(method, house, votes, (m, seats, of) => {
        const { seats: before } = allocate({ method: m, seats, votes: of });
        const renamed = Object.fromEntries(
          Object.entries(of)
            .reverse()
            .map(([list, n]) => [`the ${list}`, n]),
        );
        const { seats: after } = allocate({ method: m, seats, votes: renamed });
        expect(after).toEqual(
          Object.fromEntries(Object.entries(before).map(([list, n]) => [`the ${list}`, n])),
        );
      }),
    );
  });

  it('gives the larger of two lists no fewer seats', () => {
    fc.assert(
      fc.property(method, house, votes, (m, seats, of) => {
        const { seats: given } = allocate({ method: m, seats, votes: of });
        for (const a of Object.keys(of))
          for (const b of Object.keys(of))
            if (of[a]! >= of[b]!) expect(given[a]).toBeGreaterThanOrEqual(given[b]!);
      }),
    );
  });

  it('keeps its ledger: lines and awards add up to the seats', () => {
    fc.assert(
      fc.property(method, house, votes.filter(some), (m, seats, of) => {
        const { seats: given, ledger } = allocate({ method: m, seats, ...ordered(of) });
        for (const line of ledger.lines) {
          expect((line.whole ?? 0) + line.extra).toBe(given[line.list]);
          expect(ledger.awards.filter(({ list }) => list === line.list)).toHaveLength(line.extra);
        }
        if (ledger.awards.length > 0) expect(ledger.awards.at(-1)!.seat).toBe(seats);
        expect(structuredClone(ledger)).toEqual(ledger);
      }),
    );
  });
});

// Droop is left out: its quota is a whole number of votes, so it does move with the scale (see `vote-quotas.ts`).
it('scaling all votes changes no seat, whole or by a decimal fraction', () => {
  const scaled = fc.constantFrom(...METHODS.filter((m) => m !== 'droop-lr'));
  fc.assert(
    fc.property(scaled, house, votes, fc.integer({ min: 2, max: 1e6 }), (m, seats, of, factor) => {
      const { seats: before, ties } = allocate({ method: m, seats, votes: of });
      const times = Object.fromEntries(
        Object.entries(of).map(([list, n]) => [list, BigInt(n) * BigInt(factor)]),
      );
      const thousandth = Object.fromEntries(
        Object.entries(of).map(([list, n]) => [list, `0.${String(n).padStart(9, '0')}`]),
      );
      for (const other of [times, thousandth]) {
        expect(allocate({ method: m, seats, votes: other })).toMatchObject({ seats: before, ties });
      }
    }),
  );
});

it('the quota rule: Hare gives each list its quotient rounded down or up', () => {
  fc.assert(
    fc.property(house, votes.filter(some), (seats, of) => {
      const { seats: given } = allocate({ method: 'hare-lr', seats, ...ordered(of) });
      for (const [list, n] of Object.entries(of)) {
        const [product, sum] = [BigInt(n) * BigInt(seats), BigInt(total(of))];
        const down = Number(product / sum);
        expect([down, product % sum === 0n ? down : down + 1]).toContain(given[list]);
      }
    }),
  );
});

it('D’Hondt gives no list less than its quotient rounded down, Adams none more than rounded up', () => {
  fc.assert(
    fc.property(house, votes.filter(some), (seats, of) => {
      const [low, high] = (['dhondt', 'adams'] as const).map(
        (m) => allocate({ method: m, seats, ...ordered(of) }).seats,
      );
      for (const [list, n] of Object.entries(of)) {
        const product = BigInt(n) * BigInt(seats);
        expect(BigInt(low![list]! + 1) * BigInt(total(of))).toBeGreaterThan(product);
        expect(BigInt(high![list]! - 1) * BigInt(total(of))).toBeLessThan(product);
      }
    }),
  );
});

describe('divisor methods', () => {
  it('are house-monotone: a seat more in the house takes none from any list', () => {
    fc.assert(
      fc.property(divisorMethod, house, votes, (m, seats, of) => {
        const small = allocate({ method: m, seats, ...ordered(of) }).seats;
        const large = allocate({ method: m, seats: seats + 1, ...ordered(of) }).seats;
        for (const list of Object.keys(of)) expect(large[list]).toBeGreaterThanOrEqual(small[list]!);
      }),
    );
  });

  it('are population-monotone: a list that grows relative to another does not lose to it', () => {
    fc.assert(
      fc.property(divisorMethod, house, votes, votes, (m, seats, before, after) => {
        const lists = Object.keys(before).filter((list) => list in after);
        const common = (of: Votes) => Object.fromEntries(lists.map((list) => [list, of[list]! + 1]));
        const [v, w] = [common(before), common(after)];
        const [s, t] = [v, w].map((of) => allocate({ method: m, seats, ...ordered(of) }).seats);
        for (const i of lists)
          for (const j of lists) {
            const grew = BigInt(w[i]!) * BigInt(v[j]!) > BigInt(v[i]!) * BigInt(w[j]!);
            if (grew) expect(t![i]! < s![i]! && t![j]! > s![j]!).toBe(false);
          }
      }),
    );
  });

  it('take Imperiali’s 1, 1.5, 2 as 2, 3, 4: never fewer seats for the largest list than D’Hondt', () => {
    fc.assert(
      fc.property(house, votes.filter(some), (seats, of) => {
        const largest = Object.entries(of).reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0];
        const [i, d] = (['imperiali', 'dhondt'] as const).map(
          (m) => allocate({ method: m, seats, ...ordered(of) }).seats,
        );
        expect(i![largest]).toBeGreaterThanOrEqual(d![largest]!);
      }),
    );
  });
});
