import { votesOf, type Contest } from './contest.ts';
import { firstTrue } from './first-true.ts';
import { largestRemainder } from './largest-remainder.ts';
import { ceilDivide, floorDivide, rational } from './rational.ts';
import type { QuotaRule } from './vote-quotas.ts';

type Holds = (k: bigint) => boolean;

const byValue = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

/** The contest with `k` more votes for `id`. */
function withMore(contest: Contest, id: string, k: bigint): Contest {
  const more = (votes: bigint, of: string) => (of === id ? votes + k * contest.unit : votes);
  return {
    ...contest,
    contenders: contest.contenders.map((c) => ({ id: c.id, votes: more(c.votes, c.id) })),
  };
}

/**
 * Under Droop the quota steps up by one vote each time the sum passes a multiple of S + 1, and a large list can lose
 * by it. Between two steps more votes never hurt, and from the end of one step to the end of the next neither (a list
 * pays at most S of the S + 1 votes), so both searches may halve.
 */
function acrossDroopSteps(contest: Contest, lo: bigint, hi: bigint, holds: Holds): bigint | null {
  const [votes, parts] = [votesOf(contest), BigInt(contest.seats) + 1n];
  const stepOf = (k: bigint) => floorDivide(votes + k * contest.unit, parts * contest.unit);
  const endOf = (step: bigint) => ceilDivide((step + 1n) * parts * contest.unit - votes, contest.unit) - 1n;
  const [from, last] = [stepOf(lo), stepOf(hi)];
  const step = firstTrue(from, last - 1n, (s) => holds(endOf(s)));
  if (step === null) return firstTrue(from === last ? lo : endOf(last - 1n) + 1n, hi, holds);
  return firstTrue(step === from ? lo : endOf(step - 1n) + 1n, endOf(step), holds);
}

/**
 * Where a quota can hand out too many whole seats, a vote more can change the quota the count is made with. That
 * happens only where some list's whole quotas change: these are the numbers of votes at which they do.
 */
function turningPoints(contest: Contest, id: string, first: QuotaRule, lo: bigint, hi: bigint): bigint[] {
  const [votes, u] = [votesOf(contest), contest.unit];
  const points = new Set<bigint>([lo]);
  for (let rule = first; rule.lower !== null; rule = rule.lower) {
    const parts = rule.of(rational(1n), BigInt(contest.seats)).d;
    for (const { id: other, votes: v } of contest.contenders) {
      for (let m = 1n; other === id ? m < parts : m * votes <= v * parts; m += 1n) {
        points.add(
          other === id
            ? ceilDivide(m * votes - parts * v, u * (parts - m))
            : floorDivide(v * parts - m * votes, m * u) + 1n,
        );
      }
    }
  }
  return [...points].filter((k) => k >= lo && k <= hi).sort(byValue);
}

/** The smallest k in `[lo, hi]` with which `id` gets more than `held` seats by largest remainders. */
export function remainderMargin(
  contest: Contest,
  rule: QuotaRule,
  id: string,
  held: number,
  lo: bigint,
  hi: bigint,
): bigint | null {
  const holds: Holds = (k) => {
    const share = largestRemainder(withMore(contest, id, k), rule).shares.find((s) => s.id === id);
    return share !== undefined && share.seats > held;
  };
  if (rule.name === 'droop') return acrossDroopSteps(contest, lo, hi, holds);
  if (rule.lower === null) return firstTrue(lo, hi, holds);
  const points = turningPoints(contest, id, rule, lo, hi);
  for (const [at, from] of points.entries()) {
    const next = points[at + 1];
    const found = firstTrue(from, next === undefined ? hi : next - 1n, holds);
    if (found !== null) return found;
  }
  return null;
}
