import type { Edtf } from '../model/edtf.ts';
import { createEngine } from './engine.ts';
import { extractArticle, type ArticleFacts } from './extract-article.ts';
import type { Lexicon } from './lexicon/lexicon.ts';

/** Reads articles one by one; keep it, making one costs far more than an article. */
export interface Extractor {
  /**
   * The facts of one article. Never throws on content; offsets are UTF-16 into `text`. `published` is taken where the
   * text states no day.
   */
  extract(article: { file: string; text: string; published?: Edtf | null | undefined }): ArticleFacts;
}

export function createExtractor(lexicon: Lexicon): Extractor {
  const engine = createEngine(lexicon);
  return { extract: ({ file, text, published = null }) => extractArticle(engine, file, text, published) };
}
