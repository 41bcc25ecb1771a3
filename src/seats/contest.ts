import type { Case, ListVotes } from './input.ts';
import { standing, votesNeeded } from './threshold.ts';

/** A list that takes part, its votes in the contest's common unit. */
export interface Contender {
  readonly id: string;
  readonly votes: bigint;
}

/** What the two families of methods count: whole numbers only. `unit` votes of the contest are one vote. */
export interface Contest {
  readonly seats: number;
  readonly contenders: readonly Contender[];
  readonly unit: bigint;
  readonly order: ReadonlyMap<string, number>;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** The contest among the lists that the threshold lets in. */
export function contestOf(read: Case): Contest {
  const needed = votesNeeded(read.threshold);
  const takesPart = (list: ListVotes) => {
    const where = standing(list, needed, read.exempt);
    return where === 'qualified' || where === 'exempt';
  };
  const lists = read.lists.filter(takesPart);
  const unit = lists.reduce((common, { votes }) => leastCommonMultiple(common, votes.d), 1n);
  return {
    seats: read.seats,
    contenders: lists.map(({ id, votes }) => ({ id, votes: votes.n * (unit / votes.d) })),
    unit,
    order: read.order,
  };
}

export function votesOf(contest: Contest): bigint {
  return contest.contenders.reduce((sum, { votes }) => sum + votes, 0n);
}
