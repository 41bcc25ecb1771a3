import type { SortingFolder } from '../stream/sorted-lines.ts';
import type { Fate } from '../../src/extract/corpus/correction-fate.ts';
import { ENTITY_COLLECTIONS } from '../../src/extract/corpus/correction-schema.ts';
import { applyCorrections, type Corrections } from '../../src/extract/corpus/corrections.ts';
import { bodiesIn } from '../../src/extract/corpus/used-entities.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { FACT_COLLECTIONS } from '../../src/model/fact-kinds.ts';
import { concernedRecords } from './concerned-records.ts';
import type { CorpusStore } from './corpus-store.ts';
import { FactRows } from './fact-rows.ts';

const OTHERS = [...ENTITY_COLLECTIONS, 'sources'] as const;
type Collection = (typeof FACT_COLLECTIONS)[number] | (typeof OTHERS)[number];

/** What corrections made of the records that they concern; all others stand as the articles tell them. */
export interface Corrected {
  fates: readonly Fate[];
  /** The ids of the records that corrections concern, by collection. */
  gone: Readonly<Record<Collection, ReadonlySet<string>>>;
  /** What they are now. */
  entities: Pick<Dataset, (typeof OTHERS)[number]>;
  facts: FactRows;
  /** Whether two entities became one, so that one may stand twice in a fact. */
  merged: boolean;
}

/**
 * Replays corrections over the records they concern as if over the whole corpus. These are few, and held in memory: those
 * they are about, the facts of the articles they quote, and where two entities become one all that names the first.
 */
export function correctedRecords(
  store: CorpusStore,
  corrections: Corrections,
  folder: SortingFolder,
): Corrected {
  if (corrections.length === 0) return nothing(folder);
  const { part, named } = concernedRecords(store, corrections);
  const { dataset, fates } = applyCorrections(part, corrections);
  const facts = new FactRows(folder, 'corrected');
  let count = 0;
  for (const collection of FACT_COLLECTIONS)
    for (const fact of dataset[collection])
      facts.add(collection, { fact, bodies: bodiesIn(fact.evidence, named) }, count++);
  const { persons, organizations, elections, areas, sources } = dataset;
  return {
    fates,
    gone: byCollection((collection) => new Set(part[collection].map(({ id }) => id))),
    entities: { persons, organizations, elections, areas, sources },
    facts,
    merged: fates.some(({ outcome, correction }) => outcome === 'applied' && correction.action === 'merge'),
  };
}

function nothing(folder: SortingFolder): Corrected {
  const none = { persons: [], organizations: [], elections: [], areas: [], sources: [] };
  const gone = byCollection(() => new Set<string>());
  return { fates: [], gone, entities: none, facts: new FactRows(folder, 'corrected'), merged: false };
}

function byCollection(of: (collection: Collection) => ReadonlySet<string>): Corrected['gone'] {
  const entries = [...FACT_COLLECTIONS, ...OTHERS].map((collection) => [collection, of(collection)]);
  return Object.fromEntries(entries) as Corrected['gone'];
}
