import { rational, type Rational } from './rational.ts';

/**
 * A highest-averages rule: the list with the largest votes / d(k) takes the next seat, where k is the number of seats
 * it already holds. `power` 2 says that `divisor` is the square of d(k), so that votes² / d(k)² is compared: the same
 * order as votes / d(k), without a root.
 */
export interface DivisorRule {
  readonly formula: string;
  readonly power: 1 | 2;
  readonly divisor: (seatsHeld: number) => Rational;
}

const held = (k: number) => BigInt(k);

function withFirst(first: Rational): (k: number) => Rational {
  return (k) => (k === 0 ? first : rational(2n * held(k) + 1n));
}

/** 1, 2, 3, …: V. D'Hondt, Système pratique et raisonné de représentation proportionnelle, 1882 (Jefferson, 1792). */
export const DHONDT: DivisorRule = { formula: 'k + 1', power: 1, divisor: (k) => rational(held(k) + 1n) };

/** 1, 3, 5, …: A. Sainte-Laguë, La représentation proportionnelle et la méthode des moindres carrés, 1910 (Webster, 1832). */
export const SAINTE_LAGUE: DivisorRule = { formula: '2k + 1', power: 1, divisor: withFirst(rational(1n)) };

/** 1.4, 3, 5, …: Sweden 1952 to 2014, Norway, Nepal. */
export const MODIFIED_SAINTE_LAGUE: DivisorRule = {
  formula: '1.4, then 2k + 1',
  power: 1,
  divisor: withFirst(rational(7n, 5n)),
};

/** 1.2, 3, 5, …: Sweden since the election of 2018 (vallagen 2005:837, chapter 14, as amended). */
export const SAINTE_LAGUE_1_2: DivisorRule = {
  formula: '1.2, then 2k + 1',
  power: 1,
  divisor: withFirst(rational(6n, 5n)),
};

/** 1, 1.5, 2, …: P. Imperiali, Belgian municipal elections since 1921; the order is that of 2, 3, 4, …. */
export const IMPERIALI: DivisorRule = {
  formula: '(k + 2) / 2',
  power: 1,
  divisor: (k) => rational(held(k) + 2n, 2n),
};

/** 1, 4, 7, …: Denmark, handing a party's compensatory seats to constituencies (folketingsvalgloven § 78). */
export const DANISH: DivisorRule = {
  formula: '3k + 1',
  power: 1,
  divisor: (k) => rational(3n * held(k) + 1n),
};

/** 0, 1, 2, …: J. Q. Adams, 1832. Balinski and Young, Fair Representation, 2nd edition 2001, appendix A. */
export const ADAMS: DivisorRule = { formula: 'k', power: 1, divisor: (k) => rational(held(k)) };

/** √(k(k+1)), the geometric mean: J. A. Hill 1911, E. V. Huntington 1921; United States Code, title 2, § 2a. */
export const HUNTINGTON_HILL: DivisorRule = {
  formula: '√(k(k + 1))',
  power: 2,
  divisor: (k) => rational(held(k) * (held(k) + 1n)),
};

/** 2k(k+1) / (2k+1), the harmonic mean: J. Dean, 1832. Balinski and Young, appendix A. */
export const DEAN: DivisorRule = {
  formula: '2k(k + 1) / (2k + 1)',
  power: 1,
  divisor: (k) => rational(2n * held(k) * (held(k) + 1n), 2n * held(k) + 1n),
};
