import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS, type FactKind } from '../../model/fact-kinds.ts';

/** One article and how many of its facts pass the filter. */
export interface ArticleRow {
  source: Source;
  facts: number;
  byKind: ReadonlyMap<FactKind, number>;
}

/** Every article in the dataset's order, with what it yielded under the filter. Linear in the facts. */
export function articleRows(index: DatasetIndex, matching: ReadonlySet<Id>): ArticleRow[] {
  const counts = new Map<Id, Map<FactKind, number>>();
  for (const fact of index.facts) {
    if (!matching.has(fact.id)) continue;
    for (const source of index.facets.get(fact.id)?.sources ?? []) {
      const own = counts.get(source) ?? new Map<FactKind, number>();
      own.set(fact.kind, (own.get(fact.kind) ?? 0) + 1);
      counts.set(source, own);
    }
  }
  return index.dataset.sources.map((source) => {
    const byKind = counts.get(source.id) ?? new Map<FactKind, number>();
    return { source, byKind, facts: [...byKind.values()].reduce((sum, n) => sum + n, 0) };
  });
}

/** The kinds of which any article yielded something, in the order of listing. */
export function kindsOf(rows: readonly ArticleRow[]): FactKind[] {
  return FACT_KINDS.filter((kind) => rows.some(({ byKind }) => byKind.has(kind)));
}
