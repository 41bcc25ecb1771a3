import type { Dataset } from './dataset.ts';
import type { Activity, Count, Meeting, Observation, Rule, Statement } from './facts.ts';

/** The fact collections of a dataset, in the order in which they are listed. */
export const FACT_COLLECTIONS = [
  'meetings',
  'activities',
  'observations',
  'counts',
  'rules',
  'statements',
] as const;
export type FactCollection = (typeof FACT_COLLECTIONS)[number];

export const FACT_KINDS = ['meeting', 'activity', 'observation', 'count', 'rule', 'statement'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** A fact together with the collection it came from. */
export type AnyFact =
  | ({ kind: 'meeting' } & Meeting)
  | ({ kind: 'activity' } & Activity)
  | ({ kind: 'observation' } & Observation)
  | ({ kind: 'count' } & Count)
  | ({ kind: 'rule' } & Rule)
  | ({ kind: 'statement' } & Statement);

/** Every fact of a dataset, tagged with its kind, in collection order. */
export function allFacts(dataset: Dataset): AnyFact[] {
  return [
    ...dataset.meetings.map((fact) => ({ kind: 'meeting' as const, ...fact })),
    ...dataset.activities.map((fact) => ({ kind: 'activity' as const, ...fact })),
    ...dataset.observations.map((fact) => ({ kind: 'observation' as const, ...fact })),
    ...dataset.counts.map((fact) => ({ kind: 'count' as const, ...fact })),
    ...dataset.rules.map((fact) => ({ kind: 'rule' as const, ...fact })),
    ...dataset.statements.map((fact) => ({ kind: 'statement' as const, ...fact })),
  ];
}
