import { withReferences } from '../../extract/corpus/references.ts';
import { mergeFacts } from '../../extract/corpus/merge-facts.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Election } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_COLLECTIONS } from '../../model/fact-kinds.ts';
import { JoinedPeople } from './joined-people.ts';

const MOST_QUOTES = 3;

/**
 * A dataset with articles added, each given as the dataset of its own facts. Names meet as they do in a build: people by
 * spelling, bodies and places by id, a vote without a date with the only dated one of its kind; a fact told by several
 * articles becomes one with the quotes of all. Ids of the base stay. Unsorted: see `composeWork`.
 */
export function joinDatasets(base: Dataset, own: readonly Dataset[]): Dataset {
  if (own.length === 0) return base;
  const people = new JoinedPeople(base.persons);
  const elections = joinElections(base.elections, own);
  const organizations = new Map(base.organizations.map((one) => [one.id, one]));
  const areas = new Map(base.areas.map((one) => [one.id, one]));
  const added = own.map((dataset) => {
    for (const area of dataset.areas) if (!areas.has(area.id)) areas.set(area.id, area);
    for (const organization of dataset.organizations) {
      const known = organizations.get(organization.id);
      const otherNames = [...new Set([...(known?.otherNames ?? []), ...organization.otherNames])].sort();
      organizations.set(organization.id, { ...(known ?? organization), otherNames });
    }
    const persons = new Map(dataset.persons.map((person) => [person.id, people.add(person)]));
    return (kind: string, id: Id): Id =>
      kind === 'persons' ? (persons.get(id) ?? id) : kind === 'elections' ? elections.idOf(id) : id;
  });
  const lists = Object.fromEntries(
    FACT_COLLECTIONS.map((name) => [
      name,
      [
        ...base[name],
        ...own.flatMap((dataset, at) =>
          dataset[name].map((fact) => withReferences(fact, added[at] ?? ((_kind, id) => id))),
        ),
      ],
    ]),
  ) as Pick<Dataset, (typeof FACT_COLLECTIONS)[number]>;
  return {
    ...base,
    sources: [...base.sources, ...own.flatMap(({ sources }) => sources)],
    elections: elections.all,
    organizations: [...organizations.values()],
    persons: people.all,
    areas: [...areas.values()],
    ...mergeFacts(lists),
  };
}

/** The votes of all, and which of them an added id means. */
function joinElections(
  base: readonly Election[],
  own: readonly Dataset[],
): { all: Election[]; idOf: (id: Id) => Id } {
  const all = new Map(base.map((election) => [election.id, election]));
  const given = own.flatMap(({ elections }) => elections);
  const means = new Map<Id, Id>();
  const byDate = [...given].sort((a, b) => Number(b.date !== null) - Number(a.date !== null));
  for (const election of byDate) {
    const dated = [...all.values()].filter(
      (other) =>
        other.area === election.area &&
        other.classification === election.classification &&
        other.date !== null,
    );
    const id = election.date === null && dated.length === 1 && dated[0] ? dated[0].id : election.id;
    if (id !== election.id) means.set(election.id, id);
    const known = all.get(id);
    all.set(
      id,
      known
        ? {
            ...known,
            date: known.date ?? election.date,
            early: known.early || election.early,
            evidence: [...known.evidence, ...election.evidence.slice(0, MOST_QUOTES)],
          }
        : election,
    );
  }
  return { all: [...all.values()], idOf: (id) => means.get(id) ?? id };
}
