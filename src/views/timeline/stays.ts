import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { TimelineFact } from './timeline-facts.ts';

/** Which arrivals begin a stay, with its last stated day (since 1970) or null, and which facts stand at a stay's end. */
export interface Stays {
  begins: ReadonlyMap<Id, { until: number | null }>;
  /** Undated fact, to the arrival whose stay it ends. */
  ends: ReadonlyMap<Id, Id>;
}

/** Pairs each dated arrival with its mission's departure, and with the first undated step the mission took after it. */
export function stays(facts: readonly TimelineFact[]): Stays {
  const begins = new Map<Id, { until: number | null }>();
  const ends = new Map<Id, Id>();
  for (const fact of facts) {
    const from = fact.date === null ? null : (dayRange(fact.date)?.from ?? null);
    if (fact.kind !== 'activity' || fact.classification !== 'arrival' || from === null) continue;
    const own = facts.filter(
      (other) => other.kind === 'activity' && other.id !== fact.id && sameMission(other, fact),
    );
    const departures = own.flatMap((other) => {
      const day =
        other.kind === 'activity' && other.classification === 'departure' && other.date !== null
          ? dayRange(other.date)
          : null;
      return day !== null && day.from === day.to && day.to >= from ? [day.to] : [];
    });
    const until = departures.length === 0 ? null : Math.min(...departures);
    begins.set(fact.id, { until });
    const after = own.find(
      (other) =>
        other.date === null &&
        other.kind === 'activity' &&
        AFTERWARDS.has(other.classification) &&
        !ends.has(other.id),
    );
    if (after && until === null) ends.set(after.id, fact.id);
  }
  return { begins, ends };
}

/** Steps that come after observing. */
const AFTERWARDS: ReadonlySet<string> = new Set(['report', 'handover', 'press-conference', 'departure']);

function sameMission(a: TimelineFact, b: TimelineFact): boolean {
  if (a.kind !== 'activity' || b.kind !== 'activity' || a.election !== b.election) return false;
  const [x, y] = [a.actor, b.actor];
  if (x.organization !== null || y.organization !== null) return x.organization === y.organization;
  return x.person === y.person && x.label === y.label;
}
