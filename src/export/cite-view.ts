import { formatDay, formatEdtf } from '../i18n/dates.ts';
import { tx } from '../i18n/export.ts';
import type { Dataset } from '../model/dataset.ts';
import { newestArticle } from './newest-article.ts';

/** What a view is cited by. */
export interface CitedView {
  title: string;
  /** The filter as a sentence. */
  sentence: string;
  /** The address that shows it again. */
  url: string;
  /** Day on which it was read, days since 1970. */
  accessed: number;
}

/** A view's citation in two lengths: one line for a caption, one sentence after another for a footnote. */
export function citationsOf(view: CitedView, dataset: Dataset): { short: string; long: string } {
  const id = dataset.id.slice(0, 12);
  const newest = newestArticle(dataset);
  return {
    short: tx.citation.short({ title: view.title, id, url: view.url }),
    long: tx.citation.long({
      title: view.title,
      sentence: view.sentence,
      id,
      asOf: newest === null ? '' : formatEdtf(newest),
      sources: dataset.sources.length,
      url: view.url,
      accessed: formatDay(view.accessed),
    }),
  };
}
