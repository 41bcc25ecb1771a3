import { withoutTwinAreas, withoutTwinParties } from '../../src/extract/corpus/join-entities.ts';
import { inReadingOrder, numberFirst } from '../../src/extract/corpus/tidy.ts';
import { UsedEntities } from '../../src/extract/corpus/used-entities.ts';
import type { Area, Election, Organization, Person, Source } from '../../src/model/entities.ts';
import { FACT_COLLECTIONS, type AnyFact, type FactCollection } from '../../src/model/fact-kinds.ts';
import { byId } from './by-id.ts';
import type { CorpusStore } from './corpus-store.ts';
import type { Corrected } from './corrected-records.ts';
import type { FactOf, FactRow } from './fact-rows.ts';

/** An entity; `whole` where its quotes are with it, else they are read from the store. */
export interface Held<T> {
  entity: T;
  whole: boolean;
}

const KIND_OF = {
  meetings: 'meeting',
  activities: 'activity',
  observations: 'observation',
  counts: 'count',
  rules: 'rule',
  statements: 'statement',
} as const;

/** The corpus as it is written: corrected, in order, without what nothing names. */
export class CorpusView {
  readonly elections: readonly Held<Election>[];
  readonly persons: readonly Held<Person>[];
  readonly organizations: readonly Organization[];
  readonly areas: readonly Area[];
  /** The observations that others are parts of. */
  readonly wholes: ReadonlySet<string>;
  readonly #store: CorpusStore;
  readonly #corrected: Corrected;

  constructor(store: CorpusStore, corrected: Corrected) {
    this.#store = store;
    this.#corrected = corrected;
    const { entities, gone } = corrected;
    const all = <T extends { id: string }>(own: Iterable<T>, now: readonly T[], out: ReadonlySet<string>) =>
      byId([...[...own].filter(({ id }) => !out.has(id)), ...now]);
    const held = <T extends { id: string }>(
      own: readonly T[],
      now: readonly T[],
      out: ReadonlySet<string>,
    ) => {
      const whole = new Set(now);
      return all(own, now, out).map((entity) => ({ entity, whole: whole.has(entity) }));
    };
    this.elections = held(store.entities.elections, entities.elections, gone.elections);
    const organizations = all(
      store.entities.organizations.values(),
      entities.organizations,
      gone.organizations,
    );
    const used = new UsedEntities(organizations);
    const quotes = store.entities.quotes('elections');
    for (const { entity, whole } of this.elections) {
      used.election(entity.area, []);
      for (const quote of whole ? entity.evidence : quotes.of(`${entity.id} `))
        used.election(entity.area, [quote]);
    }
    const wholes = new Set<string>();
    for (const collection of FACT_COLLECTIONS)
      for (const { fact, bodies } of this.#rows(collection)) {
        used.fact(tagged(collection, fact), bodies);
        if ('partOf' in fact && fact.partOf !== null) wholes.add(fact.partOf);
      }
    this.wholes = wholes;
    const people = held(store.entities.persons, entities.persons, gone.persons);
    const left = used.left({
      persons: people.map(({ entity }) => entity),
      organizations,
      areas: all(store.entities.areas.values(), entities.areas, gone.areas),
    });
    const persons = new Set(left.persons);
    this.persons = people.filter(({ entity }) => persons.has(entity));
    this.organizations = left.organizations;
    this.areas = left.areas;
  }

  /** In order of their ids. */
  *sources(): Generator<Source> {
    const { gone, entities } = this.#corrected;
    const now = new Map(entities.sources.map((source) => [source.id, source]));
    for (const { source } of this.#store.sources())
      yield gone.sources.has(source.id) ? (now.get(source.id) ?? source) : source;
  }

  /** In order of reading, their quotes too. */
  *facts<C extends FactCollection>(collection: C): Generator<FactOf<C>> {
    for (const { fact } of this.#rows(collection)) {
      const tidy: FactOf<FactCollection> = inReadingOrder(fact);
      yield collection === 'rules' ? numberFirst(tidy as FactOf<'rules'>) : tidy;
    }
  }

  *#rows<C extends FactCollection>(collection: C): Generator<FactRow<C>> {
    const { facts, gone, merged } = this.#corrected;
    for (const row of this.#store.facts.with(facts, collection, gone[collection]))
      yield merged ? { ...row, fact: withoutTwins(collection, row.fact) } : row;
  }
}

/** A fact with its kind. */
export function tagged(collection: FactCollection, fact: FactOf<FactCollection>): AnyFact {
  return { kind: KIND_OF[collection], ...fact } as AnyFact;
}

/** Nobody takes part in a meeting twice, no fact lies twice in a place. */
function withoutTwins<C extends FactCollection>(collection: C, fact: FactOf<C>): FactOf<C> {
  const any: FactOf<FactCollection> = fact;
  if (collection === 'meetings') return withoutTwinParties(any as FactOf<'meetings'>);
  if (collection === 'observations') return withoutTwinAreas(any as FactOf<'observations'>);
  return fact;
}
