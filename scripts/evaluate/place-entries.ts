import type { Area } from '../../src/model/entities.ts';
import type { Observation } from '../../src/model/facts.ts';
import { foldText } from '../../src/extract/text/fold-text.ts';
import type { GoldPlace } from './gold-shape.ts';

/** One named place of an observation, the way the gold counts: `count` is null where the number covers others too. */
export interface PlaceEntry {
  observation: Observation;
  area: Area;
  count: number | null;
}

const KIND_WORDS =
  /\b(?:region|oblast|province|city|county|district|governorate|state|prefecture|municipality|autonomous|republic|of|the)\b/gu;
const REGION_WORDS = /\b(?:region|oblast|province|county|governorate|state|prefecture)\b/u;

/**
 * The places of an observation. A number over several areas is an entry for their country, and each area one without
 * a number; areas that parts of the observation speak of are left to the parts.
 */
export function placeEntries(
  observation: Observation,
  observations: readonly Observation[],
  areas: ReadonlyMap<string, Area>,
): PlaceEntry[] {
  const named = observation.areas.flatMap((id) => areas.get(id) ?? []);
  const count = observation.amount?.value ?? null;
  const [only] = named;
  if (named.length === 1 && only) return [{ observation, area: only, count }];
  const parts = observations.filter((other) => other.partOf === observation.id).flatMap((part) => part.areas);
  const entries = named
    .filter((area) => !parts.includes(area.id))
    .map((area): PlaceEntry => ({ observation, area, count: null }));
  const country = only && countryOf(only, areas);
  return country && count !== null ? [{ observation, area: country, count }, ...entries] : entries;
}

/** Whether an entry is the place and the number of the gold. `countryNames` are English names of the gold's country. */
export function isPlace(
  gold: GoldPlace,
  entry: PlaceEntry,
  areas: ReadonlyMap<string, Area>,
  countryNames: readonly string[],
): boolean {
  if (gold.count !== entry.count) return false;
  const names = [entry.area.name, ...entry.area.otherNames].map(bare);
  const country = countryOf(entry.area, areas);
  if (entry.area.classification === 'country')
    return (
      entry.area.iso === gold.country && [...countryNames.map(bare), ...names].includes(bare(gold.place))
    );
  if (country && country.iso !== null && country.iso !== gold.country) return false;
  const region = REGION_WORDS.test(foldText(gold.place));
  if (region !== (entry.area.classification === 'region') && entry.area.classification !== 'other')
    if (region || names.some((name) => name === bare(gold.place) && isAlsoCity(entry.area, areas)))
      return false;
  return names.includes(bare(gold.place));
}

function isAlsoCity(area: Area, areas: ReadonlyMap<string, Area>): boolean {
  return [...areas.values()].some(
    (other) => other.classification === 'city' && bare(other.name) === bare(area.name),
  );
}

function countryOf(area: Area, areas: ReadonlyMap<string, Area>): Area | null {
  let at: Area | undefined = area;
  for (let step = 0; at && at.classification !== 'country' && step < 5; step++)
    at = at.parent === null ? undefined : areas.get(at.parent);
  return at ?? null;
}

function bare(name: string): string {
  return foldText(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(KIND_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
