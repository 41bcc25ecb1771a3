import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { Amount, Count } from '../../model/facts.ts';

/** A stated number of observers. */
export interface KnownCount {
  fact: Id;
  amount: Amount;
  status: Count['status'];
}

/**
 * The number of all observers that was stated last among what was published up to a day (since 1970); null where none
 * was. A number that only undated articles state is never among them.
 */
export function countKnownOn(index: DatasetIndex, day: number): KnownCount | null {
  let latest: { count: KnownCount; known: number; of: number } | null = null;
  for (const fact of index.facts) {
    if (!isTotal(fact)) continue;
    const known = index.facets.get(fact.id)?.published ?? null;
    if (known === null || known > day) continue;
    const at = (fact.asOf === null ? null : dayRange(fact.asOf)?.from) ?? known;
    if (latest !== null && (known < latest.known || (known === latest.known && at < latest.of))) continue;
    latest = { count: { fact: fact.id, amount: fact.amount, status: fact.status }, known, of: at };
  }
  return latest?.count ?? null;
}

function isTotal(fact: AnyFact): fact is AnyFact & { kind: 'count' } {
  return fact.kind === 'count' && fact.of === 'observers' && fact.organization === null;
}
