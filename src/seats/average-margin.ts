import type { Contest } from './contest.ts';
import type { DivisorRule } from './divisors.ts';
import { firstTrue } from './first-true.ts';
import { claimOf, compareClaims, highestAverages, type Claim } from './highest-averages.ts';

/** The weakest of the strongest `places` claims among the contenders; `null` where there is no contender. */
function weakestWinner(contest: Contest, rule: DivisorRule, places: number): Claim | null {
  const { seats, awards, tie } = highestAverages({ ...contest, seats: places }, rule);
  const votes = new Map(contest.contenders.map((c) => [c.id, c.votes]));
  const tied = tie?.lists[0];
  if (tied !== undefined) return claimOf(votes.get(tied) ?? 0n, seats.get(tied) ?? 0, rule);
  const last = awards.at(-1);
  return last === undefined ? null : claimOf(votes.get(last.id) ?? 0n, last.held, rule);
}

/**
 * The smallest k in `[lo, hi]` with which `id` gets more than `held` seats by highest averages: its next claim has to
 * beat the claim of the others that now comes last within the seats it does not hold.
 */
export function averageMargin(
  contest: Contest,
  rule: DivisorRule,
  id: string,
  held: number,
  lo: bigint,
  hi: bigint,
): bigint | null {
  const own = contest.contenders.find((c) => c.id === id);
  if (own === undefined) return null;
  const others = contest.contenders.filter((c) => c.id !== id);
  const rival = weakestWinner({ ...contest, contenders: others }, rule, contest.seats - held);
  return firstTrue(lo, hi, (k) => {
    const votes = own.votes + k * contest.unit;
    const against = rival === null ? 1 : compareClaims(claimOf(votes, held, rule), rival);
    if (against !== 0) return against > 0;
    const rerun = highestAverages({ ...contest, contenders: [...others, { id, votes }] }, rule);
    return (rerun.seats.get(id) ?? 0) > held;
  });
}
