import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { Chart } from './chart-kinds.ts';

/**
 * The facts whose sentence stands below a chart that nobody has touched; none for the map, which quotes its own.
 * Facts that one sentence states come together, so that the sentence is marked in all its places.
 */
export function sentenceFacts(chart: Chart, index: DatasetIndex, matching: ReadonlySet<Id>): readonly Id[] {
  if (chart === 'map' || chart === 'pair') return [];
  const all = index.facts.filter((fact) => matching.has(fact.id) && isAbout(fact, chart));
  const seats = all.filter((fact) => fact.kind === 'rule' && fact.classification === 'seats');
  const about = seats.length > 0 ? seats : all;
  const groups = new Map<string, AnyFact[]>();
  for (const fact of about) {
    const place = placeOf(fact, index);
    groups.set(place, [...(groups.get(place) ?? []), fact]);
  }
  const [most] = [...groups.values()].sort(
    (a, b) => b.length - a.length || dayOf(b[0], index) - dayOf(a[0], index),
  );
  return (most ?? []).map((fact) => fact.id);
}

function isAbout(fact: AnyFact, chart: Chart): boolean {
  switch (chart) {
    case 'seats':
    case 'machine':
      return fact.kind === 'rule' && ['seats', 'system-share'].includes(fact.classification);
    case 'quota':
      return fact.kind === 'rule' && fact.classification === 'quota';
    case 'threshold':
      return fact.kind === 'rule' && fact.classification === 'threshold';
    case 'counts':
    case 'accreditation':
      return fact.kind === 'count';
    case 'timeline':
      return fact.kind === 'meeting';
    case 'map':
    case 'pair':
      return false;
  }
}

function placeOf(fact: AnyFact, index: DatasetIndex): string {
  const evidence = fact.evidence[0];
  if (!evidence) return fact.id;
  const paragraph = index.paragraphs
    .get(evidence.source)
    ?.find(({ start, end }) => evidence.start >= start && evidence.start < end);
  return `${evidence.source}:${paragraph?.start ?? evidence.start}`;
}

function dayOf(fact: AnyFact | undefined, index: DatasetIndex): number {
  return (fact && index.facets.get(fact.id)?.to) ?? -1e6;
}
