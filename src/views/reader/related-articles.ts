import type { DatasetIndex } from '../../model/dataset-index.ts';
import type { Source } from '../../model/entities.ts';
import type { Id } from '../../model/evidence.ts';

/** Another article that tells some of the same facts. */
export interface RelatedArticle {
  source: Source;
  /** The facts both tell, in the order in which the other tells them. */
  facts: readonly Id[];
}

/** The articles that tell facts of an article too, the one that tells most of them first. */
export function relatedArticles(source: Id, index: DatasetIndex): RelatedArticle[] {
  const shared = new Map<Id, { fact: Id; start: number }[]>();
  for (const fact of index.facts) {
    if (!fact.evidence.some((one) => one.source === source)) continue;
    for (const { source: other, start } of fact.evidence) {
      if (other === source) continue;
      const told = shared.get(other) ?? [];
      if (!told.some((one) => one.fact === fact.id)) told.push({ fact: fact.id, start });
      shared.set(other, told);
    }
  }
  return [...shared]
    .flatMap(([id, told]) => {
      const article = index.source.get(id);
      const facts = told.sort((a, b) => a.start - b.start).map((one) => one.fact);
      return article ? [{ source: article, facts }] : [];
    })
    .sort((a, b) => b.facts.length - a.facts.length || (a.source.id < b.source.id ? -1 : 1));
}
