import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS } from '../../model/fact-kinds.ts';
import { without, type ChoiceField, type Filter } from '../../model/filter.ts';
import { shortName, sourceName } from '../../model/names.ts';
import { formatEdtf } from '../../i18n/dates.ts';
import { t } from '../../i18n/index.ts';

/** One line of a filter menu. `count` is how many facts the choice would leave beside the other fields. */
export interface Choice {
  id: Id;
  label: string;
  count: number;
  chosen: boolean;
}

/**
 * The choices of one field, those with facts first, most facts first; a chosen one is always listed. `counted` holds the
 * counts where they are known without the facts.
 */
export function choicesOf(
  field: ChoiceField,
  index: DatasetIndex,
  filter: Filter,
  matchingUnder: (filter: Filter) => ReadonlySet<Id>,
  counted: ReadonlyMap<Id, number> | null = null,
): Choice[] {
  const counts = new Map<Id, number>(counted);
  if (!counted) countFacts(counts, field, index, matchingUnder(without(filter, field)));
  const chosen: readonly string[] = filter[field];
  for (const id of chosen) if (!counts.has(id)) counts.set(id, 0);
  const choices = [...counts].map(([id, count]) => ({
    id,
    count,
    label: choiceLabel(field, id, index),
    chosen: chosen.includes(id),
  }));
  return field === 'elections' || field === 'kinds'
    ? choices.sort(byOrder(field, index))
    : choices.sort(byCount);
}

function countFacts(
  counts: Map<Id, number>,
  field: ChoiceField,
  index: DatasetIndex,
  matching: ReadonlySet<Id>,
): void {
  for (const facets of index.facets.values())
    for (const id of facets[field]) if (!counts.has(id)) counts.set(id, 0);
  for (const fact of matching)
    for (const id of index.facets.get(fact)?.[field] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
}

/** What a choice is called. */
export function choiceLabel(field: ChoiceField, id: Id, index: DatasetIndex): string {
  switch (field) {
    case 'kinds':
      return FACT_KINDS.some((kind) => kind === id) ? t.facts.kinds[id as (typeof FACT_KINDS)[number]] : id;
    case 'elections': {
      const election = index.election.get(id);
      if (!election) return id;
      const date = election.date === null ? '' : formatEdtf(election.date);
      return date === '' || election.name.includes(date) ? election.name : `${election.name}, ${date}`;
    }
    case 'missions':
    case 'hosts': {
      const organization = index.organization.get(id);
      return organization ? shortName(organization, index) : id;
    }
    case 'persons':
      return index.person.get(id)?.name ?? id;
    case 'places':
      return index.area.get(id)?.name ?? id;
    case 'sources': {
      const source = index.source.get(id);
      if (!source) return id;
      return source.publisher === null ? source.title : `${sourceName(source, index)}: ${source.title}`;
    }
  }
}

/** Every name of a choice, so that a menu finds it however it is called. */
export function namesOf(field: ChoiceField, id: Id, index: DatasetIndex): readonly string[] {
  if (field === 'persons') return named(index.person.get(id));
  if (field === 'places') return named(index.area.get(id));
  if (field !== 'missions' && field !== 'hosts') return [];
  const organization = index.organization.get(id);
  return organization ? [...named(organization), organization.acronym ?? ''] : [];
}

function named(one: { name: string; otherNames: readonly string[] } | undefined): string[] {
  return one ? [one.name, ...one.otherNames] : [];
}

function byCount(a: Choice, b: Choice): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

function byOrder(field: 'elections' | 'kinds', index: DatasetIndex): (a: Choice, b: Choice) => number {
  const rank = (id: Id) =>
    field === 'kinds'
      ? FACT_KINDS.findIndex((kind) => kind === id)
      : index.dataset.elections.findIndex((one) => one.id === id);
  return (a, b) => rank(a.id) - rank(b.id);
}
