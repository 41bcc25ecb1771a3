import { dayRange } from '../../model/edtf.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, dateOf, hostsOf, missionsOf, personsOf } from '../../model/facets.ts';
import { FACT_KINDS, type AnyFact } from '../../model/fact-kinds.ts';
import { DescribedThings } from './described-things.ts';
import { KINDS, listColumns, NO_DAY, NONE } from './fact-columns.ts';
import { GrowingLists, GrowingNumbers } from './growing.ts';
import type { IdTable } from './id-table.ts';
import { narrowest, packColumns } from './packed-columns.ts';
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
export class ColumnBuilder extends DescribedThings {
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

  get facts(): number {
    return this.#ids.length;
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

  /** The columns, rows in order of their first day. */
  finish(): ColumnBuffers {
    const order = rowOrder(this.#from.view());
    const from = signed(this.#from, order);
    const to = signed(this.#to, order);
    const undatedFrom = from.indexOf(NO_DAY);
    const sources = this.#sources.inOrder(order);
    const kind = new Uint8Array(sorted(this.#kind, order));
    const missions = this.#observing(order);
    const hosts = this.#hosts.inOrder(order);
    const drawing = packColumns({
      dated: Uint32Array.of(undatedFrom < 0 ? from.length : undatedFrom),
      from,
      to,
      intervals: Uint32Array.from(
        (function* () {
          for (let row = 0; row < from.length; row += 1) if (from[row] !== to[row]) yield row;
        })(),
      ),
      kind,
      ...narrow('missions', missions),
      ...narrow('hosts', hosts),
      missionUses: usesByKind(missions, kind, this.organizations.length),
      hostUses: usesByKind(hosts, kind, this.organizations.length),
      ...narrow('areas', this.#areas.inOrder(order)),
      ...this.areaColumns(),
    });
    const filtering = packColumns({
      election: sorted(this.#election, order),
      ...narrow('persons', this.#persons.inOrder(order)),
      ...narrow('sources', sources),
      published: this.#firstPublished(sources),
      confidence: Float64Array.from(order, (row) => this.#confidence[row] ?? 0),
      record: sorted(this.#record, order),
    });
    return { drawing, filtering, names: this.nameTables(), ids: this.#idTables(order) };
  }

  /** Members of a mission keep their own house; where the mission itself is named, it alone is the mission. */
  #observing(order: Uint32Array) {
    const { offsets, values } = this.#missions.inOrder(order);
    const kept = new GrowingLists();
    for (let row = 0; row < order.length; row += 1) {
      const all = [...values.subarray(offsets[row], offsets[row + 1])];
      const sent = all.filter((code) => this.isSender(code));
      kept.push(sent.length > 0 ? sent : all);
    }
    return kept.inOrder(Uint32Array.from(order.keys()));
  }

  #firstPublished({ offsets, values }: { offsets: Uint32Array; values: Uint32Array }): Int32Array {
    const days = new Int32Array(offsets.length - 1);
    for (let row = 0; row < days.length; row += 1) {
      let first = NO_DAY;
      for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
        const day = this.publishedOn(values[at] ?? 0);
        if (day !== NO_DAY && (first === NO_DAY || day < first)) first = day;
      }
      days[row] = first;
    }
    return days;
  }

  #idTables(order: Uint32Array): ArrayBuffer {
    const ids = this.#ids;
    const byRow = function* () {
      for (const row of order) yield ids[row] ?? '';
    };
    return packColumns({
      ...stringTable(byRow()).columns('facts'),
      kind: new Uint8Array(sorted(this.#kind, order)),
      'record.facts': sorted(this.#record, order),
      ...this.idColumns(),
    });
  }
}

function codes(ids: readonly Id[], table: IdTable, owner: Id): Set<number> {
  return new Set(ids.map((id) => table.named(id, owner)));
}

function narrow(name: string, { offsets, values }: { offsets: Uint32Array; values: Uint32Array }) {
  return listColumns(name, { offsets, values: narrowest(values) });
}

/** How many facts of each kind name each of so many things; see `DrawingColumns`. */
function usesByKind(
  { offsets, values }: { offsets: Uint32Array; values: Uint32Array },
  kind: Uint8Array,
  things: number,
): Uint32Array {
  const uses = new Uint32Array(things * KINDS);
  for (let row = 0; row < kind.length; row += 1)
    for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) {
      const use = (values[at] ?? 0) * KINDS + (kind[row] ?? 0);
      uses[use] = (uses[use] ?? 0) + 1;
    }
  return uses;
}

function sorted(numbers: GrowingNumbers, order: Uint32Array): Uint32Array {
  const view = numbers.view();
  return Uint32Array.from(order, (row) => view[row] ?? 0);
}

function signed(numbers: GrowingNumbers, order: Uint32Array): Int32Array {
  return new Int32Array(sorted(numbers, order).buffer);
}
