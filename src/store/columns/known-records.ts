import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Area, Person, Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { facetsOf } from '../../model/facets.ts';
import { allFacts, type AnyFact } from '../../model/fact-kinds.ts';
import { paragraphsOf } from '../../model/paragraphs.ts';
import { AREA_CLASSES, NO_DAY, NONE } from './fact-columns.ts';
import type { RecordBundle } from './large-library.ts';
import type { LargeColumns } from './large-columns.ts';
import { isoDay } from '../../model/edtf.ts';

/** Records beyond the core are forgotten when there are more facts than this. */
export const MOST_KNOWN = 2_000;

/** The facts of a large dataset that have been read so far, as the index that views read. */
export class KnownRecords {
  readonly #columns: () => LargeColumns;
  readonly #core: DatasetIndex;
  #facts = new Map<Id, AnyFact>();
  #rows = new Map<Id, number>();
  #ids = new Map<number, Id>();
  #sources = new Map<Id, Source>();
  #persons = new Map<Id, Person>();
  #areas = new Map<Id, Area>();

  /** @param columns the columns at hand, which may become more */
  constructor(columns: () => LargeColumns) {
    this.#columns = columns;
    this.#core = indexDataset(columns().core.dataset);
  }

  has(row: number): boolean {
    return this.#ids.has(row);
  }

  /** The id of a row that has been read. */
  idOf(row: number): Id | undefined {
    return this.#ids.get(row);
  }

  /** The row of a fact that has been read. */
  rowOf(id: Id): number | undefined {
    return this.#rows.get(id);
  }

  hasSource(id: Id): boolean {
    return this.#sources.has(id);
  }

  /** Adds what was read. */
  add(bundle: RecordBundle): void {
    if (this.#facts.size + bundle.facts.length > MOST_KNOWN) this.forget();
    for (const { row, fact } of bundle.facts) {
      this.#facts.set(fact.id, fact);
      this.#rows.set(fact.id, row);
      this.#ids.set(row, fact.id);
    }
    for (const source of bundle.sources) this.#sources.set(source.id, source);
    for (const person of bundle.persons) this.#persons.set(person.id, person);
    for (const area of bundle.areas) this.#areas.set(area.id, area);
  }

  /** Forgets everything beyond the core. */
  forget(): void {
    for (const known of [this.#facts, this.#rows, this.#sources, this.#persons, this.#areas]) known.clear();
    this.#ids.clear();
  }

  /** What is known now, as an index. The names of people, places and articles not yet read come from the columns. */
  index(): DatasetIndex {
    const core = this.#core;
    const columns = this.#columns;
    const source = new Named([...core.source, ...this.#sources], (id) => stubSource(id, columns().names));
    const person = new Named([...core.person, ...this.#persons], (id) => stubPerson(id, columns().names));
    const area = new Named([...core.area, ...this.#areas], (id) => stubArea(id, columns()));
    const { organization } = core;
    const facts = [
      ...allFacts(core.dataset),
      ...[...this.#facts.values()].filter((fact) => !core.fact.has(fact.id)),
    ];
    const facets = facts.map((fact) => [fact.id, facetsOf(fact, { organization, area, source })] as const);
    return {
      ...core,
      dataset: {
        ...core.dataset,
        sources: [...source.values()],
        persons: [...this.#persons.values()],
        areas: [...area.values()],
      },
      facts,
      fact: new Map(facts.map((fact) => [fact.id, fact])),
      facets: new Map(facets),
      source,
      paragraphs: new Map([...source.values()].map((one) => [one.id, paragraphsOf(one)])),
      person,
      area,
    };
  }
}

/** A map that answers `get` for what it does not hold with as much as the columns say; it holds only what was read. */
class Named<T> extends Map<Id, T> {
  readonly #make: (id: Id) => T | undefined;

  constructor(entries: Iterable<readonly [Id, T]>, make: (id: Id) => T | undefined) {
    super(entries);
    this.#make = make;
  }

  override get(id: Id): T | undefined {
    return super.get(id) ?? this.#make(id);
  }
}

function stubPerson(id: Id, names: LargeColumns['names']): Person | undefined {
  const code = names?.persons.indexOf(id) ?? -1;
  if (!names || code < 0) return undefined;
  return { id, name: names.personNames.at(code), otherNames: [], memberships: [] };
}

function stubSource(id: Id, names: LargeColumns['names']): Source | undefined {
  const code = names?.sources.indexOf(id) ?? -1;
  if (!names || code < 0) return undefined;
  const day = names.published[code] ?? NO_DAY;
  return {
    id,
    file: '',
    title: names.titles.at(code),
    publisher: names.publishers.at(code) || null,
    url: null,
    language: '',
    published: day === NO_DAY ? null : isoDay(day),
    publishedBasis: 'unknown',
    text: '',
    zones: [],
  };
}

function stubArea(id: Id, { names, drawing: { place } }: LargeColumns): Area | undefined {
  const code = names?.areas.indexOf(id) ?? -1;
  if (!names || code < 0) return undefined;
  const parent = place.parent[code] ?? NONE;
  return {
    id,
    name: names.areaNames.at(code),
    otherNames: [],
    classification: AREA_CLASSES[place.classification[code] ?? 0] ?? 'other',
    parent: parent === NONE ? null : names.areas.at(parent),
    iso: null,
    lat: place.latitude[code] ?? 0,
    lon: place.longitude[code] ?? 0,
  };
}
