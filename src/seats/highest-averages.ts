import type { Contest } from './contest.ts';
import type { DivisorRule } from './divisors.ts';
import { settle, type Tie } from './ties.ts';

/** A claim to the next seat: votes over divisor, or their squares; a zero `den` ranks before everything else. */
export interface Claim {
  readonly num: bigint;
  readonly den: bigint;
}

export interface AverageSeat {
  readonly id: string;
  /** Seats the list held before this one. */
  readonly held: number;
  /** The lists with the same average over which the tie order preferred this one. */
  readonly over: readonly string[];
}

export interface AverageCount {
  readonly seats: ReadonlyMap<string, number>;
  /** Every seat in the order in which it was awarded. */
  readonly awards: readonly AverageSeat[];
  readonly tie: Tie | null;
}

/** The claim of `votes` to a seat beside `held` ones. */
export function claimOf(votes: bigint, held: number, rule: DivisorRule): Claim {
  const d = rule.divisor(held);
  const num = rule.power === 2 ? votes * votes : votes;
  return { num: num * d.d, den: d.n };
}

/** Negative where `a` is the weaker claim. Among zero divisors the larger number of votes is the stronger claim. */
export function compareClaims(a: Claim, b: Claim): number {
  if ((a.den === 0n) !== (b.den === 0n)) return a.den === 0n ? 1 : -1;
  const [left, right] = a.den === 0n ? [a.num, b.num] : [a.num * b.den, b.num * a.den];
  return left < right ? -1 : left > right ? 1 : 0;
}

interface Runner {
  readonly id: string;
  readonly votes: bigint;
  held: number;
  claim: Claim;
}

/**
 * Highest averages: seat after seat goes to the list with the largest votes / d(k), k being the seats it holds.
 * Balinski and Young, Fair Representation, 2nd edition 2001, appendix A.
 * A list's averages fall strictly, so lists that tie for the last seats get at most one of them each.
 */
export function highestAverages(contest: Contest, rule: DivisorRule): AverageCount {
  const runners = contest.contenders.map(({ id, votes }): Runner => ({
    id,
    votes,
    held: 0,
    claim: claimOf(votes, 0, rule),
  }));
  const awards: AverageSeat[] = [];
  let tie: Tie | null = null;
  let left = runners.length === 0 ? 0 : contest.seats;
  while (left > 0) {
    let best: Runner[] = [];
    for (const runner of runners) {
      const against = best[0] === undefined ? 1 : compareClaims(runner.claim, best[0].claim);
      if (against > 0) best = [runner];
      else if (against === 0) best.push(runner);
    }
    const { winners, tied, open } = settle(
      best.map(({ id }) => id),
      left,
      contest.order,
    );
    for (const runner of best.filter(({ id }) => winners.includes(id))) {
      runner.held += 1;
      runner.claim = claimOf(runner.votes, runner.held, rule);
    }
    const over = best.map(({ id }) => id).filter((id) => !winners.includes(id));
    for (const id of winners) {
      awards.push({ id, held: (runners.find((runner) => runner.id === id)?.held ?? 1) - 1, over });
    }
    if (open > 0) tie = { lists: [...tied], seats: open, by: 'average' };
    left -= winners.length + open;
  }
  return { seats: new Map(runners.map(({ id, held }) => [id, held])), awards, tie };
}
