import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { AnyFact } from '../../model/fact-kinds.ts';
import type { Activity, Meeting } from '../../model/facts.ts';

/** A fact that the timeline draws. */
export type TimelineFact = ({ kind: 'meeting' } & Meeting) | ({ kind: 'activity' } & Activity);

/** The facts of a dataset that the timeline draws: meetings, and what missions did by themselves. */
export function timelineFacts(index: DatasetIndex): TimelineFact[] {
  return index.facts.filter(
    (fact): fact is AnyFact & TimelineFact => fact.kind === 'meeting' || fact.kind === 'activity',
  );
}
