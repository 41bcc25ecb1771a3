import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { AnyFact, FactKind } from '../../model/fact-kinds.ts';

/** The groups in which the reader lists an article's facts. */
export const GROUPS = ['places', 'dates', 'words'] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<FactKind, Group> = {
  observation: 'places',
  count: 'places',
  meeting: 'dates',
  activity: 'dates',
  rule: 'words',
  statement: 'words',
};

/** A fact as one article tells it; `evidence` is the number of the piece of evidence that stands there first. */
export interface ListedFact {
  fact: AnyFact;
  evidence: number;
  start: number;
}

/** The facts an article tells, by group, each group in reading order. */
export function factGroups(source: Id, index: DatasetIndex): { group: Group; facts: ListedFact[] }[] {
  const listed = index.facts.flatMap((fact) => {
    const evidence = fact.evidence.findIndex((one) => one.source === source);
    const start = fact.evidence[evidence]?.start;
    return start === undefined ? [] : [{ fact, evidence, start }];
  });
  return GROUPS.map((group) => ({
    group,
    facts: listed.filter((one) => GROUP_OF[one.fact.kind] === group).sort((a, b) => a.start - b.start),
  })).filter((one) => one.facts.length > 0);
}
