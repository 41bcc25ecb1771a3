import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import type { Amount, Count } from '../../model/facts.ts';
import { shortName } from '../../model/names.ts';
import { groupBy } from '../seats/group-by.ts';
import { electionCountry } from '../../model/area-country.ts';
import { findingOf, type Finding } from './counts-finding.ts';
import { electionLabels } from './election-labels.ts';

export const MEASURES = ['observers', 'organizations', 'countries'] as const;
export type MeasureKind = Count['of'];

/** One number that one or several facts state in the same words. */
export interface StatedCount {
  key: string;
  of: MeasureKind;
  amount: Amount;
  status: Count['status'];
  facts: readonly Id[];
}

/** The numbers of one election; none: no sentence states one. */
export interface ElectionCounts {
  key: string;
  election: Id | null;
  /** '2022', or more where two elections share a year. */
  label: string;
  latest: boolean;
  /** The country that votes; null where it is not known. */
  country: Id | null;
  stated: readonly StatedCount[];
}

export interface Measure {
  of: MeasureKind;
  elections: readonly ElectionCounts[];
  missions: readonly MissionCount[];
}

/** The number of one mission, which is never added to another. */
export interface MissionCount extends StatedCount {
  mission: string;
  election: Id | null;
  label: string;
  /** Whether a total of the same election is stated. */
  ofTotal: boolean;
}

export interface CountsSeries {
  measures: readonly Measure[];
  /** What the numbers that pass the filter come to. */
  finding: Finding;
  facts: readonly Id[];
}

/** The numbers of observers, organizations and countries, by election, oldest first. */
export function countsSeries(index: DatasetIndex, matching: ReadonlySet<Id>): CountsSeries {
  const { counts } = index.dataset;
  const elections = [...new Set(counts.map((count) => count.election))].sort(byDay(index));
  const labels = electionLabels(elections, index);
  const label = (election: Id | null) => labels.get(election) ?? '';
  const totals = counts.filter((count) => count.organization === null);
  const counted = elections.filter((election) => totals.some((count) => count.election === election));
  const missions = elections.flatMap((election) => missionCounts(election, label(election), counts, index));
  const measures = MEASURES.map((of) => ({
    of,
    elections: totals.some((count) => count.of === of)
      ? counted.map((election) => ({
          key: election ?? 'none',
          election,
          label: label(election),
          latest: election === counted.at(-1),
          country: election === null ? null : (electionCountry(election, index)?.id ?? null),
          stated: stated(totals.filter((count) => count.of === of && count.election === election)),
        }))
      : [],
    missions: missions.filter((mission) => mission.of === of),
  })).filter((measure) => measure.elections.length + measure.missions.length > 0);
  return { measures, finding: findingOf(measures, matching), facts: counts.map((count) => count.id) };
}

function missionCounts(
  election: Id | null,
  label: string,
  counts: readonly Count[],
  index: DatasetIndex,
): MissionCount[] {
  const own = counts.filter((count) => count.election === election);
  return [...groupBy(own, (count) => count.organization)].flatMap(([id, same]) => {
    const organization = id === null ? undefined : index.organization.get(id);
    if (!organization) return [];
    const ofTotal = (of: MeasureKind) => own.some((count) => count.organization === null && count.of === of);
    return stated(same).map((one) => ({
      ...one,
      key: `${election ?? 'none'} ${organization.id} ${one.key}`,
      mission: shortName(organization, index),
      election,
      label,
      ofTotal: ofTotal(one.of),
    }));
  });
}

function stated(counts: readonly Count[]): StatedCount[] {
  return [
    ...groupBy(
      counts,
      (count) => `${count.of} ${count.status} ${count.amount.qualifier} ${count.amount.value}`,
    ),
  ]
    .flatMap(([key, same]) => {
      const [first] = same;
      if (!first) return [];
      return [
        {
          key,
          of: first.of,
          amount: first.amount,
          status: first.status,
          facts: same.map((count) => count.id),
        },
      ];
    })
    .sort((a, b) => b.facts.length - a.facts.length || b.amount.value - a.amount.value);
}

function byDay(index: DatasetIndex): (a: Id | null, b: Id | null) => number {
  const day = (id: Id | null) => {
    const date = id === null ? null : (index.election.get(id)?.date ?? null);
    return date === null ? -Infinity : (dayRange(date)?.from ?? -Infinity);
  };
  return (a, b) => {
    const [from, to] = [day(a), day(b)];
    return from === to ? ((a ?? '') < (b ?? '') ? -1 : 1) : from - to;
  };
}
