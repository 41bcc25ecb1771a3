/** What a page loads to read articles; its lexicon comes checked. */
export { createExtractor } from '../../src/extract/extractor.ts';
