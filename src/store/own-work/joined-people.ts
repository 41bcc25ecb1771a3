import { NameIndex } from '../../extract/names/name-index.ts';
import type { Person } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';

/** The people of a dataset, to whom people of other articles are added: one person per name, however it is spelt. */
export class JoinedPeople {
  readonly #persons = new Map<Id, Person>();
  readonly #byName = new Map<string, Id>();
  readonly #spellings = new NameIndex<Id>();

  constructor(persons: readonly Person[]) {
    for (const person of persons) this.#keep(person);
  }

  get all(): Person[] {
    return [...this.#persons.values()];
  }

  /** Who a name means among the people known so far; null where nobody. */
  find(name: string): Person | null {
    const id = this.#byName.get(name) ?? this.#spellings.find(name);
    return id === undefined ? null : (this.#persons.get(id) ?? null);
  }

  /** The id under which a person is known from now on. */
  add(person: Person): Id {
    const known = this.find(person.name);
    if (known === null) {
      let id = person.id;
      for (let count = 2; this.#persons.has(id); count++) id = `${person.id}-${count}`;
      this.#keep({ ...person, id });
      return id;
    }
    const names = [person.name, ...person.otherNames].filter((name) => name !== known.name);
    const memberships = known.memberships.map((one) => ({ ...one, evidence: [...one.evidence] }));
    for (const membership of person.memberships) {
      const same = memberships.find(
        ({ role, organization }) =>
          role.toLowerCase() === membership.role.toLowerCase() && organization === membership.organization,
      );
      if (same) same.evidence.push(...membership.evidence);
      else memberships.push(membership);
    }
    this.#persons.set(known.id, {
      ...known,
      otherNames: [...new Set([...known.otherNames, ...names])],
      memberships,
    });
    for (const name of names) this.#byName.set(name, known.id);
    return known.id;
  }

  #keep(person: Person): void {
    this.#persons.set(person.id, person);
    this.#spellings.add(person.name, person.id);
    for (const name of [person.name, ...person.otherNames])
      if (!this.#byName.has(name)) this.#byName.set(name, person.id);
  }
}
