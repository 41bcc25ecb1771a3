import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { missionsOf } from '../../model/facets.ts';
import { isNational } from '../../model/mission-palette.ts';
import type { TimelineFact } from './timeline-facts.ts';

/**
 * The missions that each fact is about. A guest's own parliament or ministry is no mission where the mission itself is
 * named; a meeting that was not about observing counts for the missions that other facts show to be such.
 */
export function observingMissions(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
): ReadonlyMap<Id, readonly Id[]> {
  const candidates = new Map(facts.map((fact) => [fact.id, delegations(fact, index)]));
  const about = (fact: TimelineFact) => fact.kind === 'activity' || fact.withObservers;
  const known = new Set(facts.filter(about).flatMap((fact) => candidates.get(fact.id) ?? []));
  return new Map(
    facts.map((fact) => {
      const own = candidates.get(fact.id) ?? [];
      return [fact.id, about(fact) ? own : own.filter((id) => known.has(id))];
    }),
  );
}

function delegations(fact: TimelineFact, index: DatasetIndex): Id[] {
  const all = [...new Set(missionsOf(fact))];
  if (fact.kind === 'activity') return all;
  const whole = fact.participants.flatMap(({ role, person, organization }) =>
    role === 'guest' && person === null && organization !== null ? [organization] : [],
  );
  const named = all.filter((id) => whole.includes(id) || !isNational(index.organization.get(id)));
  return named.length > 0 ? named : all;
}
