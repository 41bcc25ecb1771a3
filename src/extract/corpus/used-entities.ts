import type { Dataset } from '../../model/dataset.ts';
import type { Organization } from '../../model/entities.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import { partiesOf } from '../../model/parties.ts';
import { kept } from '../kept.ts';
import type { NamedBody } from '../facts/named-bodies.ts';

/** The bodies that quotes name, of those that the articles name, by source. */
export function bodiesIn(
  evidence: readonly Evidence[],
  named: ReadonlyMap<string, readonly NamedBody[]>,
): string[] {
  return evidence.flatMap(({ source, start, end }) =>
    (named.get(source) ?? []).flatMap((body) =>
      start <= body.start && body.end <= end ? [body.organization] : [],
    ),
  );
}

/** Office holders as far as it matters who is used: how much else is known of them may stand elsewhere. */
type Holder = Pick<Dataset['persons'][number], 'id' | 'memberships'>;

type Entities<P extends Holder> = Pick<Dataset, 'organizations' | 'areas'> & { persons: readonly P[] };

/** Collects which people, bodies and areas the facts and elections of a dataset name, one after the other. */
export class UsedEntities {
  readonly #persons = new Set<string | null | undefined>();
  readonly #organizations = new Set<string | null | undefined>();
  readonly #areas = new Set<string | null | undefined>();
  /** The chambers that no quote of an election or a rule of their country has named so far. */
  readonly #unnamed = new Map<string, Set<Organization>>();

  constructor(organizations: readonly Organization[]) {
    for (const body of organizations) {
      if (body.classification !== 'parliament' || body.area === null) continue;
      kept(this.#unnamed, body.area, () => new Set()).add(body);
    }
  }

  /** An election, or some of its quotes. */
  election(area: string, evidence: readonly Evidence[]): void {
    this.#areas.add(area);
    this.#quoted(area, evidence);
  }

  /** A fact, with the bodies its quotes name. */
  fact(fact: AnyFact, bodies: readonly string[]): void {
    for (const party of partiesOf(fact)) {
      this.#persons.add(party.person);
      this.#organizations.add(party.organization);
    }
    if (fact.kind === 'observation') for (const area of fact.areas) this.#areas.add(area);
    else if ('area' in fact) this.#areas.add(fact.area);
    if (fact.kind === 'count') this.#organizations.add(fact.organization);
    if (fact.kind === 'rule') this.#quoted(fact.area, fact.evidence);
    for (const body of bodies) this.#organizations.add(body);
  }

  /** Those of the entities that are used, in their order. A person is for an office alone. */
  left<P extends Holder>(given: Entities<P>): Entities<P> & { persons: P[] } {
    const persons = given.persons.filter(
      ({ id, memberships }) => this.#persons.has(id) || memberships.length > 0,
    );
    for (const { memberships } of persons)
      for (const { organization, area } of memberships) {
        this.#organizations.add(organization);
        this.#areas.add(area);
      }
    const organizations = given.organizations.filter(({ id }) => this.#organizations.has(id));
    for (const { area } of organizations) this.#areas.add(area);
    const parents = new Map<string | null | undefined, string | null>(
      given.areas.map(({ id, parent }) => [id, parent]),
    );
    for (const id of [...this.#areas])
      for (let up = parents.get(id); up != null; up = parents.get(up)) this.#areas.add(up);
    return { persons, organizations, areas: given.areas.filter(({ id }) => this.#areas.has(id)) };
  }

  #quoted(area: string, evidence: readonly Evidence[]): void {
    for (const body of this.#unnamed.get(area) ?? []) {
      const names = [body.name, ...body.otherNames];
      if (!evidence.some(({ exact }) => names.some((name) => exact.includes(name)))) continue;
      this.#organizations.add(body.id);
      this.#unnamed.get(area)?.delete(body);
    }
  }
}
