import type { Id } from '../../model/evidence.ts';
import type { Measure, MissionCount, StatedCount } from './counts-series.ts';

/** What is worth saying first about the numbers of observers. */
export type Finding =
  | { kind: 'difference'; difference: number; now: StatedCount; before: StatedCount; than: string }
  | { kind: 'disagreement'; count: number; of: Measure['of']; label: string }
  | { kind: 'total'; count: StatedCount }
  | { kind: 'mission'; count: MissionCount }
  | { kind: 'none' };

/**
 * Among the numbers that pass the filter: how the latest election's observers compare with the country's election before
 * (exact numbers only), else the latest total, else the largest number of one mission.
 */
export function findingOf(measures: readonly Measure[], matching: ReadonlySet<Id>): Finding {
  const passes = (count: StatedCount) => count.facts.some((fact) => matching.has(fact));
  for (const measure of measures) {
    const elections = measure.elections
      .map(({ label, country, stated }) => ({ label, country, counts: stated.filter(passes) }))
      .filter(({ counts }) => counts.length > 0);
    const latest = elections.at(-1);
    const now = latest?.counts[0];
    if (!latest || !now) continue;
    if (latest.counts.length > 1)
      return { kind: 'disagreement', count: latest.counts.length, of: measure.of, label: latest.label };
    const before = elections.slice(0, -1).findLast(({ country }) => country === latest.country);
    const [then] = before?.counts ?? [];
    if (measure.of !== 'observers' || !before || !then || before.counts.length > 1)
      return { kind: 'total', count: now };
    if (now.amount.qualifier !== 'exact' || then.amount.qualifier !== 'exact')
      return { kind: 'total', count: now };
    return {
      kind: 'difference',
      difference: now.amount.value - then.amount.value,
      now,
      before: then,
      than: before.label,
    };
  }
  const missions = measures.flatMap((measure) => measure.missions.filter(passes));
  const mission = missions.reduce<MissionCount | null>(
    (most, one) => (most && most.amount.value >= one.amount.value ? most : one),
    null,
  );
  return mission ? { kind: 'mission', count: mission } : { kind: 'none' };
}
