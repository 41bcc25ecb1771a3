import type { Dataset } from '../../model/dataset.ts';
import type { Id } from '../../model/evidence.ts';
import { allFacts } from '../../model/fact-kinds.ts';
import { targetOf, type Correction } from './correction-schema.ts';

/**
 * What became of a correction. `agreed`: the articles say so by themselves now. `conflict`: it was applied, but what it
 * corrected (`was`) now reads otherwise (`now`). `unmatched`: there is nothing of that id; `candidates` are the facts
 * that stand where it stood. `invalid`: applied, it would break the dataset (`why`).
 */
export type Fate = { correction: Correction } & (
  | { outcome: 'applied' | 'agreed' }
  | { outcome: 'conflict'; was: unknown; now: unknown }
  | { outcome: 'unmatched'; candidates: Id[] }
  | { outcome: 'invalid'; why: string }
);

/** A dataset after its corrections, what matched nothing in words, and what became of each. */
export interface Corrected {
  dataset: Dataset;
  unmatched: string[];
  fates: Fate[];
}

/** A correction in one line, as the report tells it. */
export function describeCorrection(correction: Correction): string {
  const into =
    correction.action === 'merge'
      ? ` into ${correction.into}`
      : correction.action === 'split'
        ? ` from ${correction.into.id}`
        : correction.action === 'set'
          ? ` ${correction.field}`
          : '';
  return `${correction.action} ${targetOf(correction)}${into}: ${correction.reason}`;
}

/** The facts of the same kind whose quotes overlap the one a lost correction was made at. */
export function candidatesFor(correction: Correction, dataset: Dataset): Id[] {
  const { quote } = correction;
  if (!quote) return [];
  const kind = /^[a-z]+-/u.exec(targetOf(correction))?.[0] ?? '';
  return allFacts(dataset)
    .filter(
      ({ id, evidence }) =>
        id.startsWith(kind) &&
        evidence.some(
          (other) => other.source === quote.source && other.start < quote.end && other.end > quote.start,
        ),
    )
    .map(({ id }) => id);
}
