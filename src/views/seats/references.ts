import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { referenceOf, type Reference } from '../evidence/reference.ts';

/** One sentence to cite: a fact and the number of its evidence. */
export interface Citation {
  fact: Id;
  evidence: number;
  reference: Reference;
}

/** Where facts are stated, each paragraph once; `all` takes every evidence, else a fact's first in each article. */
export function citationsOf(facts: readonly Id[], index: DatasetIndex, all = false): Citation[] {
  const found = new Map<string, Citation>();
  for (const fact of facts) {
    const evidence = index.fact.get(fact)?.evidence ?? [];
    for (const [at, one] of evidence.entries()) {
      if (!all && evidence.findIndex((first) => first.source === one.source) < at) continue;
      const reference = referenceOf(one, index);
      const key = `${one.source} ${reference.paragraph ?? one.start}`;
      if (!found.has(key)) found.set(key, { fact, evidence: at, reference });
    }
  }
  return [...found.values()];
}

/** Where facts are stated, in words for names of marks: 'Senate paragraph 19'. */
export function whereWords(facts: readonly Id[], index: DatasetIndex): string {
  return t.facts.list(citationsOf(facts, index).map((citation) => t.evidence.inWords(citation.reference)));
}
