import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { tb } from '../../i18n/briefing.ts';
import type { Atlas } from '../../store/atlas.svelte.ts';
import { homeOf, mappedElections } from '../map/map-scope.ts';

/**
 * Which observation a filter is about: 'Observation of the 19 March 2023 election', or of which country where it
 * spans several days. It stands at the head of every slide.
 */
export function scopeWords({
  index,
  filter,
  matching,
}: Pick<Atlas, 'index' | 'filter' | 'matching'>): string {
  const asked = mappedElections(index, filter.elections, matching);
  const elections = index.dataset.elections.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const days = new Set(elections.flatMap(({ date }) => date ?? []));
  const [day] = days;
  if (day !== undefined && days.size === 1)
    return tb.scope.day({ date: formatEdtf(day), n: elections.length });
  const country = homeOf(index, asked)?.country.name;
  return country === undefined ? tb.scope.any : tb.scope.country({ country });
}

/** The elections that observers came to, by date: those that a slide can step through. */
export function observedElections(index: DatasetIndex): Id[] {
  const told = new Set(
    index.facts.flatMap((fact) => (fact.kind === 'rule' || fact.election === null ? [] : [fact.election])),
  );
  const dateOf = (id: Id) => index.election.get(id)?.date ?? '';
  return [...told]
    .filter((id) => index.election.has(id))
    .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a < b ? -1 : 1));
}
