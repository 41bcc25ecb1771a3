import * as v from 'valibot';
import { EvidenceSchema, IdSchema } from '../../model/evidence.ts';
import { FACT_COLLECTIONS } from '../../model/fact-kinds.ts';

/** Who decided, when (ISO day) and why. */
const decided = {
  reason: v.pipe(v.string(), v.minLength(1)),
  by: v.string(),
  date: v.string(),
  /** The quote the decision was made at: finds the fact again where a rebuild gave it another id. */
  quote: v.exactOptional(EvidenceSchema),
};

/** Collections whose records facts name. */
export const ENTITY_COLLECTIONS = ['persons', 'organizations', 'elections', 'areas'] as const;
export type EntityCollection = (typeof ENTITY_COLLECTIONS)[number];

/**
 * One human decision. `accept` confirms a fact, `reject` leaves it out, `set` changes one field of a fact, an entity or
 * what is known of a source (`was`: what stood there), `merge` makes one entity of two, `split` gives some facts an
 * entity of their own, `introduce` brings an entity no article names, `add` a whole fact with its evidence.
 */
export const CorrectionSchema = v.variant('action', [
  v.object({ action: v.literal('accept'), fact: IdSchema, ...decided }),
  v.object({ action: v.literal('reject'), fact: IdSchema, ...decided }),
  v.object({
    action: v.literal('set'),
    id: IdSchema,
    field: v.string(),
    value: v.unknown(),
    was: v.exactOptional(v.unknown()),
    ...decided,
  }),
  v.object({ action: v.literal('merge'), from: IdSchema, into: IdSchema, ...decided }),
  v.object({
    action: v.literal('split'),
    from: IdSchema,
    into: v.object({ id: IdSchema, name: v.pipe(v.string(), v.minLength(1)) }),
    facts: v.pipe(v.array(IdSchema), v.minLength(1)),
    ...decided,
  }),
  v.object({
    action: v.literal('introduce'),
    collection: v.picklist(ENTITY_COLLECTIONS),
    entity: v.looseObject({ id: IdSchema }),
    ...decided,
  }),
  v.object({
    action: v.literal('add'),
    collection: v.picklist(FACT_COLLECTIONS),
    fact: v.looseObject({ id: IdSchema }),
    ...decided,
  }),
]);
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** `data/corrections.json`: human decisions, replayed over every build in their order. */
export const CorrectionsSchema = v.array(CorrectionSchema);
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

/** The record a correction is about. */
export function targetOf(correction: Correction): string {
  switch (correction.action) {
    case 'accept':
    case 'reject':
      return correction.fact;
    case 'set':
      return correction.id;
    case 'merge':
    case 'split':
      return correction.from;
    case 'introduce':
      return correction.entity.id;
    case 'add':
      return correction.fact.id;
  }
}
