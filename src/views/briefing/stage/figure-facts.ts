import type { DatasetIndex } from '../../../model/dataset-index.ts';
import type { Id } from '../../../model/evidence.ts';
import type { AnyFact } from '../../../model/fact-kinds.ts';

/**
 * The facts with a number worth standing beside a chart, at most `most`, in their order: parts before the whole they
 * are part of, which would say the same again, and each wording of a number once.
 */
export function figureFacts(facts: readonly Id[], index: DatasetIndex, most: number): AnyFact[] {
  const numbered = facts.flatMap((id) => {
    const fact = index.fact.get(id);
    return fact && hasNumber(fact) ? [fact] : [];
  });
  const wholes = new Set(
    numbered.flatMap((fact) => (fact.kind === 'observation' && fact.partOf !== null ? [fact.partOf] : [])),
  );
  const once = new Map<string, AnyFact>();
  for (const fact of numbered) {
    const key = keyOf(fact);
    if (!wholes.has(fact.id) && !once.has(key)) once.set(key, fact);
  }
  return [...once.values()].slice(0, most);
}

function hasNumber(fact: AnyFact): boolean {
  switch (fact.kind) {
    case 'observation':
      return fact.amount !== null;
    case 'count':
      return true;
    case 'rule':
      return fact.value !== null && fact.unit !== null;
    default:
      return false;
  }
}

function keyOf(fact: AnyFact): string {
  return fact.kind === 'rule'
    ? `${fact.classification} ${fact.value} ${fact.subject.toLowerCase()}`
    : fact.id;
}
