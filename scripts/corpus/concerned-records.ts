import { TITLE } from '../../src/extract/corpus/assemble.ts';
import type { Corrections } from '../../src/extract/corpus/corrections.ts';
import type { ArticleFacts } from '../../src/extract/index.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FACT_COLLECTIONS, type FactCollection } from '../../src/model/fact-kinds.ts';
import { byId } from './by-id.ts';
import { Concerns } from './correction-concerns.ts';
import type { CorpusStore, SourceRow } from './corpus-store.ts';
import { wholeElection, wholePerson } from './entity-store.ts';
import type { FactOf, FactRows } from './fact-rows.ts';

/** A part of the corpus, with the bodies that its articles name. */
export interface Part {
  part: Dataset;
  named: ReadonlyMap<string, ArticleFacts['named']>;
}

/** The records that corrections concern and those that these name: of the whole corpus as much as a replay needs. */
export function concernedRecords(store: CorpusStore, corrections: Corrections): Part {
  const { facts, entities } = store;
  const concerns = new Concerns(corrections);
  const changing = (list: readonly { id: string }[]) =>
    new Set(list.filter((record) => concerns.changes(record)).map(({ id }) => id));
  const lists = Object.fromEntries(
    FACT_COLLECTIONS.map((collection) => [collection, changingFacts(facts, collection, concerns)]),
  ) as Pick<Dataset, FactCollection>;
  const [organizations, areas] = [[...entities.organizations.values()], [...entities.areas.values()]];
  const changed = {
    persons: changing(entities.persons),
    elections: changing(entities.elections),
    organizations: changing(organizations),
    areas: changing(areas),
  };
  const left = <T extends { id: string }>(list: readonly T[], of: ReadonlySet<string>) =>
    byId(list.filter(({ id }) => of.has(id) || concerns.names(id)));
  const [offices, votes] = [entities.quotes('persons'), entities.quotes('elections')];
  for (const one of byId(entities.persons.filter(({ id }) => changed.persons.has(id))))
    concerns.knows(wholePerson(one, offices));
  for (const one of byId(entities.elections.filter(({ id }) => changed.elections.has(id))))
    concerns.knows(wholeElection(one, votes));
  const known = new Set(lists.observations.map(({ id }) => id));
  for (const { fact } of facts.rows('observations'))
    if (!known.has(fact.id) && concerns.names(fact.id)) lists.observations.push(fact);
  const told: SourceRow[] = [];
  for (const row of store.sources()) if (concerns.names(row.source.id)) told.push(row);
  const quotes = { persons: entities.quotes('persons'), elections: entities.quotes('elections') };
  return {
    named: new Map(told.map(({ source, named }) => [source.id, named])),
    part: {
      version: 1,
      id: '',
      title: TITLE,
      sources: told.map(({ source }) => source),
      elections: left(entities.elections, changed.elections).map((one) =>
        wholeElection(one, quotes.elections),
      ),
      organizations: left(organizations, changed.organizations),
      persons: left(entities.persons, changed.persons).map((one) => wholePerson(one, quotes.persons)),
      areas: left(areas, changed.areas),
      ...lists,
    },
  };
}

function changingFacts<C extends FactCollection>(
  facts: FactRows,
  collection: C,
  concerns: Concerns,
): FactOf<C>[] {
  const list: FactOf<C>[] = [];
  for (const { fact } of facts.rows(collection)) if (concerns.changes(fact)) list.push(fact);
  return list;
}
