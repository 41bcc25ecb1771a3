import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Area, Organization, Person } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { introduction } from './edit-decisions.ts';
import type { Decision } from './sign.ts';

/** People, bodies and places brought in while a fact is edited: known to its form at once, to the atlas when the fact is saved. */
export class Newcomers {
  #named: readonly { of: 'persons' | 'organizations'; id: Id; name: string }[] = $state.raw([]);
  #places: readonly Area[] = $state.raw([]);

  add(of: 'persons' | 'organizations', id: Id, name: string): void {
    this.#named = [...this.#named, { of, id, name }];
  }

  /** A place with what it lies in, the smallest first; those the atlas has are passed over. */
  addPlace(areas: readonly Area[], index: DatasetIndex): void {
    const known = new Set([...index.dataset.areas, ...this.#places].map(({ id }) => id));
    this.#places = [...this.#places, ...[...areas].reverse().filter(({ id }) => !known.has(id))];
  }

  get decisions(): Decision[] {
    return [
      ...this.#named.map(({ of, id, name }) => introduction(of, id, name)),
      ...this.#places.map((entity): Decision => ({ action: 'introduce', collection: 'areas', entity })),
    ];
  }

  /** An index that knows them too, for choosing among. */
  among(index: DatasetIndex): DatasetIndex {
    if (this.#named.length + this.#places.length === 0) return index;
    const persons = this.#named
      .filter(({ of }) => of === 'persons')
      .map(({ id, name }): Person => ({ id, name, otherNames: [], memberships: [] }));
    const organizations = this.#named
      .filter(({ of }) => of === 'organizations')
      .map(({ id, name }): Organization => ({
        id,
        name,
        acronym: null,
        otherNames: [],
        classification: 'other',
        area: null,
      }));
    const dataset = {
      ...index.dataset,
      persons: [...index.dataset.persons, ...persons],
      organizations: [...index.dataset.organizations, ...organizations],
      areas: [...index.dataset.areas, ...this.#places],
    };
    return {
      ...index,
      dataset,
      person: new Map(dataset.persons.map((one) => [one.id, one])),
      organization: new Map(dataset.organizations.map((one) => [one.id, one])),
      area: new Map(dataset.areas.map((one) => [one.id, one])),
    };
  }
}
