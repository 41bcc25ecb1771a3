import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocateInput } from './input.ts';
import { votesToGain } from './margin.ts';
import { type Method } from './methods.ts';
import { method, votes, total, some } from './votes.fixture.ts';

describe('votesToGain', () => {
  const plus = (input: AllocateInput, list: string, k: bigint): AllocateInput => ({
    ...input,
    votes: { ...input.votes, [list]: BigInt(input.votes[list] ?? 0) + k },
  });
  const threshold = fc.option(
    fc.record({
      fraction: fc.constantFrom('0', '0.05', '0.07', '0.15', '0.5'),
      of: fc.constantFrom('votes' as const, 'base' as const),
    }),
    { nil: undefined },
  );
  const tieOrder = fc.boolean();
  const inputs = fc
    .record({
      method,
      seats: fc.integer({ min: 1, max: 30 }),
      votes: votes.filter(some),
      threshold,
      tieOrder,
    })
    .map(({ threshold: t, tieOrder: decided, ...input }): AllocateInput => ({
      ...input,
      ...(t === undefined ? {} : { threshold: t, base: total(input.votes) }),
      ...(decided ? { tieOrder: Object.keys(input.votes) } : {}),
    }));

  it('is enough, and one vote less is not', () => {
    fc.assert(
      fc.property(inputs, fc.nat(5), (input, at) => {
        const list = Object.keys(input.votes)[at % Object.keys(input.votes).length]!;
        const now = allocate(input).seats[list]!;
        const k = votesToGain(input, list);
        if (k === null) {
          const vast = 10n ** 12n;
          expect(allocate(plus(input, list, vast)).seats[list]).toBe(now);
          return;
        }
        expect(k).toBeGreaterThan(0n);
        expect(allocate(plus(input, list, k)).seats[list]).toBeGreaterThan(now);
        expect(allocate(plus(input, list, k - 1n)).seats[list]).toBeLessThanOrEqual(now);
      }),
      { numRuns: 400 },
    );
  });

  it('is the smallest such number, found by trying all below', () => {
    const small = votes.map((of) =>
      Object.fromEntries(Object.entries(of).map(([list, n]) => [list, n % 60])),
    );
    const methods: Method[] = [
      'droop-lr',
      'imperiali-lr',
      'hagenbach-bischoff-lr',
      'hare-lr',
      'sainte-lague',
      'adams',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.integer({ min: 1, max: 9 }),
        small.filter(some),
        threshold,
        (m, seats, of, t) => {
          const input = {
            method: m,
            seats,
            votes: of,
            ...(t === undefined ? {} : { threshold: t, base: total(of) }),
          };
          const k = votesToGain(input, 'a');
          const now = allocate(input).seats['a']!;
          for (let less = 1n; less < (k ?? 60n); less += 1n) {
            expect(allocate(plus(input, 'a', less)).seats['a']).toBeLessThanOrEqual(now);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('refuses a list that is not there', () => {
    expect(() => votesToGain({ method: 'dhondt', seats: 1, votes: { a: 1 } }, 'b')).toThrow(/^list: /);
  });
});
