import type { Dataset } from '../model/dataset.ts';
import type { Count, Rule } from '../model/facts.ts';
import type { ContradictionFinding } from './finding.ts';

/**
 * Exact numbers of one thing that differ: counts of one election, unit, organization and status; thresholds and terms
 * of one election. Numbers of different elections never meet.
 */
export function contradictions(dataset: Pick<Dataset, 'counts' | 'rules'>): ContradictionFinding[] {
  const counts = dataset.counts.filter(
    ({ amount, election }) => amount.qualifier === 'exact' && election !== null,
  );
  const rules = dataset.rules.filter(
    ({ classification, value }) =>
      value !== null && (classification === 'threshold' || classification === 'term'),
  );
  return [
    ...differing(counts, (count) => count.amount.value, countKey),
    ...differing(rules, (rule) => rule.value ?? 0, ruleKey),
  ];
}

function countKey({ election, of, organization, status }: Count): string {
  return JSON.stringify([election, of, organization, status]);
}

function ruleKey({ area, election, classification, subject }: Rule): string {
  return JSON.stringify([area, election, classification, subject.toLowerCase()]);
}

function differing<T extends { id: string }>(
  facts: readonly T[],
  value: (fact: T) => number,
  key: (fact: T) => string,
): ContradictionFinding[] {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const name = key(fact);
    const group = groups.get(name);
    if (group) group.push(fact);
    else groups.set(name, [fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const values = [...new Set(group.map(value))];
    return values.length < 2
      ? []
      : [{ kind: 'contradiction' as const, facts: group.map(({ id }) => id), values }];
  });
}
