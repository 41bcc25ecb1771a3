import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { LaneKind, LaneOrder } from '../../store/url-state.ts';
import { COUNTRY_REST, countryLanes, HOST_REST, hostLanes } from './house-lanes.ts';
import { orderLanes, sortLanes } from './lane-order.ts';
import { MISSION_REST, missionLanes } from './mission-lanes.ts';
import type { TimelineFact } from './timeline-facts.ts';

/** A row of the timeline: a mission, a host, a country, or what has none of them. */
export interface Lane {
  /** Fit for an address: letters a to z, digits, dots and hyphens. */
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

/** What lanes stand for and how they are sorted. */
export interface LaneChoice {
  kind: LaneKind;
  order: LaneOrder;
}

export const GIVEN_LANES: LaneChoice = { kind: 'mission', order: 'given' };

const KINDS = {
  mission: { lanesOf: missionLanes, rest: MISSION_REST },
  host: { lanesOf: hostLanes, rest: HOST_REST },
  country: { lanesOf: countryLanes, rest: COUNTRY_REST },
} as const;

/** Sorts facts into lanes. Lanes of what has no mission, host or country stand last in every order. */
export function lanesOf(
  facts: readonly TimelineFact[],
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
  choice: LaneChoice = GIVEN_LANES,
): Lanes {
  const { lanesOf: lanesFor, rest } = KINDS[choice.kind];
  const own = lanesFor(facts, index, colours);
  const found = new Map<string, Lane>();
  const membership = new Map<Id, string[]>();
  for (const fact of facts) {
    const lanes = own(fact);
    for (const lane of lanes) if (!found.has(lane.id)) found.set(lane.id, lane);
    membership.set(fact.id, [...new Set(lanes.map((lane) => lane.id))]);
  }
  const uses = facts.map((fact) => ({ lanes: membership.get(fact.id) ?? [], day: firstDay(fact) }));
  const given = orderLanes(uses, rest).flatMap((id) => found.get(id) ?? []);
  return { lanes: sortLanes(given, uses, choice.order, rest), lanesOf: membership };
}

function firstDay(fact: TimelineFact): number | null {
  return fact.date === null ? null : (dayRange(fact.date)?.from ?? null);
}
