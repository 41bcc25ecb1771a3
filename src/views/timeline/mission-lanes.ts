import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { missionName, sharedLanes, sharedName } from './national-lanes.ts';
import type { TimelineFact } from './timeline-facts.ts';
import type { Lane } from './timeline-lanes.ts';

const EMBASSIES = 'lane-embassies';
const OTHER = 'lane-other';
/** Lanes that stand last, in this order. */
export const MISSION_REST: readonly string[] = [EMBASSIES, OTHER];

/** The lanes of missions; national delegations that only ever appear together share one. */
export function missionLanes(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
): (fact: TimelineFact) => Lane[] {
  const missions = new Map(facts.map((fact) => [fact.id, index.facets.get(fact.id)?.missions ?? []]));
  const shared = sharedLanes(missions, index);
  const known = new Map<Id, Lane>();
  const laneOf = (mission: Id): Lane => {
    const lane = known.get(mission) ?? newLane(mission, shared.get(mission), index, colours);
    known.set(mission, lane);
    return lane;
  };
  return (fact) => {
    const own = (missions.get(fact.id) ?? []).map(laneOf);
    return own.length > 0 ? own : [laneWithout(fact, index)];
  };
}

function newLane(
  mission: Id,
  group: readonly Id[] | undefined,
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
): Lane {
  const colour = colours.get(mission) ?? 'var(--mission-other)';
  return group
    ? { id: `${group[0] ?? mission}.shared`, name: sharedName(group, index), colour, mission: true }
    : { id: mission, name: missionName(mission, index), colour, mission: true };
}

function laneWithout(fact: TimelineFact, index: DatasetIndex): Lane {
  const other: Lane = { id: OTHER, name: t.timeline.lanes.other, colour: 'var(--mission-9)', mission: false };
  if (fact.kind === 'activity') {
    const { label, person } = fact.actor;
    const name = person === null ? label : (index.person.get(person)?.name ?? label);
    const id = person === null ? `by-${slug(name)}` : `by-${person}`;
    return name === '' ? other : { id, name, colour: 'var(--mission-other)', mission: true };
  }
  const byEmbassy = fact.participants.some(
    ({ role, organization }) =>
      role === 'host' &&
      organization !== null &&
      index.organization.get(organization)?.classification === 'embassy',
  );
  return byEmbassy && !fact.withObservers
    ? { ...other, id: EMBASSIES, name: t.timeline.lanes.embassies }
    : other;
}

/** A name in any script as letters fit for an address: the code points in base 36. */
function slug(name: string): string {
  return Array.from(name.slice(0, 24), (letter) => (letter.codePointAt(0) ?? 0).toString(36)).join('-');
}
