import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { missionsOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { Activity, Meeting } from '../../model/facts.ts';
import { dayRange } from '../../model/edtf.ts';
import { isNational } from '../../model/mission-palette.ts';
import { shortName } from '../../model/names.ts';
import { t } from '../../i18n/index.ts';
import { orderLanes } from './lane-order.ts';

/** A row of the timeline: a mission, delegations that go together, or meetings without a mission. */
export interface Lane {
  id: string;
  name: string;
  /** A CSS colour. */
  colour: string;
}

/** A fact that the timeline draws. */
export type TimelineFact = ({ kind: 'meeting' } & Meeting) | ({ kind: 'activity' } & Activity);

/** The lanes in order, and the lanes each fact stands in (at least one). */
export interface Lanes {
  lanes: Lane[];
  lanesOf: ReadonlyMap<Id, readonly string[]>;
}

const WITHOUT_MISSION = 'var(--mission-9)';
const EMBASSIES = 'lane-embassies';
const OTHER = 'lane-other';

/** The facts of a dataset that the timeline draws: meetings, and what missions did by themselves. */
export function timelineFacts(index: DatasetIndex): TimelineFact[] {
  return index.facts.filter(
    (fact): fact is AnyFact & TimelineFact => fact.kind === 'meeting' || fact.kind === 'activity',
  );
}

/** Sorts facts into lanes; national delegations that only ever appear together share one. */
export function lanesOf(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
): Lanes {
  const factsOf = new Map<Id, Id[]>();
  for (const fact of facts)
    for (const mission of observersOf(fact)) factsOf.set(mission, [...(factsOf.get(mission) ?? []), fact.id]);
  const shared = delegations(factsOf, index);
  const found = new Map<string, Lane>();
  const membership = new Map<Id, string[]>();
  for (const fact of facts) {
    const lanes = new Map(
      observersOf(fact)
        .map((mission) => missionLane(mission, shared, index, colours))
        .map((lane) => [lane.id, lane]),
    );
    if (lanes.size === 0) {
      const lane = laneWithout(fact, index);
      lanes.set(lane.id, lane);
    }
    for (const lane of lanes.values()) found.set(lane.id, found.get(lane.id) ?? lane);
    membership.set(fact.id, [...lanes.keys()]);
  }
  const order = orderLanes(
    facts.map((fact) => ({
      lanes: membership.get(fact.id) ?? [],
      day: fact.date === null ? null : (dayRange(fact.date)?.from ?? null),
    })),
    [EMBASSIES, OTHER],
  );
  return { lanes: order.flatMap((id) => found.get(id) ?? []), lanesOf: membership };
}

function observersOf(fact: TimelineFact): Id[] {
  return fact.kind === 'meeting' && !fact.withObservers ? [] : [...new Set(missionsOf(fact))];
}

/** For each national delegation that never appears without another one: all that go together, itself included. */
function delegations(factsOf: ReadonlyMap<Id, Id[]>, index: DatasetIndex): ReadonlyMap<Id, Id[]> {
  const together = new Map<string, Id[]>();
  for (const [mission, facts] of factsOf) {
    if (!isNational(index.organization.get(mission))) continue;
    const key = [...facts].sort().join(' ');
    together.set(key, [...(together.get(key) ?? []), mission]);
  }
  const groups = [...together.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((mission) => [mission, group] as const)));
}

function missionLane(
  mission: Id,
  shared: ReadonlyMap<Id, Id[]>,
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
): Lane {
  const group = shared.get(mission);
  const colour = colours.get(mission) ?? 'var(--mission-other)';
  if (!group) return { id: mission, name: nationalName(mission, index), colour };
  return { id: group.join('+'), name: t.timeline.list(group.map((one) => areaName(one, index))), colour };
}

/** 'Observation mission of Belarus' alone would be shortened to 'Observation mission': then the country says more. */
function nationalName(mission: Id, index: DatasetIndex): string {
  const organization = index.organization.get(mission);
  if (!organization) return mission;
  const short = shortName(organization, index);
  const told =
    short === organization.acronym || short === organization.name || organization.otherNames.includes(short);
  return told || !isNational(organization) ? short : areaName(mission, index);
}

function areaName(mission: Id, index: DatasetIndex): string {
  const organization = index.organization.get(mission);
  const area = organization?.area ? index.area.get(organization.area) : undefined;
  return area?.name ?? (organization ? shortName(organization, index) : mission);
}

function laneWithout(fact: TimelineFact, index: DatasetIndex): Lane {
  if (fact.kind === 'activity') {
    const { label, person } = fact.actor;
    const name = person === null ? label : (index.person.get(person)?.name ?? label);
    return name === '' ? other() : { id: `lane:${name}`, name, colour: 'var(--mission-other)' };
  }
  const byEmbassy = fact.participants.some(
    ({ role, organization }) =>
      role === 'host' &&
      organization !== null &&
      index.organization.get(organization)?.classification === 'embassy',
  );
  return byEmbassy && !fact.withObservers
    ? { id: EMBASSIES, name: t.timeline.lanes.embassies, colour: WITHOUT_MISSION }
    : other();
}

function other(): Lane {
  return { id: OTHER, name: t.timeline.lanes.other, colour: WITHOUT_MISSION };
}
