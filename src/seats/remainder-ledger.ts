import type { Contest } from './contest.ts';
import { exact } from './exact.ts';
import type { Award, LedgerLine, LedgerQuota } from './ledger.ts';
import type { RemainderCount } from './largest-remainder.ts';
import { rational, type Rational } from './rational.ts';

type Entry = Pick<LedgerLine, 'quotient' | 'whole' | 'remainder' | 'extra' | 'seats'>;

/** What a family of methods contributes to the ledger. */
export interface FamilyAccount {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly awards: readonly Award[];
  /** Lists next in line behind the last award, its owner aside. */
  readonly nextInLine: readonly string[];
}

/** The account of a largest-remainder count. */
export function remainderAccount(
  contest: Contest,
  count: RemainderCount,
): FamilyAccount & { quota: LedgerQuota } {
  const { quota, rule, shares } = count;
  const inVotes = (r: Rational) => rational(r.n, r.d * contest.unit);
  const left = (remainder: bigint) => exact(rational(remainder, quota.d * contest.unit));
  const whole = shares.reduce((sum, share) => sum + share.whole, 0);
  const remainders = new Map(shares.map(({ id, remainder }) => [id, remainder]));
  const owner = count.awards.at(-1)?.id;
  const claims = shares
    .filter(({ id }) => id !== owner)
    .map((s) => ({ id: s.id, claim: s.remainder - BigInt(s.seats - s.whole) * quota.n }));
  const best = claims.reduce<bigint | null>(
    (most, { claim }) => (most === null || claim > most ? claim : most),
    null,
  );
  return {
    quota: {
      name: rule.name,
      formula: rule.formula,
      votes: exact(inVotes(quota)),
      discarded: count.discarded.map((d) => ({
        name: d.rule.name,
        votes: exact(inVotes(d.quota)),
        whole: d.whole,
      })),
    },
    entries: new Map(
      shares.map((share): [string, Entry] => [
        share.id,
        {
          quotient: exact(rational(share.votes * quota.d, quota.n)),
          whole: share.whole,
          remainder: left(share.remainder),
          extra: share.seats - share.whole,
          seats: share.seats,
        },
      ]),
    ),
    awards: count.awards.map(({ id, over }, at) => ({
      seat: whole + at + 1,
      list: id,
      by: 'remainder',
      value: left(remainders.get(id) ?? 0n),
      divisor: null,
      over,
    })),
    nextInLine: claims.filter(({ claim }) => claim === best).map(({ id }) => id),
  };
}
