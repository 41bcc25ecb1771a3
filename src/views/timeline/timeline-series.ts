import { electionCountry, ofSeveralCountries } from '../../model/area-country.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, type DayRange } from '../../model/edtf.ts';
import type { Election } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { briefLabelOf, hostOf, labelOf, missionNames, spokenLabel, type MarkLabel } from './mark-label.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { stays } from './stays.ts';
import { timelineFacts, type TimelineFact } from './timeline-facts.ts';
import { GIVEN_LANES, lanesOf, type Lane, type LaneChoice } from './timeline-lanes.ts';

/** One mark: a fact in one lane. A fact with several missions has one mark in each of their lanes. */
export interface SeriesMark {
  key: string;
  fact: Id;
  lane: string;
  /** A CSS colour: its lane's where lanes are missions, else its mission's. */
  colour: string;
  shape: Shape;
  election: Id | null;
  /** Days the fact can lie in (since 1970); null: its source states none. */
  days: DayRange | null;
  label: MarkLabel;
  /** Its word in a label that several marks share. */
  brief: string;
  spoken: string;
  /** Whether a mark of the same fact in an earlier lane carries the label. */
  repeated: boolean;
  /** A mission's presence that begins here: its last day, or null where no source states it. */
  stay: { until: number | null } | null;
  /** Key of the mark with the stay at whose end this undated mark may stand. */
  endsStay: string | null;
}

/** A day of one or more votes, with their name ('Presidential vote'). */
export interface Vote {
  elections: readonly Id[];
  day: number;
  name: string;
  /** Who votes, where the articles tell of the votes of several countries. */
  countries?: string;
}

/** Everything the timeline shows, without pixels. */
export interface TimelineSeries {
  lanes: Lane[];
  marks: SeriesMark[];
  votes: Vote[];
}

/** The timeline of a dataset; marks are in reading order: by lane, then date, undated ones first. Linear but for sorting. */
export function timelineSeries(
  index: DatasetIndex,
  colours: ReadonlyMap<Id, string>,
  choice: LaneChoice = GIVEN_LANES,
): TimelineSeries {
  const facts = timelineFacts(index);
  const { lanes, lanesOf: membership } = lanesOf(facts, index, colours, choice);
  const { begins, ends } = stays(facts);
  const names = { kind: choice.kind, missionsOf: missionNames(facts, index) };
  const place = new Map(lanes.map((lane, i) => [lane.id, i]));
  const inLane = lanes.map((): SeriesMark[] => []);
  for (const fact of facts) {
    const own = (membership.get(fact.id) ?? []).map((id) => place.get(id) ?? 0).sort((a, b) => a - b);
    const missions = choice.kind === 'mission' ? null : names.missionsOf(fact);
    const shared = {
      fact: fact.id,
      shape: fact.kind === 'meeting' ? shapeOf(hostOf(fact, index)) : ('flag' as const),
      election: fact.election,
      days: fact.date === null ? null : dayRange(fact.date),
      label: labelOf(fact, index, names),
      brief: briefLabelOf(fact, index, names),
      stay: begins.get(fact.id) ?? null,
    };
    own.forEach((at, i) => {
      const lane = lanes[at];
      if (!lane) return;
      inLane[at]?.push({
        ...shared,
        key: keyOf(fact.id, lane.id),
        lane: lane.id,
        colour: missions === null ? lane.colour : colourOf(fact, index, colours),
        spoken: spokenLabel(fact, missions === null || missions === '' ? lane.name : missions, index),
        repeated: i > 0,
        endsStay: ends.has(fact.id) ? keyOf(ends.get(fact.id) ?? '', lane.id) : null,
      });
    });
  }
  return { lanes, marks: inLane.flatMap((marks) => marks.sort(byDays)), votes: votesOf(index) };
}

function byDays(a: SeriesMark, b: SeriesMark): number {
  return (a.days?.from ?? 0) - (b.days?.from ?? 0) || (a.days?.to ?? 0) - (b.days?.to ?? 0);
}

/** The colour of a fact's only mission; ink where there are several. */
function colourOf(fact: TimelineFact, index: DatasetIndex, colours: ReadonlyMap<Id, string>): string {
  const [first, second] = index.facets.get(fact.id)?.missions ?? [];
  if (first === undefined) return fact.kind === 'activity' ? 'var(--mission-other)' : 'var(--mission-9)';
  return second === undefined ? (colours.get(first) ?? 'var(--mission-other)') : 'var(--ink)';
}

function keyOf(fact: Id, lane: string): string {
  return `${fact}@${lane}`;
}

function countriesOf(elections: readonly Election[], index: DatasetIndex): string {
  const names = elections.flatMap(({ id }) => electionCountry(id, index)?.name ?? []);
  return t.timeline.list([...new Set(names)]);
}

/** The days of votes, in order. */
export function votesOf(index: DatasetIndex): Vote[] {
  const byDay = new Map<number, Election[]>();
  for (const election of index.dataset.elections) {
    const days = election.date === null ? null : dayRange(election.date);
    if (days && days.from === days.to) byDay.set(days.from, [...(byDay.get(days.from) ?? []), election]);
  }
  const several = ofSeveralCountries(index.election.keys(), index);
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, elections]) => ({
      elections: elections.map((election) => election.id),
      day,
      name: t.timeline.voteNames([...new Set(elections.map((election) => election.classification))]),
      ...(several ? { countries: countriesOf(elections, index) } : {}),
    }));
}
