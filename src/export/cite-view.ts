import { formatDay, formatEdtf } from '../i18n/dates.ts';
import { tx } from '../i18n/export.ts';
import { dayRange } from '../model/edtf.ts';
import type { Dataset } from '../model/dataset.ts';

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

/** When the newest article was published (EDTF); null where none says. */
export function newestArticle(dataset: Dataset): string | null {
  const dated = dataset.sources.flatMap(({ published }) => {
    const range = published === null ? null : dayRange(published);
    return published !== null && range !== null ? [{ published, day: range.to }] : [];
  });
  return dated.sort((a, b) => b.day - a.day)[0]?.published ?? null;
}
