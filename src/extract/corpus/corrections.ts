import * as v from 'valibot';
import type { Dataset } from '../../model/dataset.ts';
import { IdSchema } from '../../model/evidence.ts';
import { FACT_COLLECTIONS } from '../../model/fact-kinds.ts';

const decided = { reason: v.pipe(v.string(), v.minLength(1)), by: v.string(), date: v.string() };

/**
 * `data/corrections.json`: human decisions, replayed over every build. `reject` leaves a fact out, `set` changes one
 * field of a fact or entity, `merge` makes one entity of two, `add` brings a whole fact with its evidence.
 */
export const CorrectionsSchema = v.array(
  v.variant('action', [
    v.object({ action: v.literal('reject'), fact: IdSchema, ...decided }),
    v.object({ action: v.literal('set'), id: IdSchema, field: v.string(), value: v.unknown(), ...decided }),
    v.object({ action: v.literal('merge'), from: IdSchema, into: IdSchema, ...decided }),
    v.object({
      action: v.literal('add'),
      collection: v.picklist(FACT_COLLECTIONS),
      fact: v.looseObject({ id: IdSchema }),
      ...decided,
    }),
  ]),
);
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;

const ENTITIES = ['persons', 'organizations', 'elections', 'areas'] as const;
type Plain = Record<string, unknown>;

/**
 * Applies corrections in order; what matches nothing is told, never dropped in silence. The result is as valid as the
 * corrections are: the writer validates the whole dataset afterwards.
 */
export function applyCorrections(
  dataset: Dataset,
  corrections: Corrections,
): { dataset: Dataset; unmatched: string[] } {
  let current: Dataset = dataset;
  const unmatched: string[] = [];
  for (const correction of corrections) {
    const next = applyOne(current, correction);
    if (next) current = next;
    else unmatched.push(describe(correction));
  }
  return { dataset: current, unmatched };
}

function applyOne(dataset: Dataset, correction: Corrections[number]): Dataset | null {
  switch (correction.action) {
    case 'reject':
      return changeFacts(dataset, correction.fact, () => null);
    case 'set': {
      const set = (item: Plain): Plain => ({ ...item, [correction.field]: correction.value });
      return (
        changeFacts(dataset, correction.id, (fact) => ({ ...set(fact), corrected: true })) ??
        changeEntities(dataset, correction.id, set)
      );
    }
    case 'merge':
      return mergeEntities(dataset, correction.from, correction.into);
    case 'add':
      return rebuilt({
        ...dataset,
        [correction.collection]: [...dataset[correction.collection], { ...correction.fact, corrected: true }],
      });
  }
}

function changeFacts(dataset: Dataset, id: string, change: (fact: Plain) => Plain | null): Dataset | null {
  return changeIn(dataset, FACT_COLLECTIONS, id, change);
}

function changeEntities(
  dataset: Dataset,
  id: string,
  change: (entity: Plain) => Plain | null,
): Dataset | null {
  return changeIn(dataset, ENTITIES, id, change);
}

function changeIn(
  dataset: Dataset,
  collections: readonly (keyof Dataset)[],
  id: string,
  change: (item: Plain) => Plain | null,
): Dataset | null {
  for (const name of collections) {
    const list = dataset[name];
    if (!Array.isArray(list) || !list.some((item) => item.id === id)) continue;
    const changed = list.flatMap((item: Plain) => (item['id'] === id ? (change(item) ?? []) : [item]));
    return rebuilt({ ...dataset, [name]: changed });
  }
  return null;
}

function mergeEntities(dataset: Dataset, from: string, into: string): Dataset | null {
  for (const name of ENTITIES) {
    const list: readonly { id: string }[] = dataset[name];
    if (!list.some(({ id }) => id === from) || !list.some(({ id }) => id === into)) continue;
    const left = { ...dataset, [name]: list.filter(({ id }) => id !== from) };
    const swap = (key: string, value: unknown): unknown => (value === from && key !== 'id' ? into : value);
    return rebuilt(JSON.parse(JSON.stringify(left, swap)) as Plain);
  }
  return null;
}

/** A changed copy, taken for a dataset again; whoever writes it validates it. */
function rebuilt(plain: Plain | Dataset): Dataset {
  return plain as Dataset;
}

function describe(correction: Corrections[number]): string {
  const target =
    correction.action === 'reject'
      ? correction.fact
      : correction.action === 'set'
        ? correction.id
        : correction.action === 'merge'
          ? `${correction.from} into ${correction.into}`
          : correction.fact.id;
  return `${correction.action} ${target}: ${correction.reason}`;
}
