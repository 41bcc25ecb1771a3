import type { AnyFact } from './fact-kinds.ts';
import type { Actor, Participant } from './facts.ts';

/** Who meets, acts, watches or speaks in a fact; empty for facts that only state a number or a rule. */
export function partiesOf(fact: AnyFact): readonly (Actor | Participant)[] {
  switch (fact.kind) {
    case 'meeting':
      return fact.participants;
    case 'activity':
      return [fact.actor];
    case 'observation':
      return [fact.observer];
    case 'statement':
      return [fact.speaker];
    case 'count':
    case 'rule':
      return [];
  }
}
