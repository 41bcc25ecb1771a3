import { votesOf, type Contest } from './contest.ts';
import { rational, type Rational } from './rational.ts';
import { settle, type Tie } from './ties.ts';
import type { QuotaRule } from './vote-quotas.ts';

export interface RemainderShare {
  readonly id: string;
  readonly votes: bigint;
  readonly whole: number;
  /** Votes left after the whole seats, times the denominator of the quota. */
  readonly remainder: bigint;
  seats: number;
}

export interface RemainderSeat {
  readonly id: string;
  /** The lists with the same remainder over which the tie order preferred this one. */
  readonly over: readonly string[];
}

export interface RemainderCount {
  readonly rule: QuotaRule;
  /** In units of the contest. */
  readonly quota: Rational;
  /** Rules tried first whose quota gave more whole seats than the house has, and how many. */
  readonly discarded: readonly { rule: QuotaRule; quota: Rational; whole: number }[];
  readonly shares: readonly RemainderShare[];
  /** The remainder seats in the order in which they were awarded. */
  readonly awards: readonly RemainderSeat[];
  readonly tie: Tie | null;
}

type Shares = Pick<RemainderCount, 'rule' | 'quota' | 'discarded' | 'shares'>;

function wholeSeats(contest: Contest, first: QuotaRule): Shares {
  const [votes, seats] = [votesOf(contest), BigInt(contest.seats)];
  const discarded: { rule: QuotaRule; quota: Rational; whole: number }[] = [];
  for (let rule: QuotaRule = first; ;) {
    const inVotes = rule.of(rational(votes, contest.unit), seats);
    const quota = rational(inVotes.n * contest.unit, inVotes.d);
    const shares = contest.contenders.map(({ id, votes: v }) => {
      const whole = Number((v * quota.d) / quota.n);
      return { id, votes: v, whole, remainder: (v * quota.d) % quota.n, seats: whole };
    });
    const whole = shares.reduce((sum, share) => sum + share.whole, 0);
    if (whole <= contest.seats || rule.lower === null) return { rule, quota, discarded, shares };
    discarded.push({ rule, quota, whole });
    rule = rule.lower;
  }
}

/**
 * Largest remainders: a list gets a seat for each whole quota in its votes, and the seats left over go one by one to
 * the largest remainders (A. Hamilton, 1792; H. Niemeyer, 1970).
 *
 * Where whole quotas exceed the house (Hagenbach-Bischoff, Imperiali) the count is repeated with the divisor
 * diminished by one, as the laws with that quota say. Where the seats left over outnumber the lists (Droop, with
 * hardly more votes than seats) each list gets one, and the round is repeated.
 * The contest must have votes and seats.
 */
export function largestRemainder(contest: Contest, first: QuotaRule): RemainderCount {
  const count = wholeSeats(contest, first);
  const awards: RemainderSeat[] = [];
  const queue = [...count.shares].sort((a, b) =>
    a.remainder < b.remainder ? 1 : a.remainder > b.remainder ? -1 : 0,
  );
  const byId = new Map(count.shares.map((share) => [share.id, share]));
  const award = (id: string, over: readonly string[]) => {
    const share = byId.get(id);
    if (share !== undefined) share.seats += 1;
    awards.push({ id, over });
  };
  let left = contest.seats - count.shares.reduce((sum, share) => sum + share.whole, 0);
  let tie: Tie | null = null;
  while (left > 0) {
    for (let at = 0; at < queue.length && left > 0;) {
      const claim = queue[at]?.remainder;
      const equals = queue.filter(({ remainder }) => remainder === claim).map(({ id }) => id);
      const { winners, tied, open } = settle(equals, left, contest.order);
      const over = equals.filter((id) => !winners.includes(id));
      for (const id of winners) award(id, over);
      if (open > 0) tie = { lists: [...tied], seats: open, by: 'remainder' };
      left -= winners.length + open;
      at += equals.length;
    }
  }
  return { ...count, awards, tie };
}
