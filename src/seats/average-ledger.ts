import type { Contest } from './contest.ts';
import type { DivisorRule } from './divisors.ts';
import { exact, exactRoot, type Exact } from './exact.ts';
import { claimOf, compareClaims, type AverageCount } from './highest-averages.ts';
import type { LedgerDivisors, LedgerLine } from './ledger.ts';
import { rational } from './rational.ts';
import type { FamilyAccount } from './remainder-ledger.ts';

/** The account of a highest-averages count. */
export function averageAccount(
  contest: Contest,
  rule: DivisorRule,
  count: AverageCount,
): FamilyAccount & { divisors: LedgerDivisors } {
  const text = rule.power === 2 ? exactRoot : exact;
  const votes = new Map(contest.contenders.map((c) => [c.id, c.votes]));
  const claim = (id: string, held: number) => claimOf(votes.get(id) ?? 0n, held, rule);
  const average = (id: string, held: number): Exact | null => {
    const { num, den } = claim(id, held);
    return den === 0n ? null : text(rational(num, den * contest.unit ** BigInt(rule.power)));
  };
  const divisor = (held: number) => text(rule.divisor(held));
  const owner = count.awards.at(-1)?.id;
  const nexts = [...count.seats]
    .filter(([id]) => id !== owner)
    .map(([id, held]) => ({ id, claim: claim(id, held) }));
  const best = nexts.reduce<(typeof nexts)[number] | null>(
    (most, next) => (most === null || compareClaims(next.claim, most.claim) > 0 ? next : most),
    null,
  );
  const most = Math.max(0, ...count.seats.values());
  return {
    divisors: { formula: rule.formula, first: Array.from({ length: most + 1 }, (_, held) => divisor(held)) },
    entries: new Map(
      [...count.seats].map(([id, seats]): [string, Omit<LedgerLine, 'list' | 'votes' | 'standing'>] => [
        id,
        { quotient: average(id, seats), whole: null, remainder: null, extra: seats, seats },
      ]),
    ),
    awards: count.awards.map(({ id, held, over }, at) => ({
      seat: at + 1,
      list: id,
      by: 'average',
      value: average(id, held),
      divisor: divisor(held),
      over,
    })),
    nextInLine:
      best === null ? [] : nexts.filter((n) => compareClaims(n.claim, best.claim) === 0).map(({ id }) => id),
  };
}
