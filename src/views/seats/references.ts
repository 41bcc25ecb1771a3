import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Evidence, Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import { t } from '../../i18n/index.ts';
import { referenceOf, type Reference } from '../evidence/reference.ts';

/** One sentence to cite: a fact and the number of its evidence. */
export interface Citation {
  fact: Id;
  evidence: number;
  reference: Reference;
}

/**
 * Where facts are stated, each paragraph once. `all` takes every evidence, else one of each fact in each article: the
 * first that holds the fact's number, else the first.
 */
export function citationsOf(facts: readonly Id[], index: DatasetIndex, all = false): Citation[] {
  const found = new Map<string, Citation>();
  for (const id of facts) {
    const fact = index.fact.get(id);
    if (!fact) continue;
    for (const [at, one] of fact.evidence.entries()) {
      if (!all && leading(fact, one.source) !== one) continue;
      const reference = referenceOf(one, index);
      const key = `${one.source} ${reference.paragraph ?? one.start}`;
      if (!found.has(key)) found.set(key, { fact: id, evidence: at, reference });
    }
  }
  return [...found.values()];
}

function leading(fact: AnyFact, source: Id): Evidence | undefined {
  const here = fact.evidence.filter((one) => one.source === source);
  const number = fact.kind === 'rule' ? fact.value : fact.kind === 'count' ? fact.amount.value : null;
  return (number === null ? undefined : here.find((one) => one.exact.includes(String(number)))) ?? here[0];
}

/** Where facts are stated, in words for names of marks: 'Senate paragraph 19'. */
export function whereWords(facts: readonly Id[], index: DatasetIndex): string {
  return t.facts.list(citationsOf(facts, index).map((citation) => t.evidence.inWords(citation.reference)));
}
