import { dayRange } from '../../model/edtf.ts';
import type { Area, Organization, Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, dateOf, hostsOf, missionsOf, personsOf } from '../../model/facets.ts';
import { FACT_KINDS, type AnyFact } from '../../model/fact-kinds.ts';
import { AREA_CLASSES, listColumns, NO_DAY, NONE } from './fact-columns.ts';
import { GrowingLists, GrowingNumbers } from './growing.ts';
import { IdTable } from './id-table.ts';
import { narrowest, packColumns, type Column } from './packed-columns.ts';
import { rowOrder } from './row-order.ts';
import { stringTable } from './string-table.ts';

/** The buffers of a large dataset: each is one read and one transfer. */
export interface ColumnBuffers {
  /** See `DrawingColumns`. */
  drawing: ArrayBuffer;
  /** See `FilteringColumns`. */
  filtering: ArrayBuffer;
  /** See `NameTables`. */
  names: ArrayBuffer;
  /** Ids of the facts by row, and of the records of other things. */
  ids: ArrayBuffer;
}

/** Turns facts and what they name into columns, one at a time and in any order. */
export class ColumnBuilder {
  readonly elections = new IdTable();
  readonly organizations = new IdTable();
  readonly persons = new IdTable();
  readonly areas = new IdTable();
  readonly sources = new IdTable();
  readonly #ids: Id[] = [];
  readonly #from = new GrowingNumbers();
  readonly #to = new GrowingNumbers();
  readonly #kind = new GrowingNumbers();
  readonly #election = new GrowingNumbers();
  readonly #record = new GrowingNumbers();
  readonly #confidence: number[] = [];
  readonly #missions = new GrowingLists();
  readonly #hosts = new GrowingLists();
  readonly #persons = new GrowingLists();
  readonly #areas = new GrowingLists();
  readonly #sources = new GrowingLists();
  /** Codes of organizations whose members' own houses are no missions; see `facetsOf`. */
  readonly #senders = new Set<number>();
  readonly #area: (Area | undefined)[] = [];
  readonly #names = { persons: [] as string[], titles: [] as string[], publishers: [] as string[] };
  readonly #published: number[] = [];
  readonly #recordOf = { persons: [] as number[], sources: [] as number[], areas: [] as number[] };

  get facts(): number {
    return this.#ids.length;
  }

  addOrganization(organization: Organization): void {
    const code = this.organizations.described(organization.id);
    if (organization.area !== null) this.areas.named(organization.area, organization.id);
    if (['international', 'other'].includes(organization.classification)) this.#senders.add(code);
  }

  /** @param record number of its record */
  addPerson(id: Id, name: string, record: number): void {
    const code = this.persons.described(id);
    this.#names.persons[code] = name;
    this.#recordOf.persons[code] = record;
  }

  addArea(area: Area, record: number): void {
    const code = this.areas.described(area.id);
    if (area.parent !== null) this.areas.named(area.parent, area.id);
    this.#area[code] = area;
    this.#recordOf.areas[code] = record;
  }

  addSource({ id, title, publisher, published }: Source, record: number): void {
    const code = this.sources.described(id);
    this.#names.titles[code] = title;
    this.#names.publishers[code] = publisher ?? '';
    this.#published[code] = published === null ? NO_DAY : (dayRange(published)?.from ?? NO_DAY);
    this.#recordOf.sources[code] = record;
  }

