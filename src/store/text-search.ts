import MiniSearch from 'minisearch';
import type { DatasetIndex } from '../model/dataset-index.ts';
import type { Id } from '../model/evidence.ts';
import { areasOf, hostsOf, missionsOf, personsOf } from '../model/facets.ts';
import { foldTerm } from './fold-term.ts';

interface Entry {
  id: Id;
  sentence: string;
  names: string;
}

const indexes = new WeakMap<DatasetIndex, MiniSearch<Entry>>();

/** Ids of the facts whose sentence, people, organizations or places hold every word of the text (accents folded, one slip a word forgiven). */
export function searchFacts(index: DatasetIndex, text: string): ReadonlySet<Id> {
  const found = searchIndex(index).search(text, {
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  });
  return new Set(found.map((result) => String(result.id)));
}

function searchIndex(index: DatasetIndex): MiniSearch<Entry> {
  const known = indexes.get(index);
  if (known) return known;
  const made = new MiniSearch<Entry>({ fields: ['sentence', 'names'], processTerm: foldTerm });
  made.addAll(
    index.facts.map((fact) => ({
      id: fact.id,
      sentence: fact.evidence.map((one) => one.exact).join(' '),
      names: namesOf(fact.id, index),
    })),
  );
  indexes.set(index, made);
  return made;
}

function namesOf(id: Id, index: DatasetIndex): string {
  const fact = index.fact.get(id);
  if (!fact) return '';
  const organizations = [...missionsOf(fact), ...hostsOf(fact)].map((one) => index.organization.get(one));
  const persons = personsOf(fact).map((one) => index.person.get(one));
  const areas = areasOf(fact).map((one) => index.area.get(one));
  return [
    ...organizations.flatMap((one) => (one ? [one.name, one.acronym ?? '', ...one.otherNames] : [])),
    ...[...persons, ...areas].flatMap((one) => (one ? [one.name, ...one.otherNames] : [])),
  ].join(' ');
}
