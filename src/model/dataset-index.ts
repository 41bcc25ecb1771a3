import type { Dataset } from './dataset.ts';
import type { Area, Election, Organization, Person, Source } from './entities.ts';
import type { Id } from './evidence.ts';
import { facetsOf } from './facets.ts';
import { allFacts, type AnyFact } from './fact-kinds.ts';
import type { Facets } from './filter.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';

/** A dataset with everything looked up by id once; immutable, made anew for each dataset. */
export interface DatasetIndex {
  dataset: Dataset;
  facts: readonly AnyFact[];
  fact: ReadonlyMap<Id, AnyFact>;
  facets: ReadonlyMap<Id, Facets>;
  source: ReadonlyMap<Id, Source>;
  paragraphs: ReadonlyMap<Id, readonly Paragraph[]>;
  election: ReadonlyMap<Id, Election>;
  organization: ReadonlyMap<Id, Organization>;
  person: ReadonlyMap<Id, Person>;
  area: ReadonlyMap<Id, Area>;
}

/** Indexes a validated dataset; linear in its size. */
export function indexDataset(dataset: Dataset): DatasetIndex {
  const facts = allFacts(dataset);
  const organization = byId(dataset.organizations);
  const area = byId(dataset.areas);
  const source = byId(dataset.sources);
  return {
    dataset,
    facts,
    fact: byId(facts),
    facets: new Map(facts.map((fact) => [fact.id, facetsOf(fact, { organization, area, source })])),
    source,
    paragraphs: new Map(dataset.sources.map((source) => [source.id, paragraphsOf(source)])),
    election: byId(dataset.elections),
    organization,
    person: byId(dataset.persons),
    area,
  };
}

function byId<T extends { id: Id }>(items: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}
