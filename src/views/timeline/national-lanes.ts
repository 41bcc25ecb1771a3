import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { isNational } from '../../model/mission-palette.ts';
import { shortName } from '../../model/names.ts';
import { t } from '../../i18n/index.ts';

/** For each national delegation that never appears without certain others: all that go together, itself included. */
export function sharedLanes(
  missions: ReadonlyMap<Id, readonly Id[]>,
  index: DatasetIndex,
): ReadonlyMap<Id, readonly Id[]> {
  const factsOf = new Map<Id, Id[]>();
  for (const [fact, own] of missions)
    for (const mission of own) factsOf.set(mission, [...(factsOf.get(mission) ?? []), fact]);
  const together = new Map<string, Id[]>();
  for (const [mission, facts] of factsOf) {
    if (!isNational(index.organization.get(mission))) continue;
    const key = [...facts].sort().join(' ');
    together.set(key, [...(together.get(key) ?? []), mission]);
  }
  const groups = [...together.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((mission) => [mission, group] as const)));
}

/** 'Belarus, Romania': the countries of delegations that share a lane. */
export function sharedName(group: readonly Id[], index: DatasetIndex): string {
  return t.timeline.list([...new Set(group.map((mission) => countryOf(mission, index)))]);
}

/** A mission's name; 'Observation mission of Belarus' shortened to 'Observation mission' would say less than 'Belarus'. */
export function missionName(mission: Id, index: DatasetIndex): string {
  const organization = index.organization.get(mission);
  if (!organization) return mission;
  const short = shortName(organization, index);
  const whole = [organization.acronym, organization.name, ...organization.otherNames].includes(short);
  return whole || !isNational(organization) ? short : countryOf(mission, index);
}

function countryOf(mission: Id, index: DatasetIndex): string {
  const organization = index.organization.get(mission);
  const area = organization?.area ? index.area.get(organization.area) : undefined;
  return area?.name ?? (organization ? shortName(organization, index) : mission);
}
