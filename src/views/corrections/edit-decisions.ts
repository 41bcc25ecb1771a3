import * as v from 'valibot';
import { slug } from '../../extract/hash/slug.ts';
import { DatasetSchema } from '../../model/dataset.ts';
import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Id } from '../../model/evidence.ts';
import type { FactCollection } from '../../model/fact-kinds.ts';
import type { Draft } from './fact-fields.ts';
import type { Decision } from './sign.ts';

/** The decisions that turn a fact into its draft: one for each field that differs, with what stood there. */
export function editDecisions(fact: Draft & { id: Id }, draft: Draft): Decision[] {
  const changed = Object.keys(draft).filter(
    (field) => JSON.stringify(draft[field]) !== JSON.stringify(fact[field]),
  );
  // A day that a person sets is stated, by that person.
  const basis = changed.includes('date') && 'dateBasis' in fact && fact['dateBasis'] !== 'stated';
  return [
    ...changed.map((field): Decision => ({
      action: 'set',
      id: fact.id,
      field,
      value: draft[field],
      was: fact[field],
    })),
    ...(basis
      ? [
          {
            action: 'set',
            id: fact.id,
            field: 'dateBasis',
            value: draft['date'] === null ? 'unknown' : 'stated',
            was: fact['dateBasis'],
          } as const,
        ]
      : []),
  ];
}

/** The first thing that keeps a draft from being a fact, as a field's name; null where it is one. */
export function draftProblem(collection: FactCollection, draft: Draft): string | null {
  const parsed = v.safeParse(DatasetSchema.entries[collection].item, draft);
  if (parsed.success) return null;
  return v.getDotPath(parsed.issues[0])?.split('.')[0] ?? collection;
}

/** An id for somebody new that nobody has. */
export function freshId(name: string, index: DatasetIndex): Id {
  const stem = slug(name);
  let id = stem;
  const taken = (one: Id) =>
    index.person.has(one) || index.organization.has(one) || index.area.has(one) || index.election.has(one);
  for (let count = 2; taken(id); count++) id = `${stem}-${count}`;
  return id;
}

/** Brings in a person or body that no article named so far. */
export function introduction(collection: 'persons' | 'organizations', id: Id, name: string): Decision {
  return {
    action: 'introduce',
    collection,
    entity:
      collection === 'persons'
        ? { id, name, otherNames: [], memberships: [] }
        : { id, name, acronym: null, otherNames: [], classification: 'other', area: null },
  };
}
