export { assemble } from './corpus/assemble.ts';
export type { Report } from './corpus/report.ts';
export type { ArticleFacts } from './extract-article.ts';
export { createExtractor, type Extractor } from './extractor.ts';
export { LEXICON_FILES, PATTERN_FOLDER, parseLexicon, type Lexicon } from './lexicon/lexicon.ts';
