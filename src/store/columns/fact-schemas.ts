import * as v from 'valibot';
import { FACT_COLLECTIONS, FACT_KINDS, type AnyFact, type FactCollection } from '../../model/fact-kinds.ts';
import {
  ActivitySchema,
  CountSchema,
  MeetingSchema,
  ObservationSchema,
  RuleSchema,
  StatementSchema,
} from '../../model/facts.ts';

/** The schema of each collection of facts. */
export const FACT_SCHEMAS = {
  meetings: MeetingSchema,
  activities: ActivitySchema,
  observations: ObservationSchema,
  counts: CountSchema,
  rules: RuleSchema,
  statements: StatementSchema,
} as const satisfies Record<FactCollection, v.GenericSchema>;

export function isFactField(field: string): field is FactCollection {
  return FACT_COLLECTIONS.some((one) => one === field);
}

/** A fact of a collection with its kind; what a schema has read, or what is read again. */
export function asFact<C extends FactCollection>(
  collection: C,
  fact: v.InferOutput<(typeof FACT_SCHEMAS)[C]>,
): AnyFact {
  const kind = FACT_KINDS[FACT_COLLECTIONS.indexOf(collection)] ?? 'meeting';
  return { kind, ...fact } as AnyFact;
}

/** A fact's record as it comes out of the store; null where it is none of its kind. */
export function parseFact(kind: number, record: unknown): AnyFact | null {
  const collection = FACT_COLLECTIONS[kind];
  if (collection === undefined) return null;
  const parsed = v.safeParse(FACT_SCHEMAS[collection], record);
  return parsed.success ? asFact(collection, parsed.output) : null;
}
