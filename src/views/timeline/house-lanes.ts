import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { hostsOf } from '../../model/facets.ts';
import { shortName } from '../../model/names.ts';
import { t } from '../../i18n/index.ts';
import type { TimelineFact } from './timeline-facts.ts';
import type { Lane } from './timeline-lanes.ts';

const OWN = 'lane-own-steps';
const NO_HOST = 'lane-no-host';
const NO_COUNTRY = 'lane-no-country';
/** Lanes that stand last, in this order. */
export const HOST_REST: readonly string[] = [NO_HOST, OWN];
export const COUNTRY_REST: readonly string[] = [NO_COUNTRY];

/** The lanes of the organizations that received guests. */
export function hostLanes(
  _facts: readonly TimelineFact[],
  index: DatasetIndex,
): (fact: TimelineFact) => Lane[] {
  return (fact) => {
    const hosts = [...new Set(hostsOf(fact))].map((id): Lane => {
      const organization = index.organization.get(id);
      return lane(id, organization ? shortName(organization, index) : id);
    });
    if (hosts.length > 0) return hosts;
    return fact.kind === 'activity'
      ? [lane(OWN, t.timeline.lanes.own)]
      : [lane(NO_HOST, t.timeline.lanes.noHost)];
  };
}

/** The lanes of the countries where something was done: that of the place named, else that of the house that hosted. */
export function countryLanes(
  _facts: readonly TimelineFact[],
  index: DatasetIndex,
): (fact: TimelineFact) => Lane[] {
  return (fact) => {
    const houses = hostsOf(fact).map((id) => index.organization.get(id)?.area ?? null);
    const areas = fact.area === null ? houses : [fact.area];
    const countries = new Set(areas.flatMap((area) => (area === null ? [] : (countryOf(area, index) ?? []))));
    if (countries.size === 0) return [lane(NO_COUNTRY, t.timeline.lanes.noCountry)];
    return [...countries].map((id) => lane(id, index.area.get(id)?.name ?? id));
  };
}

function lane(id: string, name: string): Lane {
  return { id, name, colour: 'var(--ink-2)', mission: false };
}

function countryOf(area: Id, index: DatasetIndex): Id | null {
  const seen = new Set<Id>();
  for (let at: Id | null = area; at !== null && !seen.has(at); at = index.area.get(at)?.parent ?? null) {
    if (index.area.get(at)?.classification === 'country') return at;
    seen.add(at);
  }
  return null;
}
