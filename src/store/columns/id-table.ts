import type { Id } from '../../model/evidence.ts';
import { stringTable, type StringTable } from './string-table.ts';

/** A reference to something that is nowhere: who names it, and the id. */
export interface Dangling {
  owner: Id;
  id: Id;
}

/** Numbers the ids of one kind of thing, in the order in which they are first named. */
export class IdTable {
  readonly #codes = new Map<Id, number>();
  /** Named and not yet described: by whom first. */
  readonly #open = new Map<Id, Id>();

  get length(): number {
    return this.#codes.size;
  }

  /** The number of an id that `owner` names. */
  named(id: Id, owner: Id): number {
    const known = this.#codes.get(id);
    if (known !== undefined) return known;
    this.#open.set(id, owner);
    return this.#add(id);
  }

  /** The number of an id whose thing is described here. */
  described(id: Id): number {
    this.#open.delete(id);
    return this.#codes.get(id) ?? this.#add(id);
  }

  /** What was named and never described. */
  *dangling(): Generator<Dangling> {
    for (const [id, owner] of this.#open) yield { id, owner };
  }

  /** The ids in the order of their numbers. */
  ids(): Iterable<Id> {
    return this.#codes.keys();
  }

  /** The ids by number, as a table. */
  table(): StringTable {
    return stringTable(this.#codes.keys());
  }

  get(id: Id): number | undefined {
    return this.#codes.get(id);
  }

  #add(id: Id): number {
    const code = this.#codes.size;
    this.#codes.set(id, code);
    return code;
  }
}
