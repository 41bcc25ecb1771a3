import * as v from 'valibot';

export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/, 'an id is a lower-case slug'));
export type Id = string;

/**
 * A W3C Web Annotation text position and quote in one: `source.text.slice(start, end) === exact`.
 * Offsets are UTF-16 code units, `end` exclusive.
 */
export const EvidenceSchema = v.object({
  source: IdSchema,
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  exact: v.pipe(v.string(), v.minLength(1)),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** Whether the quote still stands where the evidence says it stands. */
export function holds(evidence: Evidence, text: string): boolean {
  return text.slice(evidence.start, evidence.end) === evidence.exact;
}

/** Order of reading: by source, then by position. */
export function byPosition(a: Evidence, b: Evidence): number {
  return a.source < b.source ? -1 : a.source > b.source ? 1 : a.start - b.start || a.end - b.end;
}
