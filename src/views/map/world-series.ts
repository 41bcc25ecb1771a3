import type { Area } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import type { Observation } from '../../model/facts.ts';
import type { SeriesInput } from './country-series.ts';
import { eventMarks } from './event-marks.ts';
import { observerName, observerOf } from './observer.ts';
import { countryOf } from '../../model/area-country.ts';
import { inReadingOrder, type MapSeries, type PlaceMark } from './place-mark.ts';

interface Claim {
  fact: Observation;
  /** The city, or the country that is shaded for anything less precise than a city. */
  area: Area;
}

/**
 * The world as the articles name it: a mark for each country or city abroad and observer, the home country where
 * only the country is named, and a square for every place abroad where a meeting was held.
 */
export function worldSeries(input: SeriesInput): MapSeries {
  const { index, matching, home } = input;
  const observations = index.dataset.observations.filter((fact) => !shownAtHome(fact, input));
  const meetings = index.dataset.meetings.filter((fact) => fact.area !== null && abroad(fact.area, input));
  const marks = [...observationMarks(observations, input), ...eventMarks(meetings, input.index)];
  const shown = new Set(marks.flatMap((mark) => mark.facts));
  const about = [...observations, ...meetings].filter((fact) => matching.has(fact.id)).map((fact) => fact.id);
  return {
    marks: marks.sort(inReadingOrder),
    placed: about.filter((id) => shown.has(id)).length,
    unplaced: about.filter((id) => !shown.has(id)),
    elsewhere: index.dataset.observations.filter(
      (fact) => matching.has(fact.id) && shownAtHome(fact, { index, home }),
    ).length,
  };
}

/** Whether a fact names something inside the home country, or is the whole of facts that do. */
function shownAtHome(fact: Observation, { index, home }: Pick<SeriesInput, 'index' | 'home'>): boolean {
  if (!fact.areas.every((id) => countryOf(id, index)?.id === home.id)) return false;
  return (
    fact.areas.some((id) => id !== home.id) ||
    index.dataset.observations.some((other) => other.partOf === fact.id)
  );
}

function abroad(area: Id, { index, home }: SeriesInput): boolean {
  const country = countryOf(area, index);
  return country !== null && country.id !== home.id;
}

function observationMarks(facts: readonly Observation[], input: SeriesInput): PlaceMark[] {
  const groups = new Map<string, Claim[]>();
  for (const fact of facts)
    for (const id of fact.areas) {
      const area = drawnArea(id, fact, input);
      if (!area) continue;
      const key = [area.id, observerOf(fact), fact.planned].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), { fact, area }]);
    }
  return [...groups].flatMap(([key, claims]) => observationMark(key, claims, input) ?? []);
}

function drawnArea(id: Id, fact: Observation, { index, home }: SeriesInput): Area | null {
  const area = index.area.get(id);
  const country = countryOf(id, index);
  if (!area || !country) return null;
  const city =
    area.classification === 'city' &&
    country.id !== home.id &&
    fact.precision !== 'country' &&
    fact.precision !== 'region';
  return city ? area : country;
}

function observationMark(
  key: string,
  claims: Claim[],
  { index, colours, shapeOf }: SeriesInput,
): PlaceMark | null {
  const counted = claims
    .filter(({ fact }) => fact.amount !== null && fact.areas.length === 1)
    .sort((a, b) => (b.fact.amount?.value ?? 0) - (a.fact.amount?.value ?? 0));
  const order = [...new Set([...counted, ...claims])];
  const [first] = order;
  if (!first) return null;
  const { fact, area } = first;
  const city = area.classification === 'city';
  const shape = city ? null : shapeOf(area);
  if (!city && shape === null) return null;
  const organization = fact.observer.organization;
  return {
    key: `${key} observed`,
    symbol: city ? (counted.length > 0 ? 'disc' : 'ring') : 'country',
    area: area.id,
    name: area.name,
    city,
    at: [area.lon, area.lat],
    shape,
    facts: order.map((claim) => claim.fact.id),
    also: [],
    amount: counted[0]?.fact.amount ?? null,
    unit: fact.unit,
    event: null,
    planned: fact.planned,
    colour: (organization === null ? undefined : colours.get(organization)) ?? 'var(--mission-other)',
    who: observerName(fact, index),
    observers: [observerName(fact, index)],
    joint: fact.areas.length > 1 ? fact.id : null,
  };
}
