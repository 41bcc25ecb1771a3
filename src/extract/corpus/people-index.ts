import type { Person } from '../../model/entities.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { NameIndex } from '../names/name-index.ts';

/** The people of all articles: one person per name, however it is spelt. */
export class PeopleIndex {
  readonly persons: Person[] = [];
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, Person>();
  readonly #spellings = new NameIndex<Person>();

  /** The corpus-wide id of an article's person. */
  add(local: LocalPerson): string {
    const person = this.#byName.get(local.name) ?? this.#spellings.find(local.name) ?? this.#make(local);
    this.#byName.set(local.name, person);
    for (const name of [local.name, ...local.otherNames]) {
      if (name !== person.name && !person.otherNames.includes(name)) person.otherNames.push(name);
    }
    for (const { role, organization, area, evidence } of local.memberships) {
      const same = person.memberships.find(
        (other) => other.role.toLowerCase() === role.toLowerCase() && other.organization === organization,
      );
      if (same) same.evidence.push(evidence);
      else person.memberships.push({ role, organization, area, evidence: [evidence] });
    }
    return person.id;
  }

  #make(local: LocalPerson): Person {
    let id = local.id;
    for (let count = 2; this.#ids.has(id); count++) id = `${local.id}-${count}`;
    this.#ids.add(id);
    const person = { id, name: local.name, otherNames: [], memberships: [] };
    this.persons.push(person);
    this.#spellings.add(local.name, person);
    return person;
  }
}
