import { dayRange, type Edtf } from '../../src/model/edtf.ts';
import { foldText } from '../../src/extract/text/fold-text.ts';
import type { ArticleScore } from './article-score.ts';

/** Title, publisher and date of publication, where the gold has them. */
export function checkSource(into: ArticleScore): void {
  const { title, publisher, published } = into.gold.source;
  const found = into.article.source;
  if (title) into.check('title', title, found.title, foldText(title) === foldText(found.title));
  if (publisher) {
    const right = found.publisher !== null && foldText(publisher) === foldText(found.publisher);
    into.check('publisher', publisher, found.publisher, right);
  }
  if (published) into.check('published', published, found.published, sameDays(published, found.published));
}

/** Whether two dates mean the same days, approximate or not. */
export function sameDays(a: Edtf, b: Edtf | null): boolean {
  const wanted = dayRange(a);
  const has = b === null ? null : dayRange(b);
  return wanted !== null && has !== null && wanted.from === has.from && wanted.to === has.to;
}
