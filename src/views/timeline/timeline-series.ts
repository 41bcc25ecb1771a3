import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, type DayRange } from '../../model/edtf.ts';
import type { Election } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { t } from '../../i18n/index.ts';
import { briefLabelOf, hostOf, labelOf, spokenLabel, type MarkLabel } from './mark-label.ts';
import { shapeOf, type Shape } from './shapes.ts';
import { stays } from './stays.ts';
import { timelineFacts, type TimelineFact } from './timeline-facts.ts';
import { lanesOf, type Lane } from './timeline-lanes.ts';

/** One mark: a fact in one lane. A fact with several missions has one mark in each of their lanes. */
export interface SeriesMark {
  key: string;
  fact: Id;
  lane: string;
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
}

/** Everything the timeline shows, without pixels. */
export interface TimelineSeries {
  lanes: Lane[];
  marks: SeriesMark[];
  votes: Vote[];
}

/** The timeline of a dataset; marks are in reading order: by lane, then date, undated ones first. */
export function timelineSeries(index: DatasetIndex, colours: ReadonlyMap<Id, string>): TimelineSeries {
  const facts = timelineFacts(index);
  const { lanes, lanesOf: membership } = lanesOf(facts, index, colours);
  const { begins, ends } = stays(facts);
  const marks = lanes.flatMap((lane) =>
    facts
      .filter((fact) => membership.get(fact.id)?.includes(lane.id))
      .map((fact): SeriesMark => ({
        key: keyOf(fact.id, lane.id),
        fact: fact.id,
        lane: lane.id,
        shape: fact.kind === 'meeting' ? shapeOf(hostOf(fact, index)) : 'flag',
        election: fact.election,
        days: fact.date === null ? null : dayRange(fact.date),
        label: labelOf(fact, index),
        brief: briefLabelOf(fact, index),
        spoken: spokenLabel(fact, lane.name, index),
        repeated: firstLane(fact, lanes, membership) !== lane.id,
        stay: begins.get(fact.id) ?? null,
        endsStay: ends.has(fact.id) ? keyOf(ends.get(fact.id) ?? '', lane.id) : null,
      }))
      .sort((a, b) => (a.days?.from ?? 0) - (b.days?.from ?? 0) || (a.days?.to ?? 0) - (b.days?.to ?? 0)),
  );
  return { lanes, marks, votes: votesOf(index) };
}

function keyOf(fact: Id, lane: string): string {
  return `${fact}@${lane}`;
}

function firstLane(
  fact: TimelineFact,
  lanes: readonly Lane[],
  membership: ReadonlyMap<Id, readonly string[]>,
): string | undefined {
  return lanes.find((lane) => membership.get(fact.id)?.includes(lane.id))?.id;
}

function votesOf(index: DatasetIndex): Vote[] {
  const byDay = new Map<number, Election[]>();
  for (const election of index.dataset.elections) {
    const days = election.date === null ? null : dayRange(election.date);
    if (days && days.from === days.to) byDay.set(days.from, [...(byDay.get(days.from) ?? []), election]);
  }
  return [...byDay]
    .sort(([a], [b]) => a - b)
    .map(([day, elections]) => ({
      elections: elections.map((election) => election.id),
      day,
      name: t.timeline.voteNames([...new Set(elections.map((election) => election.classification))]),
    }));
}
