import * as v from 'valibot';
import { DatasetSchema, type Dataset } from './dataset.ts';
import { holds, type Evidence } from './evidence.ts';
import { allFacts } from './fact-kinds.ts';
import { partiesOf } from './parties.ts';

/** One thing wrong with a dataset: `where` is a path such as `meetings[3].evidence[0]`. */
export interface DatasetProblem {
  where: string;
  what: string;
}

/** What a dataset from outside turned out to be. */
export type ParsedDataset = { ok: true; dataset: Dataset } | { ok: false; problems: DatasetProblem[] };

const MOST_PROBLEMS = 20;

/**
 * Reads a dataset from outside (pipeline output, network, IndexedDB, a dropped file).
 * Checks the shape, that every quote stands where its evidence says, and that every id leads somewhere.
 * Never throws; at most 20 problems are returned.
 */
export function parseDataset(input: unknown): ParsedDataset {
  const parsed = v.safeParse(DatasetSchema, input);
  if (!parsed.success) {
    const problems = parsed.issues.slice(0, MOST_PROBLEMS).map((issue) => ({
      where: pathOf(issue),
      what: issue.message,
    }));
    return { ok: false, problems };
  }
  const problems = [...brokenEvidence(parsed.output), ...danglingIds(parsed.output)];
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, dataset: parsed.output };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map((item) =>
    typeof item.key === 'number' ? `[${item.key}]` : `.${String(item.key)}`,
  );
  return path?.join('').replace(/^\./, '') ?? 'dataset';
}

function* brokenEvidence(dataset: Dataset): Generator<DatasetProblem> {
  const texts = new Map(dataset.sources.map((source) => [source.id, source.text]));
  for (const { owner, evidence } of allEvidence(dataset)) {
    const text = texts.get(evidence.source);
    if (text === undefined)
      yield { where: owner, what: `evidence names an unknown source '${evidence.source}'` };
    else if (!holds(evidence, text))
      yield {
        where: owner,
        what: `the quote '${evidence.exact.slice(0, 60)}' is not at ${evidence.start} of '${evidence.source}'`,
      };
  }
}

function* allEvidence(dataset: Dataset): Generator<{ owner: string; evidence: Evidence }> {
  for (const fact of allFacts(dataset))
    for (const evidence of fact.evidence) yield { owner: fact.id, evidence };
  for (const election of dataset.elections)
    for (const evidence of election.evidence) yield { owner: election.id, evidence };
  for (const person of dataset.persons)
    for (const membership of person.memberships)
      for (const evidence of membership.evidence) yield { owner: person.id, evidence };
}

function* danglingIds(dataset: Dataset): Generator<DatasetProblem> {
  const known = {
    election: new Set(dataset.elections.map((x) => x.id)),
    organization: new Set(dataset.organizations.map((x) => x.id)),
    person: new Set(dataset.persons.map((x) => x.id)),
    area: new Set(dataset.areas.map((x) => x.id)),
    observation: new Set(dataset.observations.map((x) => x.id)),
  };
  const check = function* (owner: string, kind: keyof typeof known, id: string | null | undefined) {
    if (id !== null && id !== undefined && !known[kind].has(id))
      yield { where: owner, what: `names an unknown ${kind} '${id}'` };
  };
  for (const fact of allFacts(dataset)) {
    yield* check(fact.id, 'election', fact.election);
    for (const party of partiesOf(fact)) {
      yield* check(fact.id, 'person', party.person);
      yield* check(fact.id, 'organization', party.organization);
    }
    if (fact.kind === 'observation') {
      for (const area of fact.areas) yield* check(fact.id, 'area', area);
      yield* check(fact.id, 'observation', fact.partOf);
    } else if ('area' in fact) yield* check(fact.id, 'area', fact.area);
    if (fact.kind === 'count') yield* check(fact.id, 'organization', fact.organization);
  }
  for (const election of dataset.elections) yield* check(election.id, 'area', election.area);
  for (const organization of dataset.organizations) yield* check(organization.id, 'area', organization.area);
  for (const area of dataset.areas) yield* check(area.id, 'area', area.parent);
  for (const person of dataset.persons)
    for (const membership of person.memberships) {
      yield* check(person.id, 'organization', membership.organization);
      yield* check(person.id, 'area', membership.area);
    }
}
