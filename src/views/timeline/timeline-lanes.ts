import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { orderLanes } from './lane-order.ts';
import { missionName, sharedLanes, sharedName } from './national-lanes.ts';
import type { TimelineFact } from './timeline-facts.ts';

/** A row of the timeline: a mission, delegations that go together, or meetings without a mission. */
export interface Lane {
  id: string;
  name: string;
  /** A CSS colour. */
  colour: string;
  /** Whether missions stand in it. */
  mission: boolean;
}

/** The lanes in order, and the lanes each fact stands in (at least one). */
export interface Lanes {
  lanes: Lane[];
  lanesOf: ReadonlyMap<Id, readonly string[]>;
}

const EMBASSIES = 'lane:embassies';
const OTHER = 'lane:other';

/** Sorts facts into lanes; national delegations that only ever appear together share one. */
export function lanesOf(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
): Lanes {
  const missions = new Map(facts.map((fact) => [fact.id, index.facets.get(fact.id)?.missions ?? []]));
  const shared = sharedLanes(missions, index);
  const laneOf = (mission: Id): Lane => {
    const group = shared.get(mission);
    const colour = colours.get(mission) ?? 'var(--mission-other)';
    return group
      ? { id: group.join('+'), name: sharedName(group, index), colour, mission: true }
      : { id: mission, name: missionName(mission, index), colour, mission: true };
  };
  const found = new Map<string, Lane>();
  const membership = new Map<Id, string[]>();
  for (const fact of facts) {
    const own = (missions.get(fact.id) ?? []).map(laneOf);
    const lanes = own.length > 0 ? own : [laneWithout(fact, index)];
    for (const lane of lanes) if (!found.has(lane.id)) found.set(lane.id, lane);
    membership.set(fact.id, [...new Set(lanes.map((lane) => lane.id))]);
  }
  const uses = facts.map((fact) => ({ lanes: membership.get(fact.id) ?? [], day: firstDay(fact) }));
  return {
    lanes: orderLanes(uses, [EMBASSIES, OTHER]).flatMap((id) => found.get(id) ?? []),
    lanesOf: membership,
  };
}

function firstDay(fact: TimelineFact): number | null {
  return fact.date === null ? null : (dayRange(fact.date)?.from ?? null);
}

function laneWithout(fact: TimelineFact, index: DatasetIndex): Lane {
  const other: Lane = { id: OTHER, name: t.timeline.lanes.other, colour: 'var(--mission-9)', mission: false };
  if (fact.kind === 'activity') {
    const { label, person } = fact.actor;
    const name = person === null ? label : (index.person.get(person)?.name ?? label);
    return name === '' ? other : { id: `lane:${name}`, name, colour: 'var(--mission-other)', mission: true };
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
