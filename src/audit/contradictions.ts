import type { Dataset } from '../model/dataset.ts';
import type { Count, Rule } from '../model/facts.ts';
import type { ContradictionFinding } from './finding.ts';

/**
 * Exact numbers of one thing that differ: counts of one election, unit, organization and status; thresholds and terms
 * of one election. Numbers of different elections never meet.
 */
export function contradictions(dataset: Pick<Dataset, 'counts' | 'rules'>): ContradictionFinding[] {
  return [
    ...differing(dataset.counts, (count) => count.amount.value, countGroup),
    ...differing(dataset.rules, (rule) => rule.value ?? 0, ruleGroup),
  ];
}

/** What a count is of: exact counts of one group should not differ. Null where it can contradict nothing. */
export function countGroup({ amount, election, of, organization, status }: Count): string | null {
  return amount.qualifier === 'exact' && election !== null
    ? JSON.stringify([election, of, organization, status])
    : null;
}

/** What a rule is of: rules of one group should not differ. Null where it can contradict nothing. */
export function ruleGroup({ area, election, classification, subject, value }: Rule): string | null {
  return value !== null && (classification === 'threshold' || classification === 'term')
    ? JSON.stringify([area, election, classification, subject.toLowerCase()])
    : null;
}

function differing<T extends { id: string }>(
  facts: readonly T[],
  value: (fact: T) => number,
  group: (fact: T) => string | null,
): ContradictionFinding[] {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const name = group(fact);
    if (name === null) continue;
    const known = groups.get(name);
    if (known) known.push(fact);
    else groups.set(name, [fact]);
  }
  return [...groups.values()].flatMap((like) => {
    const values = [...new Set(like.map(value))];
    return values.length < 2
      ? []
      : [{ kind: 'contradiction' as const, facts: like.map(({ id }) => id), values }];
  });
}
