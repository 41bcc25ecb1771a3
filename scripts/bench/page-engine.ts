/** What a page loads to read articles and to join them; its lexicon comes checked. */
export { assemble } from '../../src/extract/corpus/assemble.ts';
export { createExtractor } from '../../src/extract/extractor.ts';
