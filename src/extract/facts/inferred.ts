import type { Meeting } from '../../model/facts.ts';

export type DateBasis = Meeting['dateBasis'];
/** A field the source does not state, and how it was found. */
export type Inferred = Meeting['inferred'][number];
