import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { Rule } from '../../model/facts.ts';
import { chamberName } from './chamber-name.ts';
import { groupBy } from './group-by.ts';
import { tiersOf, type Tier, type TierKind, tierKind } from './tiers.ts';

/** A share of the seats as sentences state it, and what the seats themselves come to. */
export interface Share {
  kind: TierKind;
  subject: string;
  percent: number;
  facts: readonly Id[];
  /** Percent computed from the tiers; null where no sentence states the seats. */
  computed: number | null;
}

/** The least share of votes with which a list takes part; `percent` is null where a sentence only says that it changed. */
export interface Threshold {
  percent: number | null;
  previous: number | null;
  subject: string;
  facts: readonly Id[];
}

/** What the articles say about how one chamber is filled at one election. */
export interface Chamber {
  key: string;
  election: Id | null;
  /** The chamber as a sentence names it, or null. */
  name: string | null;
  tiers: readonly Tier[];
  total: number;
  /** Facts that state the total; empty where it is the sum of the tiers. */
  totalFacts: readonly Id[];
  shares: readonly Share[];
  thresholds: readonly Threshold[];
  /** Every fact above. */
  facts: readonly Id[];
}

export interface SeatsSeries {
  /** Those that pass the filter first, then those with seats, then the latest election. */
  chambers: readonly Chamber[];
  /** The chamber to draw. */
  shown: Chamber | null;
  /** Whether a fact of the chamber drawn passes the filter. */
  matches: boolean;
}

const KINDS: ReadonlySet<Rule['classification']> = new Set(['seats', 'system-share', 'threshold']);

/** The rules on seats, shares and thresholds, gathered by election and area. */
export function seatsSeries(index: DatasetIndex, matching: ReadonlySet<Id>): SeatsSeries {
  const groups = groupBy(
    index.dataset.rules.filter((rule) => KINDS.has(rule.classification)),
    (rule) => `${rule.election ?? ''} ${rule.area}`,
  );
  const rank = (chamber: Chamber) => [
    chamber.facts.some((fact) => matching.has(fact)) ? 1 : 0,
    chamber.tiers.length > 0 ? 1 : 0,
    chamber.shares.length > 0 ? 1 : 0,
    electionDay(chamber.election, index),
  ];
  const chambers = [...groups]
    .map(([key, rules]) => chamberOf(key, rules, index))
    .sort((a, b) => compare(rank(b), rank(a)) || (a.key < b.key ? -1 : 1));
  const shown = chambers[0] ?? null;
  return { chambers, shown, matches: shown?.facts.some((fact) => matching.has(fact)) ?? false };
}

function chamberOf(key: string, rules: readonly Rule[], index: DatasetIndex): Chamber {
  const { tiers, total, totalFacts } = tiersOf(rules.filter((rule) => rule.classification === 'seats'));
  return {
    key,
    election: rules[0]?.election ?? null,
    name: chamberName(rules, index),
    tiers,
    total,
    totalFacts,
    shares: sharesOf(rules, tiers, total),
    thresholds: thresholdsOf(rules),
    facts: rules.map((rule) => rule.id),
  };
}

function sharesOf(rules: readonly Rule[], tiers: readonly Tier[], total: number): Share[] {
  const stated = rules.filter((rule) => rule.classification === 'system-share' && rule.unit === 'percent');
  const groups = groupBy(stated, (rule) => `${rule.subject} ${rule.value}`);
  return [...groups.values()].flatMap((same): Share[] => {
    const [first] = same;
    if (!first || first.value === null) return [];
    const kind = tierKind(first.subject);
    const tier = tiers.find((one) => one.subject === first.subject);
    return [
      {
        kind,
        subject: first.subject,
        percent: first.value,
        facts: same.map((rule) => rule.id),
        computed: tier && tiers.length > 1 ? (tier.seats / total) * 100 : null,
      },
    ];
  });
}

function thresholdsOf(rules: readonly Rule[]): Threshold[] {
  const groups = groupBy(
    rules.filter((rule) => rule.classification === 'threshold'),
    (rule) => (rule.unit === 'percent' ? rule.value : null),
  );
  return [...groups]
    .map(([percent, same]) => ({
      percent,
      previous: same.find((rule) => rule.previous !== null)?.previous ?? null,
      subject: same[0]?.subject ?? '',
      facts: same.map((rule) => rule.id),
    }))
    .sort(
      (a, b) => Number(a.percent === null) - Number(b.percent === null) || b.facts.length - a.facts.length,
    );
}

function electionDay(election: Id | null, index: DatasetIndex): number {
  const date = election === null ? null : (index.election.get(election)?.date ?? null);
  return date === null ? -Infinity : (dayRange(date)?.from ?? -Infinity);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
