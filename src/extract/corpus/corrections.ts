import * as v from 'valibot';
import { DatasetSchema, type Dataset } from '../../model/dataset.ts';
import { holds, type Evidence } from '../../model/evidence.ts';
import { FACT_COLLECTIONS } from '../../model/fact-kinds.ts';
import { candidatesFor, describeCorrection, type Corrected, type Fate } from './correction-fate.ts';
import { ENTITY_COLLECTIONS, type Correction, type Corrections } from './correction-schema.ts';
import { mergeEntities, splitEntity } from './join-entities.ts';
import { unknownReference } from './references.ts';

export { CorrectionsSchema, type Correction, type Corrections } from './correction-schema.ts';

/** Records of which a field may be set, and the fields of a source that may be: its text is what evidence points into. */
const CHANGEABLE = [...FACT_COLLECTIONS, ...ENTITY_COLLECTIONS, 'sources'] as const;
const FIELDS_OF_SOURCE: ReadonlySet<string> = new Set([
  'title',
  'publisher',
  'url',
  'published',
  'publishedBasis',
]);
type Changeable = (typeof CHANGEABLE)[number];
type Plain = Readonly<Record<string, unknown>> & { readonly id: string };
type Applied =
  { dataset: Dataset; outcome: 'applied' | 'agreed' } | { dataset: Dataset; was: unknown; now: unknown };

/**
 * Applies corrections in order and tells what became of each; none is dropped in silence. One that would break the
 * dataset (a field of another type, an id of nobody, a quote that does not stand there) is not applied.
 */
export function applyCorrections(dataset: Dataset, corrections: Corrections): Corrected {
  let current: Dataset = dataset;
  const fates = corrections.map((correction): Fate => {
    const applied = applyOne(current, correction);
    if (applied === null)
      return { correction, outcome: 'unmatched', candidates: candidatesFor(correction, current) };
    if (typeof applied === 'string') return { correction, outcome: 'invalid', why: applied };
    current = applied.dataset;
    return 'outcome' in applied
      ? { correction, outcome: applied.outcome }
      : { correction, outcome: 'conflict', was: applied.was, now: applied.now };
  });
  const unmatched = fates.flatMap(({ outcome, correction }) =>
    outcome === 'unmatched' ? [describeCorrection(correction)] : [],
  );
  return { dataset: current, unmatched, fates };
}

/** The corrected dataset; null where the correction matches nothing, a reason where it may not be applied. */
function applyOne(dataset: Dataset, correction: Correction): Applied | string | null {
  const applied = (next: Dataset | null): Applied | null => next && { dataset: next, outcome: 'applied' };
  switch (correction.action) {
    case 'accept':
      return accept(dataset, correction.fact);
    case 'reject': {
      const found = find(dataset, correction.fact);
      return found && isFacts(found.name)
        ? applied(replaced(dataset, found.name, correction.fact, null))
        : null;
    }
    case 'set':
      return set(dataset, correction);
    case 'merge':
      return applied(mergeEntities(dataset, correction.from, correction.into));
    case 'split':
      return applied(splitEntity(dataset, correction.from, correction.into, correction.facts));
    case 'introduce':
      return bring(dataset, correction.collection, correction.entity);
    case 'add':
      return bring(dataset, correction.collection, { ...correction.fact, corrected: true });
  }
}

/** A confirmed fact is as sure as a human is. */
function accept(dataset: Dataset, id: string): Applied | null {
  const found = find(dataset, id);
  if (!found || !isFacts(found.name)) return null;
  const sure = { ...found.record, confidence: 1, corrected: true };
  return { dataset: replaced(dataset, found.name, id, sure), outcome: 'applied' };
}

function set(
  dataset: Dataset,
  { id, field, value, was }: Extract<Correction, { action: 'set' }>,
): Applied | string | null {
  const found = find(dataset, id);
  if (!found) return null;
  const { name, record } = found;
  if (field === 'id' || !Object.hasOwn(record, field) || (name === 'sources' && !FIELDS_OF_SOURCE.has(field)))
    return `${field} is no field that can be set`;
  const now = record[field];
  const changed = { ...record, [field]: value, ...(isFacts(name) ? { corrected: true } : {}) };
  const wrong = problemOf(dataset, name, changed);
  if (wrong !== null) return wrong;
  const next = replaced(dataset, name, id, changed);
  if (was !== undefined && same(now, value)) return { dataset: next, outcome: 'agreed' };
  if (was !== undefined && !same(now, was)) return { dataset: next, was, now };
  return { dataset: next, outcome: 'applied' };
}

function bring(dataset: Dataset, name: Changeable, record: Plain): Applied | string {
  if (find(dataset, record.id)) return { dataset, outcome: 'agreed' };
  return (
    problemOf(dataset, name, record) ?? {
      dataset: { ...dataset, [name]: [...dataset[name], record] },
      outcome: 'applied',
    }
  );
}

/** Why a record may not stand in the dataset; null where it may. */
function problemOf(dataset: Dataset, name: Changeable, record: Plain): string | null {
  const parsed = v.safeParse(DatasetSchema.entries[name].item, record);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return `${v.getDotPath(issue) ?? name}: ${issue.message}`;
  }
  const missing = unknownReference(parsed.output, dataset);
  if (missing !== null) return `names an unknown '${missing}'`;
  const evidence: readonly Evidence[] = 'evidence' in parsed.output ? parsed.output.evidence : [];
  const lost = evidence.find(
    (one) => !holds(one, dataset.sources.find(({ id }) => id === one.source)?.text ?? ''),
  );
  return lost ? `the quote '${lost.exact.slice(0, 60)}' does not stand there` : null;
}

function find(dataset: Dataset, id: string): { name: Changeable; record: Plain } | null {
  for (const name of CHANGEABLE) {
    const list: readonly { id: string }[] = dataset[name];
    const record = list.find((item) => item.id === id);
    if (record) return { name, record };
  }
  return null;
}

function isFacts(name: Changeable): boolean {
  return FACT_COLLECTIONS.some((known) => known === name);
}

/** The dataset with one record in the place of another, or without it; parts of an observation left out stand alone. */
function replaced(dataset: Dataset, name: Changeable, id: string, record: Plain | null): Dataset {
  const list: readonly { id: string }[] = dataset[name];
  const next = {
    ...dataset,
    [name]: list.flatMap((item) => (item.id === id ? (record ?? []) : [item])),
  } as Dataset;
  if (record !== null || name !== 'observations') return next;
  return {
    ...next,
    observations: next.observations.map((one) => (one.partOf === id ? { ...one, partOf: null } : one)),
  };
}

/** Whether two values are the same as JSON, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  return sorted(a) === sorted(b);
}

function sorted(value: unknown): string {
  return JSON.stringify({ value }, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}
