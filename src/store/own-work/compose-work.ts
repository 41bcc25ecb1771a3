import { contentId } from '../../extract/corpus/assemble.ts';
import type { Fate } from '../../extract/corpus/correction-fate.ts';
import { applyCorrections } from '../../extract/corpus/corrections.ts';
import { sortDataset, withoutUnused } from '../../extract/corpus/tidy.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { OwnArticle, OwnCorrection } from './own-article.ts';
import { joinDatasets } from './join-datasets.ts';
import { namedInQuotes } from './named-in-quotes.ts';

/** What the page shows: the base with a person's own articles, and their corrections applied last. */
export interface ComposedWork {
  dataset: Dataset;
  fates: Fate[];
}

/** Pure; the same base and the same work give the same dataset, whatever the order of the articles. */
export function composeWork(
  base: Dataset,
  { articles, corrections }: { articles: readonly OwnArticle[]; corrections: readonly OwnCorrection[] },
): ComposedWork {
  if (articles.length === 0 && corrections.length === 0) return { dataset: base, fates: [] };
  const known = new Set(base.sources.map(({ id }) => id));
  const own = [...articles].filter(({ id }) => !known.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const joined = joinDatasets(
    base,
    own.map(({ dataset }) => dataset),
  );
  const inOrder = [...corrections].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  const { dataset, fates } = applyCorrections(
    joined,
    inOrder.map(({ correction }) => correction),
  );
  const used = new Set(withoutUnused(joined).organizations.map(({ id }) => id));
  const bare = dataset.organizations.filter(({ id }) => !used.has(id));
  const tidy = sortDataset(withoutUnused(dataset, namedInQuotes(dataset, bare)));
  return { dataset: { ...tidy, id: contentId(tidy) }, fates };
}
