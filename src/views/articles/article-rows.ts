import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';
import { FACT_KINDS, type FactKind } from '../../model/fact-kinds.ts';

/** One article and how many of its facts pass the filter. */
export interface ArticleRow {
  source: Source;
  facts: number;
  byKind: { kind: FactKind; n: number }[];
}

/** Every article in the dataset's order, with what it yielded under the filter. */
export function articleRows(index: DatasetIndex, matching: ReadonlySet<Id>): ArticleRow[] {
  return index.dataset.sources.map((source) => {
    const own = index.facts.filter(
      (fact) => matching.has(fact.id) && index.facets.get(fact.id)?.sources.includes(source.id),
    );
    const byKind = FACT_KINDS.map((kind) => ({
      kind,
      n: own.filter((fact) => fact.kind === kind).length,
    })).filter((one) => one.n > 0);
    return { source, facts: own.length, byKind };
  });
}
