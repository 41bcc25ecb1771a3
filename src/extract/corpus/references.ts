import type { Dataset } from '../../model/dataset.ts';
import { FACT_COLLECTIONS } from '../../model/fact-kinds.ts';
import type { EntityCollection } from './correction-schema.ts';

/** What records name others by. */
export type Named = EntityCollection | 'sources' | 'observations';

/** The fields by which records name others. */
const NAMED = new Map<string, Named>([
  ['person', 'persons'],
  ['organization', 'organizations'],
  ['election', 'elections'],
  ['area', 'areas'],
  ['areas', 'areas'],
  ['parent', 'areas'],
  ['source', 'sources'],
  ['partOf', 'observations'],
]);

/** The collections whose records name others. */
export const NAMING = [...FACT_COLLECTIONS, 'persons', 'organizations', 'elections', 'areas'] as const;

/** Tells every id by which a record names another. */
export function eachReference(value: unknown, see: (kind: Named, id: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) eachReference(item, see);
    return;
  }
  for (const [key, held] of Object.entries(value) as [string, unknown][]) {
    const kind = typeof held === 'object' && !Array.isArray(held) ? undefined : NAMED.get(key);
    if (kind === undefined) eachReference(held, see);
    else for (const id of Array.isArray(held) ? held : [held]) if (typeof id === 'string') see(kind, id);
  }
}

type Change = (kind: Named, id: string) => string;

/** A copy of a record with the ids it names changed; the record itself where none is. */
export function withReferences<T>(value: T, change: Change): T {
  return changed(value, change) as T;
}

function changed(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item) => changed(item, change));
    return next.some((item, at) => item !== value[at]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, held]: [string, unknown]) => {
    const kind = NAMED.get(key);
    const next = kind === undefined ? changed(held, change) : renamed(held, kind, change);
    return { key, held, next };
  });
  return entries.some(({ held, next }) => next !== held)
    ? Object.fromEntries(entries.map(({ key, next }) => [key, next]))
    : value;
}

function renamed(held: unknown, kind: Named, change: Change): unknown {
  if (typeof held === 'string') return change(kind, held);
  if (!Array.isArray(held)) return changed(held, change);
  const next: unknown[] = held.map((item: unknown) => renamed(item, kind, change));
  return next.some((item, at) => item !== held[at]) ? next : held;
}

/** The first id a record names that the dataset does not have; null where all are known. */
export function unknownReference(record: unknown, dataset: Dataset): string | null {
  const missing: string[] = [];
  changed(record, (kind, id) => {
    if (!dataset[kind].some((one) => one.id === id)) missing.push(id);
    return id;
  });
  return missing[0] ?? null;
}
