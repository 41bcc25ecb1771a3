import type { Organization } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { areasOf, hostsOf, missionsOf, personsOf } from '../../model/facets.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';

/** The words under which a fact is found: its sentences, and the names of everybody and every place in it. */
export class SearchWords {
  readonly #names = new Map<Id, string>();

  organization({ id, name, acronym, otherNames }: Organization): void {
    this.#names.set(id, [name, acronym ?? '', ...otherNames].join(' '));
  }

  name({ id, name, otherNames }: { id: Id; name: string; otherNames: readonly string[] }): void {
    this.#names.set(id, otherNames.length === 0 ? name : [name, ...otherNames].join(' '));
  }

  of(fact: AnyFact): string {
    const named = [...missionsOf(fact), ...hostsOf(fact), ...personsOf(fact), ...areasOf(fact)];
    return [...fact.evidence.map((one) => one.exact), ...named.map((id) => this.#names.get(id) ?? '')].join(
      ' ',
    );
  }
}
