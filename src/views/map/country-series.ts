import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Area } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import type { Observation } from '../../model/facts.ts';
import { observerName, observerOf } from './observer.ts';
import { countryOf } from '../../model/area-country.ts';
import { inReadingOrder, type MapSeries, type MarkSymbol, type PlaceMark } from './place-mark.ts';

export interface SeriesInput {
  index: DatasetIndex;
  /** Facts that pass the filter. */
  matching: ReadonlySet<Id>;
  colours: ReadonlyMap<Id, string>;
  home: Area;
  /** Code of the outline that the map can fill for an area; null where it has none. */
  shapeOf: (area: Area) => string | null;
}

const NO_COLOUR = 'var(--mission-other)';

interface Claim {
  fact: Observation;
  area: Area;
}

/**
 * Where in its country voting was observed: one mark for each place and observer. A whole whose parts are on the
 * map is shown by them. What only names the country is drawn as the country when nothing finer passes the filter;
 * beside finer marks it would hide them, and counts as not placed.
 */
export function countrySeries(input: SeriesInput): MapSeries {
  const { index, matching, home } = input;
  const inside = index.dataset.observations.filter((fact) =>
    fact.areas.some((id) => countryOf(id, index)?.id === home.id),
  );
  const marks = claimsByPlace(inside, input).flatMap((claims) => markOf(claims, input) ?? []);
  const shown = new Set(marks.flatMap((mark) => [...mark.facts, ...mark.also]));
  const fine = marks.some((mark) => mark.facts.some((id) => matching.has(id)));
  const wide = inside.filter(
    (fact) => matching.has(fact.id) && !shown.has(fact.id) && fact.areas.every((id) => id === home.id),
  );
  const wideMarks = fine
    ? []
    : claimsByPlace(wide, input, true).flatMap((claims) => markOf(claims, input) ?? []);
  for (const mark of wideMarks) for (const id of mark.facts) shown.add(id);
  const about = inside.filter((fact) => matching.has(fact.id)).map((fact) => fact.id);
  return {
    marks: [...wideMarks, ...marks].sort(inReadingOrder),
    placed: about.filter((id) => shown.has(id)).length,
    unplaced: about.filter((id) => !shown.has(id)),
    elsewhere: index.dataset.observations.filter((fact) => matching.has(fact.id) && !inside.includes(fact))
      .length,
  };
}

/** Claims about one place by one observer. A number shared with other places joins the place's own number, whoever's it is. */
function claimsByPlace(
  facts: readonly Observation[],
  { index, home }: SeriesInput,
  whole = false,
): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const fact of facts)
    for (const id of fact.areas) {
      const area = index.area.get(id);
      if (!area || (area.id === home.id) !== whole || countryOf(id, index)?.id !== home.id) continue;
      const key = [area.id, observerOf(fact), fact.planned].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), { fact, area }]);
    }
  const all = [...groups.values()];
  const counted = all.filter((claims) => claims.some(isOwnNumber));
  const kept = all.filter(
    (claims) => claims.some(({ fact }) => fact.areas.length === 1) || !hostOf(claims, counted),
  );
  return kept.map((claims) => [
    ...claims,
    ...all.filter((other) => !kept.includes(other) && hostOf(other, counted) === claims).flat(),
  ]);
}

function isOwnNumber({ fact }: Claim): boolean {
  return fact.areas.length === 1 && fact.amount !== null;
}

function hostOf(claims: Claim[], counted: readonly Claim[][]): Claim[] | undefined {
  return counted.find(
    ([other]) => other?.area === claims[0]?.area && other?.fact.planned === claims[0]?.fact.planned,
  );
}

function markOf(claims: Claim[], { index, colours, shapeOf }: SeriesInput): PlaceMark | null {
  const own = claims.filter(({ fact }) => fact.areas.length === 1);
  const counted = own
    .filter(({ fact }) => fact.amount !== null)
    .sort((a, b) => (b.fact.amount?.value ?? 0) - (a.fact.amount?.value ?? 0));
  const order = [...new Set([...counted, ...own, ...claims])];
  const [first] = order;
  if (!first) return null;
  const symbol = symbolOf(first, counted.length > 0);
  const shape = symbol === 'disc' || symbol === 'ring' ? null : shapeOf(first.area);
  if (shape === null && symbol !== 'disc' && symbol !== 'ring') return null;
  return {
    key: [first.area.id, observerOf(first.fact), first.fact.planned ? 'planned' : 'reported'].join(' '),
    symbol,
    area: first.area.id,
    name: first.area.name,
    city: first.area.classification === 'city',
    at: [first.area.lon, first.area.lat],
    shape,
    facts: order.map(({ fact }) => fact.id),
    also: [...new Set(claims.flatMap(({ fact }) => fact.partOf ?? []))],
    amount: counted[0]?.fact.amount ?? null,
    unit: first.fact.unit,
    event: null,
    planned: first.fact.planned,
    colour: colourOf(
      order.map((claim) => claim.fact),
      colours,
    ),
    who: observerName(first.fact, index),
    observers: [...new Set(order.map(({ fact }) => observerName(fact, index)))],
    joint: own.length === 0 ? first.fact.id : null,
  };
}

/** A place under a shared number is as precise as the place itself; another is never more precise than its fact says. */
function symbolOf({ fact, area }: Claim, counted: boolean): MarkSymbol {
  const shared = fact.areas.length > 1;
  const exact = fact.precision === 'city' || fact.precision === 'station';
  const point =
    (area.classification === 'city' && (shared || exact)) || (area.classification === 'other' && exact);
  if (point) return counted ? 'disc' : 'ring';
  if (area.classification === 'country' || area.classification === 'other') return 'country';
  if (!shared && fact.precision === 'country') return 'country';
  return counted ? 'region' : 'region-named';
}

/** The colour of the first observer who has one of his own: a mark may stand for a mission and for one who came with it. */
function colourOf(facts: readonly Observation[], colours: SeriesInput['colours']): string {
  const known = facts.flatMap(({ observer }) =>
    observer.organization === null ? [] : (colours.get(observer.organization) ?? []),
  );
  return known.find((colour) => colour !== NO_COLOUR) ?? NO_COLOUR;
}
