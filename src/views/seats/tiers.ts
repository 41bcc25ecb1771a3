import type { Id } from '../../model/evidence.ts';
import type { Rule } from '../../model/facts.ts';
import { groupBy } from './group-by.ts';

/** How a seat is filled. */
export type TierKind = 'party-list' | 'single-member' | 'other';

/** A number of seats that sentences state. */
export interface StatedSeats {
  seats: number;
  facts: readonly Id[];
}

/** The seats of a chamber that are filled in one way. */
export interface Tier extends StatedSeats {
  kind: TierKind;
  subject: string;
  /** Other numbers that sentences give for the same seats. */
  differing: readonly StatedSeats[];
}

export interface Tiers {
  tiers: readonly Tier[];
  total: number;
  /** Facts that state the total; empty where it is the sum of the tiers. */
  totalFacts: readonly Id[];
}

const ORDER: readonly TierKind[] = ['party-list', 'single-member', 'other'];

export function tierKind(subject: string): TierKind {
  return subject === 'party-list' || subject === 'single-member' ? subject : 'other';
}

/**
 * The tiers of a chamber: lists first, then single members, then what else sentences name. Among several numbers for
 * one tier the one that most facts state is taken. A number of its own kind that equals the sum of at least two
 * tiers is the chamber's total and no tier.
 */
export function tiersOf(rules: readonly Rule[]): Tiers {
  const stated = rules.filter(
    (rule) => rule.value !== null && Number.isSafeInteger(rule.value) && rule.value > 0,
  );
  const tiers = [...groupBy(stated, (rule) => rule.subject)]
    .flatMap(([subject, same]) => tierOf(subject, same))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
        b.seats - a.seats ||
        (a.subject < b.subject ? -1 : 1),
    );
  const sum = (list: readonly Tier[]) => list.reduce((all, tier) => all + tier.seats, 0);
  const whole = tiers.find((tier) => {
    const others = tiers.filter((other) => other !== tier);
    return tier.kind === 'other' && others.length > 1 && sum(others) === tier.seats;
  });
  if (whole)
    return { tiers: tiers.filter((tier) => tier !== whole), total: whole.seats, totalFacts: whole.facts };
  const [only] = tiers;
  return { tiers, total: sum(tiers), totalFacts: only && tiers.length === 1 ? only.facts : [] };
}

function tierOf(subject: string, rules: readonly Rule[]): Tier[] {
  const numbers = [...groupBy(rules, (rule) => rule.value ?? 0)]
    .map(([seats, same]) => ({ seats, facts: same.map((rule) => rule.id) }))
    .sort((a, b) => b.facts.length - a.facts.length);
  const [most, ...differing] = numbers;
  return most ? [{ kind: tierKind(subject), subject, ...most, differing }] : [];
}
