import type { DatasetIndex } from './dataset-index.ts';
import type { Area } from './entities.ts';
import type { Id } from './evidence.ts';

/** The country that votes in an election; null where it is not known. */
export function electionCountry(id: Id, index: DatasetIndex): Area | null {
  const election = index.election.get(id);
  return election ? countryOf(election.area, index) : null;
}

/** Whether elections are of more than one country: each is then named with its own. */
export function ofSeveralCountries(elections: Iterable<Id | null>, index: DatasetIndex): boolean {
  const countries = new Set<Id>();
  for (const id of elections) {
    const country = id === null ? null : electionCountry(id, index);
    if (country) countries.add(country.id);
  }
  return countries.size > 1;
}

/** The country an area is or lies in. */
export function countryOf(id: Id, index: DatasetIndex): Area | null {
  const seen = new Set<Id>();
  for (
    let area = index.area.get(id);
    area && !seen.has(area.id);
    area = area.parent === null ? undefined : index.area.get(area.parent)
  ) {
    if (area.classification === 'country') return area;
    seen.add(area.id);
  }
  return null;
}

/**
 * Whether elections (all, where none are asked for) are of so many countries that none of them holds half: a map of one
 * would hide most.
 */
export function areScattered(index: DatasetIndex, asked: readonly Id[]): boolean {
  const votes = new Map<Id, number>();
  for (const id of asked.length > 0 ? asked : index.election.keys()) {
    const country = electionCountry(id, index);
    if (country) votes.set(country.id, (votes.get(country.id) ?? 0) + 1);
  }
  const all = [...votes.values()];
  return all.length > 1 && 2 * Math.max(...all) < all.reduce((sum, n) => sum + n, 0);
}
