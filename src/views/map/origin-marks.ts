import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import { shortName } from '../../model/names.ts';
import type { SeriesInput } from './country-series.ts';
import { countryOf } from '../../model/area-country.ts';
import type { PlaceMark } from './place-mark.ts';

const NO_COLOUR = 'var(--mission-other)';

interface Origin {
  fact: Id;
  /** The mission they came with, where the sentence leaves no doubt which of several it was. */
  missions: readonly Id[];
}

/** A mark for every country abroad that a sentence says observers or their delegations came from. */
export function originMarks({ index, colours, home }: SeriesInput): PlaceMark[] {
  const byCountry = new Map<Id, Origin[]>();
  for (const fact of index.facts)
    for (const { country, own } of originsOf(fact, index))
      if (country !== home.id) {
        const all = index.facets.get(fact.id)?.missions ?? [];
        const missions = own !== null && all.includes(own) ? [own] : all.length === 1 ? all : [];
        byCountry.set(country, [...(byCountry.get(country) ?? []), { fact: fact.id, missions }]);
      }
  return [...byCountry].flatMap(([id, origins]) => {
    const area = index.area.get(id);
    if (!area) return [];
    const missions = [...new Set(origins.flatMap((one) => one.missions))];
    const names = missions.flatMap((mission) => {
      const organization = index.organization.get(mission);
      return organization ? [shortName(organization, index)] : [];
    });
    const own = missions.length === 1 ? colours.get(missions[0] ?? '') : undefined;
    return {
      key: `${id} origin`,
      symbol: 'origin' as const,
      area: id,
      name: area.name,
      city: false,
      at: [area.lon, area.lat] as [number, number],
      shape: null,
      facts: [...new Set(origins.map((one) => one.fact))],
      also: [],
      amount: null,
      unit: 'unspecified' as const,
      event: null,
      planned: false,
      colour: own ?? NO_COLOUR,
      who: names.join(', '),
      observers: names,
      joint: null,
    };
  });
}

/** The countries of those a fact says observed or met as observers, where the source gives their body or post one; with the body. */
function originsOf(fact: AnyFact, index: DatasetIndex): { country: Id; own: Id | null }[] {
  const parties =
    fact.kind === 'meeting' && fact.withObservers
      ? fact.participants.filter((one) => one.role === 'guest')
      : fact.kind === 'observation'
        ? [fact.observer]
        : fact.kind === 'activity'
          ? [fact.actor]
          : [];
  return parties.flatMap(({ organization, person }) => {
    const body = organization === null ? null : (index.organization.get(organization)?.area ?? null);
    const posts = person === null ? [] : (index.person.get(person)?.memberships ?? []);
    const areas = [body, ...posts.map((post) => post.area ?? null)];
    const countries = areas.flatMap((area) => (area === null ? [] : (countryOf(area, index)?.id ?? [])));
    return [...new Set(countries)].map((country) => ({ country, own: organization }));
  });
}
