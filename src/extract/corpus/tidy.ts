import type { Dataset } from '../../model/dataset.ts';
import type { Organization } from '../../model/entities.ts';
import type { NamedBody } from '../facts/named-bodies.ts';
import { byPosition, type Evidence } from '../../model/evidence.ts';
import type { Rule } from '../../model/facts.ts';
import { allFacts } from '../../model/fact-kinds.ts';

/**
 * Leaves out people, bodies and areas that nothing in the dataset names. A person stays for an office alone, a body
 * where the words of a fact name it; `named` are the bodies that the articles name, by source.
 */
export function withoutUnused(
  dataset: Dataset,
  named: ReadonlyMap<string, readonly NamedBody[]> = new Map(),
): Dataset {
  const used = {
    persons: new Set<string>(),
    organizations: new Set<string>(),
    areas: new Set<string>(),
  };
  const add = (set: Set<string>, id: string | null | undefined) => {
    if (id !== null && id !== undefined) set.add(id);
  };
  for (const fact of allFacts(dataset)) {
    for (const party of partiesOf(fact)) {
      add(used.persons, party.person);
      add(used.organizations, party.organization);
    }
    if (fact.kind === 'observation') for (const area of fact.areas) add(used.areas, area);
    else if ('area' in fact) add(used.areas, fact.area);
    if (fact.kind === 'count') add(used.organizations, fact.organization);
    for (const { source, start, end } of fact.evidence)
      for (const body of named.get(source) ?? [])
        if (start <= body.start && body.end <= end) add(used.organizations, body.organization);
  }
  const persons = dataset.persons.filter(
    (person) => used.persons.has(person.id) || person.memberships.length > 0,
  );
  for (const { organization, area } of persons.flatMap(({ memberships }) => memberships)) {
    add(used.organizations, organization);
    add(used.areas, area);
  }
  const words = wordsByArea(dataset);
  const organizations = dataset.organizations.filter(
    (organization) => used.organizations.has(organization.id) || isChamberIn(words, organization),
  );
  for (const { area } of [...organizations, ...dataset.elections]) add(used.areas, area);
  const parents = new Map(dataset.areas.map(({ id, parent }) => [id, parent]));
  for (const id of [...used.areas])
    for (let up = parents.get(id); up != null; up = parents.get(up)) used.areas.add(up);
  return { ...dataset, persons, organizations, areas: dataset.areas.filter(({ id }) => used.areas.has(id)) };
}

/** The quotes of elections and rules, by the area they are of. */
function wordsByArea({ elections, rules }: Dataset): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const { area, evidence } of [...elections, ...rules]) {
    const known = words.get(area) ?? [];
    known.push(...evidence.map(({ exact }) => exact));
    words.set(area, known);
  }
  return words;
}

/** Whether a body is a chamber that an election or a rule of its country names. */
function isChamberIn(words: ReadonlyMap<string, readonly string[]>, body: Organization): boolean {
  if (body.classification !== 'parliament' || body.area === null) return false;
  const names = [body.name, ...body.otherNames];
  return (words.get(body.area) ?? []).some((quoted) => names.some((name) => quoted.includes(name)));
}

function partiesOf(fact: ReturnType<typeof allFacts>[number]) {
  if (fact.kind === 'meeting') return fact.participants;
  if (fact.kind === 'activity') return [fact.actor];
  if (fact.kind === 'observation') return [fact.observer];
  return fact.kind === 'statement' ? [fact.speaker] : [];
}

/** Entities by id, facts in order of reading, evidence too: the same facts give the same bytes. */
export function sortDataset(dataset: Dataset): Dataset {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const facts = <T extends { id: string; evidence: Evidence[] }>(list: readonly T[]) =>
    byId(list)
      .map((fact) => ({ ...fact, evidence: [...fact.evidence].sort(byPosition) }))
      .sort((a, b) => first(a, b));
  return {
    ...dataset,
    sources: byId(dataset.sources),
    elections: byId(dataset.elections).map((election) => ({
      ...election,
      evidence: [...election.evidence].sort(byPosition),
    })),
    organizations: byId(dataset.organizations),
    persons: byId(dataset.persons),
    areas: byId(dataset.areas),
    meetings: facts(dataset.meetings),
    activities: facts(dataset.activities),
    observations: facts(dataset.observations),
    counts: facts(dataset.counts),
    rules: facts(dataset.rules).map((rule) => ({ ...rule, evidence: numberFirst(rule) })),
    statements: facts(dataset.statements),
  };
}

/** The quotes that hold the number of a rule before those that only speak of it. */
function numberFirst({ value, evidence }: Rule): Evidence[] {
  if (value === null) return evidence;
  const holds = ({ exact }: Evidence) => exact.includes(String(value));
  return [...evidence.filter(holds), ...evidence.filter((quoted) => !holds(quoted))];
}

function first(a: { evidence: Evidence[] }, b: { evidence: Evidence[] }): number {
  const [x] = a.evidence;
  const [y] = b.evidence;
  return x && y ? byPosition(x, y) : 0;
}
