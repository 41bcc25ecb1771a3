import type { DatasetIndex } from '../../../model/dataset-index.ts';
import type { Id } from '../../../model/evidence.ts';
import { factWords } from '../../../views/evidence/fact-words.ts';
import { referenceOf } from '../../../views/evidence/reference.ts';

/** Facts as rows of words: value, what it is, the words that state it, and where they stand. */
export function factRows(facts: readonly Id[], index: DatasetIndex): string[][] {
  return facts.flatMap((id) => {
    const fact = index.fact.get(id);
    const evidence = fact?.evidence[0];
    if (!fact || !evidence) return [];
    const { value, label } = factWords(fact, index);
    const { name, paragraph } = referenceOf(evidence, index);
    return [[value, label, evidence.exact, paragraph === null ? name : `${name} ¶${paragraph}`]];
  });
}
