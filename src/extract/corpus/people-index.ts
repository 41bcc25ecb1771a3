import type { Person } from '../../model/entities.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { LocalPerson } from '../document/article-entities.ts';
import { kept } from '../kept.ts';
import { NameIndex } from '../names/name-index.ts';

/** Where the words about an office go: the person's record, unless told otherwise. */
export type KeepOffice = (person: Person, office: number, evidence: Evidence) => void;

/** The people of all articles: one person per name, however it is spelt. */
export class PeopleIndex {
  readonly persons: Person[] = [];
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, Person>();
  readonly #spellings = new NameIndex<Person>();
  readonly #keep: KeepOffice;

  constructor(
    keep: KeepOffice = ({ memberships }, office, evidence) => memberships[office]?.evidence.push(evidence),
  ) {
    this.#keep = keep;
  }

  /** The corpus-wide id of an article's person. */
  add(local: LocalPerson): string {
    const person = kept(
      this.#byName,
      local.name,
      () => this.#spellings.find(local.name) ?? this.#make(local),
    );
    for (const name of [local.name, ...local.otherNames]) {
      if (name !== person.name && !person.otherNames.includes(name)) person.otherNames.push(name);
    }
    for (const { role, organization, area, evidence } of local.memberships) {
      const same = person.memberships.findIndex(
        (other) => other.role.toLowerCase() === role.toLowerCase() && other.organization === organization,
      );
      const office =
        same >= 0 ? same : person.memberships.push({ role, organization, area, evidence: [] }) - 1;
      this.#keep(person, office, evidence);
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
