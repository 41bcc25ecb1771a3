import type { Case, ListVotes } from './input.ts';
import { compare, multiply, type Rational } from './rational.ts';

export type Standing = 'qualified' | 'exempt' | 'below-threshold' | 'no-votes';

/** The votes a list needs to take part: fraction × base; `null` without a threshold. */
export function votesNeeded(threshold: Case['threshold']): Rational | null {
  return threshold === null ? null : multiply(threshold.fraction, threshold.base);
}

/**
 * Where a list stands: a list without votes gets no seat in any case; a list with exactly the votes needed takes part
 * (the threshold is inclusive); `'exempt'` is a list below the threshold which the threshold does not bind.
 */
export function standing(list: ListVotes, needed: Rational | null, exempt: ReadonlySet<string>): Standing {
  if (list.votes.n === 0n) return 'no-votes';
  if (needed === null || compare(list.votes, needed) >= 0) return 'qualified';
  return exempt.has(list.id) ? 'exempt' : 'below-threshold';
}
