import type { Dataset } from '../model/dataset.ts';
import type { SumFinding } from './finding.ts';

/** Adds up the numbered parts of every numbered observation. Hedged numbers ('over 70') prove nothing and are left. */
export function sums({ observations }: Pick<Dataset, 'observations'>): SumFinding[] {
  const partsOf = new Map<string, (typeof observations)[number][]>();
  for (const part of observations) {
    if (part.partOf === null) continue;
    const known = partsOf.get(part.partOf);
    if (known) known.push(part);
    else partsOf.set(part.partOf, [part]);
  }
  return observations.flatMap((whole) => {
    const parts = partsOf.get(whole.id) ?? [];
    const exact = [whole, ...parts].every(({ amount }) => amount?.qualifier === 'exact');
    if (parts.length === 0 || !exact || whole.amount === null) return [];
    const stated = whole.amount.value;
    const total = parts.reduce((sum, { amount }) => sum + (amount?.value ?? 0), 0);
    const agrees = total === stated ? true : total > stated ? false : null;
    return [
      { kind: 'sum' as const, whole: whole.id, parts: parts.map(({ id }) => id), stated, total, agrees },
    ];
  });
}
