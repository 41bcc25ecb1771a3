import { TITLE } from '../../src/extract/corpus/assemble.ts';
import { FACT_COLLECTIONS, type FactCollection } from '../../src/model/fact-kinds.ts';
import type { Holdings } from '../dataset/summary.ts';
import { AuditTally } from './audit-tally.ts';
import type { CorpusStore } from './corpus-store.ts';
import { tagged, type CorpusView } from './corpus-view.ts';
import { lazyElection, lazyPerson } from './entity-store.ts';
import { plain, type LazyJson } from './lazy-json.ts';
import { RecordCheck } from './record-check.ts';

const NONE = { sources: 0, meetings: 0, activities: 0, observations: 0, counts: 0, rules: 0, statements: 0 };

/** The records of a dataset in the order in which they are written; each is checked, counted and audited as it passes. */
export class CorpusRecords {
  readonly check: RecordCheck;
  readonly audit: AuditTally;
  readonly #store: CorpusStore;
  readonly #view: CorpusView;
  readonly #sources = new Set<string>();
  readonly #wholes = new Set<string>();
  readonly #holdings: Record<keyof Holdings, number> = { ...NONE };

  constructor(store: CorpusStore, view: CorpusView) {
    this.#store = store;
    this.#view = view;
    const elections = view.elections.map(({ entity }) => entity);
    this.audit = new AuditTally(elections, view.wholes);
    this.check = new RecordCheck(
      {
        sources: this.#sources,
        elections: ids(elections),
        organizations: ids(view.organizations),
        persons: ids(view.persons.map(({ entity }) => entity)),
        areas: ids(view.areas),
        observations: view.wholes,
      },
      store.broken,
    );
  }

  /** How many records have passed. */
  get holdings(): Holdings {
    return this.#holdings;
  }

  /** The dataset, to be read once; `id` is what stands in the place of its id. */
  dataset(id: string): LazyJson {
    return {
      fields: [
        ['version', plain(1)],
        ['id', { raw: '', shown: id }],
        ['title', plain(TITLE)],
        ['sources', { list: this.#sourceRecords() }],
        ['elections', { list: this.#elections() }],
        ['organizations', { list: this.#plain('organizations') }],
        ['persons', { list: this.#persons() }],
        ['areas', { list: this.#plain('areas') }],
        ...FACT_COLLECTIONS.map((name) => [name, { list: this.#facts(name) }] as const),
      ],
    };
  }

  *#sourceRecords(): Generator<LazyJson> {
    for (const source of this.#view.sources()) {
      this.#holdings.sources += 1;
      this.#sources.add(source.id);
      this.audit.source(source);
      yield this.check.json('sources', source);
    }
  }

  *#elections(): Generator<LazyJson> {
    const quotes = this.#store.entities.quotes('elections');
    for (const { entity, whole } of this.#view.elections) {
      const checked = this.check.json('elections', entity);
      yield whole ? checked : lazyElection(entity, quotes);
    }
  }

  *#persons(): Generator<LazyJson> {
    const quotes = this.#store.entities.quotes('persons');
    for (const { entity, whole } of this.#view.persons) {
      const checked = this.check.json('persons', entity);
      yield whole ? checked : lazyPerson(entity, quotes);
    }
  }

  *#plain(collection: 'organizations' | 'areas'): Generator<LazyJson> {
    for (const entity of this.#view[collection]) yield this.check.json(collection, entity);
  }

  *#facts(collection: FactCollection): Generator<LazyJson> {
    for (const fact of this.#view.facts(collection)) {
      this.#holdings[collection] += 1;
      this.audit.fact(tagged(collection, fact));
      if (this.#view.wholes.has(fact.id)) this.#wholes.add(fact.id);
      yield this.check.json(collection, fact);
    }
    if (collection !== 'observations') return;
    for (const id of this.#view.wholes)
      if (!this.#wholes.has(id)) this.check.tell('observations', `a part names an unknown whole '${id}'`);
  }
}

function ids(records: readonly { id: string }[]): Set<string> {
  return new Set(records.map(({ id }) => id));
}
