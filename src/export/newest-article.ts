import type { Dataset } from '../model/dataset.ts';
import { dayRange } from '../model/edtf.ts';

/** When the newest article was published (EDTF); null where none says. */
export function newestArticle(dataset: Dataset): string | null {
  const dated = dataset.sources.flatMap(({ published }) => {
    const range = published === null ? null : dayRange(published);
    return published !== null && range !== null ? [{ published, day: range.to }] : [];
  });
  return dated.sort((a, b) => b.day - a.day)[0]?.published ?? null;
}
