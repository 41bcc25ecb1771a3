import type { Dataset } from '../../src/model/dataset.ts';
import type { Area, Organization, Person, Source } from '../../src/model/entities.ts';
import { missionsOf, personsOf } from '../../src/model/facets.ts';
import { allFacts, type AnyFact } from '../../src/model/fact-kinds.ts';

/** Facts below this are for the report of a build, not for the reader. */
export const LEAST_CONFIDENCE = 0.5;

/** What a dataset says with the words of one article. */
export interface ArticleFacts {
  source: Source;
  facts: AnyFact[];
  elections: Dataset['elections'];
  /** Persons whom a fact or a membership of this article names. */
  persons: Person[];
  /** Organizations that a fact or a membership of this article names. */
  organizations: Organization[];
  /** All of the dataset, by id. */
  personById: ReadonlyMap<string, Person>;
  organizationById: ReadonlyMap<string, Organization>;
  areaById: ReadonlyMap<string, Area>;
  allOrganizations: readonly Organization[];
}

/** Gathers the facts of one article; an observation is named by its areas, a meeting by its participants. */
export function articleFacts(dataset: Dataset, source: Source): ArticleFacts {
  const told = (evidence: readonly { source: string }[]) =>
    evidence.some((item) => item.source === source.id);
  const facts = allFacts(dataset).filter(
    (fact) => fact.confidence >= LEAST_CONFIDENCE && told(fact.evidence),
  );
  const memberships = dataset.persons.flatMap((person) =>
    person.memberships
      .filter((membership) => told(membership.evidence))
      .map((membership) => ({ person: person.id, organization: membership.organization })),
  );
  const persons = new Set([...facts.flatMap(personsOf), ...memberships.map(({ person }) => person)]);
  const organizations = new Set([
    ...facts.flatMap(organizationsOf),
    ...memberships.map(({ organization }) => organization),
  ]);
  return {
    source,
    facts,
    elections: dataset.elections.filter((election) => told(election.evidence)),
    persons: dataset.persons.filter((person) => persons.has(person.id)),
    organizations: dataset.organizations.filter((organization) => organizations.has(organization.id)),
    personById: new Map(dataset.persons.map((person) => [person.id, person])),
    organizationById: new Map(dataset.organizations.map((organization) => [organization.id, organization])),
    areaById: new Map(dataset.areas.map((area) => [area.id, area])),
    allOrganizations: dataset.organizations,
  };
}

function organizationsOf(fact: AnyFact): (string | null)[] {
  if (fact.kind === 'meeting') return fact.participants.map((participant) => participant.organization);
  return missionsOf(fact);
}

/** The facts of one kind, typed. */
export function ofKind<K extends AnyFact['kind']>(
  facts: readonly AnyFact[],
  kind: K,
): Extract<AnyFact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<AnyFact, { kind: K }> => fact.kind === kind);
}
