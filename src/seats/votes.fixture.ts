import fc from 'fast-check';
import { allocate } from './allocate.ts';
import type { AllocateInput } from './input.ts';
import { METHODS } from './methods.ts';

/** Seats by the largest remainder with the quota of Hare. */
export const hare = (votes: AllocateInput['votes'], seats: number, more: Partial<AllocateInput> = {}) =>
  allocate({ method: 'hare-lr', seats, votes, ...more });

export const LISTS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

export type Votes = Record<string, number>;

export const method = fc.constantFrom(...METHODS);

/** Small counts too, so that ties are common. */
export const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 100_000 }));

export const votes: fc.Arbitrary<Votes> = fc
  .array(count, { minLength: 1, maxLength: LISTS.length })
  .map((counts) =>
    Object.fromEntries(LISTS.slice(0, counts.length).map((list, i) => [list, counts[i] ?? 0])),
  );

export const total = (seats: Record<string, number>) => Object.values(seats).reduce((sum, n) => sum + n, 0);

export const some = (of: Votes) => total(of) > 0;
