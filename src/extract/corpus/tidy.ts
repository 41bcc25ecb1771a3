import type { Dataset } from '../../model/dataset.ts';
import type { NamedBody } from '../facts/named-bodies.ts';
import { byPosition, type Evidence } from '../../model/evidence.ts';
import type { Rule } from '../../model/facts.ts';
import { allFacts } from '../../model/fact-kinds.ts';
import { listsOf } from './fact-lists.ts';
import { bodiesIn, UsedEntities } from './used-entities.ts';

/**
 * Leaves out people, bodies and areas that nothing in the dataset names. A person stays for an office alone, a body
 * where the words of a fact name it; `named` are the bodies that the articles name, by source.
 */
export function withoutUnused(
  dataset: Dataset,
  named: ReadonlyMap<string, readonly NamedBody[]> = new Map(),
): Dataset {
  const used = new UsedEntities(dataset.organizations);
  for (const { area, evidence } of dataset.elections) used.election(area, evidence);
  for (const fact of allFacts(dataset)) used.fact(fact, bodiesIn(fact.evidence, named));
  return { ...dataset, ...used.left(dataset) };
}

/** Entities by id, facts in order of reading, evidence too: the same facts give the same bytes. */
export function sortDataset(dataset: Dataset): Dataset {
  const byId = <T extends { id: string }>(list: readonly T[]) =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const facts = listsOf((name) =>
    byId<{ id: string; evidence: Evidence[] }>(dataset[name]).map(inReadingOrder).sort(byFirstQuote),
  );
  return {
    ...dataset,
    sources: byId(dataset.sources),
    elections: byId(dataset.elections).map(inReadingOrder),
    organizations: byId(dataset.organizations),
    persons: byId(dataset.persons),
    areas: byId(dataset.areas),
    ...facts,
    rules: facts.rules.map(numberFirst),
  };
}

/** The same with its quotes in order of reading. */
export function inReadingOrder<T extends { evidence: Evidence[] }>(fact: T): T {
  return { ...fact, evidence: [...fact.evidence].sort(byPosition) };
}

/** The rule with the quotes that hold its number before those that only speak of it. */
export function numberFirst(rule: Rule): Rule {
  const { value, evidence } = rule;
  if (value === null) return { ...rule, evidence };
  const holds = ({ exact }: Evidence) => exact.includes(String(value));
  return { ...rule, evidence: [...evidence.filter(holds), ...evidence.filter((quoted) => !holds(quoted))] };
}

function byFirstQuote(a: { evidence: Evidence[] }, b: { evidence: Evidence[] }): number {
  const [x] = a.evidence;
  const [y] = b.evidence;
  return x && y ? byPosition(x, y) : 0;
}
