import { readDecimal, type Decimal } from './decimal.ts';
import { exact, type Exact } from './exact.ts';
import { add, divide, multiply, rational, subtract, toNumber, type Rational } from './rational.ts';

const NONE = rational(0n);

function readAll(counts: Readonly<Record<string, Decimal>>, field: string): Map<string, Rational> {
  return new Map(Object.keys(counts).map((id) => [id, readDecimal(counts[id], field, id)]));
}

const sum = (values: Iterable<Rational>) => [...values].reduce(add, NONE);

/** Each value as a share of the sum; no shares where the sum is zero. */
function shares(counts: Map<string, Rational>): Map<string, Rational> {
  const total = sum(counts.values());
  if (total.n === 0n) return new Map();
  return new Map([...counts].map(([id, value]) => [id, divide(value, total)]));
}

/**
 * Gallagher's least-squares index of disproportionality, 0 to 100: √(½ Σ (vᵢ − sᵢ)²), with vᵢ and sᵢ the per cent
 * of votes and of seats of list i. M. Gallagher, Proportionality, disproportionality and electoral systems, Electoral
 * Studies 10 (1991) 33–51. Each list counts by itself; a list missing on one side has 0 there. `null` without votes
 * or without seats.
 * @throws SeatInputError (`votes`, `seats`).
 */
export function gallagherIndex(
  votes: Readonly<Record<string, Decimal>>,
  seats: Readonly<Record<string, Decimal>>,
): number | null {
  const [v, s] = [shares(readAll(votes, 'votes')), shares(readAll(seats, 'seats'))];
  if (v.size === 0 || s.size === 0) return null;
  const squares = [...new Set([...v.keys(), ...s.keys()])].map((id) => {
    const gap = subtract(v.get(id) ?? NONE, s.get(id) ?? NONE);
    return multiply(gap, gap);
  });
  return 100 * Math.sqrt(toNumber(sum(squares)) / 2);
}

/**
 * The effective number of parties, 1 / Σ pᵢ², of votes or of seats. M. Laakso and R. Taagepera, Effective number of
 * parties, Comparative Political Studies 12 (1979) 3–27. `null` where all counts are zero.
 * @throws SeatInputError (`counts`).
 */
export function effectiveNumber(counts: Readonly<Record<string, Decimal>>): number | null {
  const p = shares(readAll(counts, 'counts'));
  if (p.size === 0) return null;
  const concentration = sum([...p.values()].map((share) => multiply(share, share)));
  return toNumber(divide(rational(1n), concentration));
}

export interface WastedVotes {
  /** The votes of lists without a seat. */
  readonly votes: Exact;
  /** As a share of all votes given, from 0 to 1; `null` without votes. */
  readonly share: Exact | null;
  /** The lists concerned that have votes, in the order of `votes`. */
  readonly lists: readonly string[];
}

/**
 * The votes that elected nobody: those for lists without a seat. Votes of a list beyond what its last seat needed are
 * not counted, and neither are votes against all or invalid ballots unless they are handed in as a list.
 * @throws SeatInputError (`votes`, `seats`).
 */
export function wastedVotes(
  votes: Readonly<Record<string, Decimal>>,
  seats: Readonly<Record<string, Decimal>>,
): WastedVotes {
  const [cast, held] = [readAll(votes, 'votes'), readAll(seats, 'seats')];
  const without = [...cast].filter(([id, value]) => value.n > 0n && (held.get(id) ?? NONE).n === 0n);
  const [lost, total] = [sum(without.map(([, value]) => value)), sum(cast.values())];
  return {
    votes: exact(lost),
    share: total.n === 0n ? null : exact(divide(lost, total)),
    lists: without.map(([id]) => id),
  };
}
