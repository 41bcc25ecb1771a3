import { floorDivide, rational, type Rational } from './rational.ts';

/**
 * The votes that one seat costs. `of` takes the votes V of the lists that take part and the seats S (at least 1);
 * `lower` is the rule to repeat the count with when the quota hands out more whole seats than the house has.
 */
export interface QuotaRule {
  readonly name: 'hare' | 'droop' | 'hagenbach-bischoff' | 'imperiali';
  readonly formula: string;
  readonly of: (votes: Rational, seats: bigint) => Rational;
  readonly lower: QuotaRule | null;
}

const share = (votes: Rational, parts: bigint) => rational(votes.n, votes.d * parts);

/** V/S: T. Hare, 1859; A. Hamilton, 1792. Never hands out more whole seats than S. */
export const HARE: QuotaRule = { name: 'hare', formula: 'V / S', of: (v, s) => share(v, s), lower: null };

/**
 * ⌊V/(S+1)⌋ + 1: H. R. Droop, 1881, the smallest whole number that only S lists of one seat can reach. A count of
 * votes: for shares in per cent its floor is coarse, and doubling every vote may move a seat.
 */
export const DROOP: QuotaRule = {
  name: 'droop',
  formula: '⌊V / (S + 1)⌋ + 1',
  of: (v, s) => rational(floorDivide(v.n, v.d * (s + 1n)) + 1n),
  lower: null,
};

/** V/(S+1): E. Hagenbach-Bischoff, 1888. Hands out S + 1 whole seats where every list holds whole quotas exactly. */
export const HAGENBACH_BISCHOFF: QuotaRule = {
  name: 'hagenbach-bischoff',
  formula: 'V / (S + 1)',
  of: (v, s) => share(v, s + 1n),
  lower: HARE,
};

/**
 * V/(S+2): P. Imperiali. It can hand out more whole seats than there are; the laws that use it then repeat the count
 * with the divisor diminished by one (Italy, Chamber of Deputies until 1993; provincial council of Bolzano).
 */
export const IMPERIALI_QUOTA: QuotaRule = {
  name: 'imperiali',
  formula: 'V / (S + 2)',
  of: (v, s) => share(v, s + 2n),
  lower: HAGENBACH_BISCHOFF,
};
