import type { FactKind } from './fact-kinds.ts';
import type { Id } from './evidence.ts';

/**
 * The one filter everything on the page answers to. An empty list, an empty text or a null day does not narrow.
 * Within one field the choices are alternatives; the fields narrow each other.
 */
export interface Filter {
  elections: readonly Id[];
  missions: readonly Id[];
  hosts: readonly Id[];
  persons: readonly Id[];
  places: readonly Id[];
  kinds: readonly FactKind[];
  sources: readonly Id[];
  text: string;
  /** First and last day looked at, as day numbers (see `edtf.ts`). */
  from: number | null;
  to: number | null;
  /** What was known on this day: facts first published later, or on no known day, do not pass. */
  asOf: number | null;
  /** The lowest confidence looked at, 0 to 1. */
  confidence: number;
}

export const NO_FILTER: Filter = {
  elections: [],
  missions: [],
  hosts: [],
  persons: [],
  places: [],
  kinds: [],
  sources: [],
  text: '',
  from: null,
  to: null,
  asOf: null,
  confidence: 0,
};

/** The fields of the filter that hold a list of choices. */
export const CHOICE_FIELDS = [
  'elections',
  'missions',
  'hosts',
  'persons',
  'places',
  'kinds',
  'sources',
] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

/** What a fact can be filtered by, computed once per dataset. */
export interface Facets {
  elections: readonly Id[];
  missions: readonly Id[];
  hosts: readonly Id[];
  persons: readonly Id[];
  places: readonly Id[];
  kinds: readonly FactKind[];
  sources: readonly Id[];
  /** Days the fact can lie in; null where no date is known. */
  from: number | null;
  to: number | null;
  /** The first day on which a dated article that tells it can have been published; null where none has a date. */
  published: number | null;
  confidence: number;
}

/** Whether a filter narrows anything at all. */
export function isActive(filter: Filter): boolean {
  return (
    CHOICE_FIELDS.some((field) => filter[field].length > 0) ||
    filter.text !== '' ||
    filter.from !== null ||
    filter.to !== null ||
    filter.asOf !== null ||
    filter.confidence > 0
  );
}

/**
 * Whether a fact passes the filter. `found` holds the ids that the text search found, or null without a text.
 * An undated fact passes every window: leaving it out would claim a date for it. One that only undated articles tell
 * passes no day of knowing: letting it pass would claim that it was known.
 */
export function passes(id: Id, facets: Facets, filter: Filter, found: ReadonlySet<Id> | null): boolean {
  for (const field of CHOICE_FIELDS) if (!anyOf(filter[field], facets[field])) return false;
  if (filter.from !== null && facets.to !== null && facets.to < filter.from) return false;
  if (filter.to !== null && facets.from !== null && facets.from > filter.to) return false;
  if (filter.asOf !== null && (facets.published ?? Infinity) > filter.asOf) return false;
  if (facets.confidence < filter.confidence) return false;
  return found === null || found.has(id);
}

function anyOf(wanted: readonly string[], has: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((choice) => has.includes(choice));
}

/** The filter without one of its fields, for counting what that field's choices would leave. */
export function without(filter: Filter, field: ChoiceField): Filter {
  return { ...filter, [field]: [] };
}
