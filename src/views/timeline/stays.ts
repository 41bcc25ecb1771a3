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
  const steps = stepsByMission(facts);
  for (const fact of facts) {
    const from = fact.date === null ? null : (dayRange(fact.date)?.from ?? null);
    if (fact.kind !== 'activity' || fact.classification !== 'arrival' || from === null) continue;
    const own = steps.get(missionOf(fact));
    const until = own?.departures[firstFrom(own.departures, from)] ?? null;
    begins.set(fact.id, { until });
    if (until !== null) continue;
    const after = own?.undated.shift();
    if (after !== undefined) ends.set(after, fact.id);
  }
  return { begins, ends };
}

/** What a mission did that may end a stay: days of departures in order, and steps without a day that no stay has taken yet. */
interface Steps {
  departures: number[];
  undated: Id[];
}

function stepsByMission(facts: readonly TimelineFact[]): ReadonlyMap<string, Steps> {
  const steps = new Map<string, Steps>();
  for (const fact of facts) {
    if (fact.kind !== 'activity') continue;
    const mission = missionOf(fact);
    const own = steps.get(mission) ?? { departures: [], undated: [] };
    steps.set(mission, own);
    if (fact.date === null && AFTERWARDS.has(fact.classification)) own.undated.push(fact.id);
    const day = fact.classification === 'departure' && fact.date !== null ? dayRange(fact.date) : null;
    if (day !== null && day.from === day.to) own.departures.push(day.to);
  }
  for (const { departures } of steps.values()) departures.sort((a, b) => a - b);
  return steps;
}

/** Steps that come after observing. */
const AFTERWARDS: ReadonlySet<string> = new Set(['report', 'handover', 'press-conference', 'departure']);

/** Who acts at which election: the body, or else the person with the words used for them. */
function missionOf({ election, actor }: Extract<TimelineFact, { kind: 'activity' }>): string {
  const { organization, person, label } = actor;
  return JSON.stringify(organization === null ? [election, null, person, label] : [election, organization]);
}

/** The first position of a day from this one on. */
function firstFrom(days: readonly number[], from: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
