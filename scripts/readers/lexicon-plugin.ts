import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LEXICON_FILES, type Lexicon } from '../../src/extract/index.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';

const ASKED = 'virtual:lexicon';
const OWN = `\0${ASKED}`;

/**
 * Gives the page the lexicon of the folder `data` checked and filled, so that it loads nothing that checks one, and
 * without what only tests and editors read. `named` gives its tags the names that the page's code has for them.
 */
export function lexiconPart(data: string, named: (lexicon: Lexicon) => Lexicon = (same) => same): Plugin {
  return {
    name: 'lexicon-part',
    resolveId: (id) => (id === ASKED ? OWN : null),
    async load(id) {
      if (id !== OWN) return null;
      for (const file of Object.values(LEXICON_FILES)) this.addWatchFile(join(data, file));
      const json = JSON.stringify(named(withoutExamples(await readLexicon(data))));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}

/** The same lexicon to read with, without examples, descriptions and the sources of its entries. */
export function withoutExamples(lexicon: Lexicon): Lexicon {
  const { words, grammarWords, cues } = lexicon;
  return {
    ...lexicon,
    patterns: lexicon.patterns.map((file) => ({
      ...file,
      about: '',
      patterns: file.patterns.map((pattern) => ({ ...pattern, yes: [], no: [] })),
    })),
    words: { classes: undescribed(words.classes) },
    grammarWords: { classes: undescribed(grammarWords.classes) },
    cues: { cues: undescribed(cues.cues) },
  };
}

function undescribed<T extends { about: string }>(named: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(named).map(([name, one]) => [
      name,
      { ...one, about: '', ...('examples' in one && { examples: [] }) },
    ]),
  );
}
