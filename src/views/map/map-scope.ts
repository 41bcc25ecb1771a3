import { countryOf, electionCountry } from '../../model/area-country.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import { dayRange, isoDay } from '../../model/edtf.ts';
import type { Area, Election } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';

/** The country whose map is shown, and the day (`YYYY-MM-DD`) as of which its units are drawn. */
export interface Home {
  country: Area;
  date: string;
  election: Election | null;
}

const NO_DATE = '9999-12-31';

/**
 * The country in which most of the elections were held, among those of the filter or else all of them (a tie goes
 * to the more facts); its boundaries as of the last of these elections. Null where no election names a country.
 */
export function homeOf(index: DatasetIndex, elections: readonly Id[]): Home | null {
  const asked = index.dataset.elections.filter(
    (election) => elections.length === 0 || elections.includes(election.id),
  );
  const groups = new Map<Id, Election[]>();
  for (const election of asked) {
    const country = countryOf(election.area, index);
    if (country) groups.set(country.id, [...(groups.get(country.id) ?? []), election]);
  }
  const facts = (all: Election[]) =>
    index.facts.filter((fact) => all.some((one) => one.id === fact.election)).length;
  const [first] = [...groups].sort(([, a], [, b]) => b.length - a.length || facts(b) - facts(a));
  const country = first && index.area.get(first[0]);
  if (!first || !country) return null;
  const [last] = [...first[1]].sort((a, b) => lastDay(b) - lastDay(a));
  return {
    country,
    date: last && lastDay(last) > -Infinity ? isoDay(lastDay(last)) : NO_DATE,
    election: last ?? null,
  };
}

/**
 * The elections whose country a map shows, for `homeOf`: those the filter asks for; else, where it leaves nothing about
 * the country that it would show, those that what it leaves is about.
 */
export function mappedElections(
  index: DatasetIndex,
  asked: readonly Id[],
  matching: ReadonlySet<Id>,
): readonly Id[] {
  if (asked.length > 0 || matching.size === index.facts.length) return asked;
  const left = new Set([...matching].flatMap((id) => index.fact.get(id)?.election ?? []));
  const home = homeOf(index, asked)?.country.id;
  return [...left].some((id) => electionCountry(id, index)?.id === home) ? asked : [...left];
}

function lastDay(election: Election): number {
  return election.date === null ? -Infinity : (dayRange(election.date)?.to ?? -Infinity);
}
