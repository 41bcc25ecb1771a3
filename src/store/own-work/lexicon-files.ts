import lexicon from 'virtual:lexicon';
import type { Lexicon } from '../../extract/index.ts';

/** The lexicon the page was built with; the build has checked it. */
export function builtLexicon(): Lexicon {
  return lexicon;
}
