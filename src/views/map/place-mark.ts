import type { Id } from '../../model/evidence.ts';
import type { Amount, Meeting, Observation } from '../../model/facts.ts';

/**
 * What a mark looks like, which says how precisely its sentence names the place:
 * `disc` a city or station with a number, `ring` one without; `region` and `region-named` the same for a region;
 * `country` only the country; `event-*` a meeting; `origin` a country that observers came from.
 */
export type MarkSymbol =
  'country' | 'region' | 'region-named' | 'disc' | 'ring' | 'event-city' | 'event-country' | 'origin';

/** One mark on a map: a place together with who observed there. No pixels. */
export interface PlaceMark {
  key: string;
  symbol: MarkSymbol;
  area: Id;
  name: string;
  city: boolean;
  /** Longitude and latitude in degrees. */
  at: [number, number];
  /** Code of the shape to fill, or null for marks that stand at a point. */
  shape: string | null;
  /** What the mark stands for; the first is the one it opens. */
  facts: readonly Id[];
  /** Wholes that a fact of this mark is part of; the mark is raised with them. */
  also: readonly Id[];
  amount: Amount | null;
  unit: Observation['unit'];
  event: Meeting['classification'] | null;
  planned: boolean;
  /** CSS colour. */
  colour: string;
  /** Who observed, or who held the meeting. */
  who: string;
  /** Everybody whose observation the mark stands for. */
  observers: readonly string[];
  /** The fact whose one number covers this place and others, where the place has no number of its own. */
  joint: Id | null;
}

/** What a map shows: `placed` + `unplaced.length` is the number of facts that it is about. */
export interface MapSeries {
  marks: readonly PlaceMark[];
  placed: number;
  /** Facts that pass the filter and that no mark on this map can show. */
  unplaced: readonly Id[];
  /** Facts that pass the filter and belong to the other map. */
  elsewhere: number;
}

const RANK: Record<MarkSymbol, number> = {
  country: 0,
  region: 1,
  'region-named': 2,
  disc: 3,
  ring: 4,
  'event-city': 5,
  'event-country': 6,
  origin: 7,
};

/** Reading order, which is also painting order: areas below points, larger numbers first, then by name. */
export function inReadingOrder(a: PlaceMark, b: PlaceMark): number {
  return (
    RANK[a.symbol] - RANK[b.symbol] ||
    (b.amount?.value ?? 0) - (a.amount?.value ?? 0) ||
    (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1)
  );
}

/** Whether the mark stands for a fact or for a part of it. */
export function standsFor(mark: PlaceMark, fact: Id): boolean {
  return mark.facts.includes(fact) || mark.also.includes(fact);
}
