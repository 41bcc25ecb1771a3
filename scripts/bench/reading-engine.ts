/** What reads articles, with what checks its lexicon; the corpus stage, which joins them, is left out. */
export { createExtractor } from '../../src/extract/extractor.ts';
export { parseLexicon } from '../../src/extract/lexicon/lexicon.ts';