  addFact(fact: AnyFact, record: number): void {
    const owner = fact.id;
    const date = dateOf(fact);
    const days = date === null ? null : dayRange(date);
    this.#ids.push(owner);
    this.#from.push((days?.from ?? NO_DAY) >>> 0);
    this.#to.push((days?.to ?? NO_DAY) >>> 0);
    this.#kind.push(FACT_KINDS.indexOf(fact.kind));
    this.#election.push(fact.election === null ? NONE : this.elections.named(fact.election, owner));
    this.#record.push(record);
    this.#confidence.push(fact.confidence);
    this.#missions.push(codes(missionsOf(fact), this.organizations, owner));
    this.#hosts.push(codes(hostsOf(fact), this.organizations, owner));
    this.#persons.push(codes(personsOf(fact), this.persons, owner));
    this.#areas.push(codes(areasOf(fact), this.areas, owner));
    this.#sources.push(
      codes(
        fact.evidence.map((one) => one.source),
        this.sources,
        owner,
      ),
    );
  }

  /** Number of articles without a date of publication. */
  get undatedSources(): number {
    return this.#published.filter((day) => day === NO_DAY).length;
  }

  /** The record of an article, by id. */
  recordOfSource(id: Id): number | undefined {
    const code = this.sources.get(id);
    return code === undefined ? undefined : this.#recordOf.sources[code];
  }

  /** The record of an area, by id. */
  recordOfArea(id: Id): number | undefined {
    const code = this.areas.get(id);
    return code === undefined ? undefined : this.#recordOf.areas[code];
  }

  /** The columns, rows in order of their first day. */
  finish(): ColumnBuffers {
    const order = rowOrder(this.#from.view());
    const from = signed(this.#from, order);
    const to = signed(this.#to, order);
    const undatedFrom = from.indexOf(NO_DAY);
    const sources = this.#sources.inOrder(order);
    const drawing = packColumns({
      dated: Uint32Array.of(undatedFrom < 0 ? from.length : undatedFrom),
      from,
      to,
      intervals: Uint32Array.from(
        (function* () {
          for (let row = 0; row < from.length; row += 1) if (from[row] !== to[row]) yield row;
        })(),
      ),
      kind: new Uint8Array(sorted(this.#kind, order)),
      ...narrow('missions', this.#observing(order)),
      ...narrow('hosts', this.#hosts.inOrder(order)),
      ...narrow('areas', this.#areas.inOrder(order)),
      ...this.#areaColumns(),
    });
    const filtering = packColumns({
      election: sorted(this.#election, order),
      ...narrow('persons', this.#persons.inOrder(order)),
      ...narrow('sources', sources),
      published: this.#firstPublished(sources),
      confidence: Float64Array.from(order, (row) => this.#confidence[row] ?? 0),
      record: sorted(this.#record, order),
    });
    return { drawing, filtering, names: this.#nameTables(), ids: this.#idTables(order) };
  }

  /** Members of a mission keep their own house; where the mission itself is named, it alone is the mission. */
  #observing(order: Uint32Array) {
    const { offsets, values } = this.#missions.inOrder(order);
    const kept = new GrowingLists();
    for (let row = 0; row < order.length; row += 1) {
      const all = [...values.subarray(offsets[row], offsets[row + 1])];
      const sent = all.filter((code) => this.#senders.has(code));
      kept.push(sent.length > 0 ? sent : all);
    }
    return kept.inOrder(Uint32Array.from(order.keys()));
  }

  #firstPublished({ offsets, values }: { offsets: Uint32Array; values: Uint32Array }): Int32Array {
    const days = new Int32Array(offsets.length - 1);
    for (let row = 0; row < days.length; row += 1) {
      let first = NO_DAY;
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
        const day = this.#published[values[at] ?? 0] ?? NO_DAY;
        if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day;
      }
      days[row] = first;
    }
    return days;
  }

  #areaColumns(): Record<string, Column> {
    const areas = Array.from({ length: this.areas.length }, (_, code) => this.#area[code]);
    return {
      latitude: Float32Array.from(areas, (area) => area?.lat ?? 0),
      longitude: Float32Array.from(areas, (area) => area?.lon ?? 0),
      classification: Uint8Array.from(areas, (area) =>
        Math.max(0, AREA_CLASSES.indexOf(area?.classification ?? 'other')),
      ),
      parent: Uint32Array.from(areas, (area) =>
        area?.parent == null ? NONE : (this.areas.get(area.parent) ?? NONE),
      ),
    };
  }

  #nameTables(): ArrayBuffer {
    const areas = Array.from({ length: this.areas.length }, (_, code) => this.#area[code]?.name ?? '');
    return packColumns({
      ...this.elections.table().columns('elections'),
      ...this.organizations.table().columns('organizations'),
      ...this.areas.table().columns('areas'),
      ...this.persons.table().columns('persons'),
      ...this.sources.table().columns('sources'),
      ...stringTable(areas).columns('areaNames'),
      ...stringTable(filled(this.#names.persons, this.persons.length)).columns('personNames'),
      ...stringTable(filled(this.#names.titles, this.sources.length)).columns('titles'),
      ...stringTable(filled(this.#names.publishers, this.sources.length)).columns('publishers'),
      published: Int32Array.from(this.#published),
    });
  }

  #idTables(order: Uint32Array): ArrayBuffer {
    const ids = this.#ids;
    const byRow = function* () {
      for (const row of order) yield ids[row] ?? '';
    };
    return packColumns({
      ...stringTable(byRow()).columns('facts'),
      kind: new Uint8Array(sorted(this.#kind, order)),
      ...this.persons.table().columns('persons'),
      ...this.areas.table().columns('areas'),
      ...this.sources.table().columns('sources'),
      'record.facts': sorted(this.#record, order),
      'record.persons': Uint32Array.from(this.#recordOf.persons),
      'record.areas': Uint32Array.from(this.#recordOf.areas),
      'record.sources': Uint32Array.from(this.#recordOf.sources),
    });
  }
}

function codes(ids: readonly Id[], table: IdTable, owner: Id): Set<number> {
  return new Set(ids.map((id) => table.named(id, owner)));
}

function narrow(name: string, { offsets, values }: { offsets: Uint32Array; values: Uint32Array }) {
  return listColumns(name, { offsets, values: narrowest(values) });
}

function sorted(numbers: GrowingNumbers, order: Uint32Array): Uint32Array {
  const view = numbers.view();
  return Uint32Array.from(order, (row) => view[row] ?? 0);
}

function signed(numbers: GrowingNumbers, order: Uint32Array): Int32Array {
  return new Int32Array(sorted(numbers, order).buffer);
}

function filled(names: readonly (string | undefined)[], length: number): string[] {
  return Array.from({ length }, (_, at) => names[at] ?? '');
}
