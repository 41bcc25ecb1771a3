import { readdirSync, readFileSync } from 'node:fs';
import { LEXICON_FILES, parseLexicon, PATTERN_FOLDER, type Lexicon } from '../lexicon/lexicon.ts';

/** The product's lexicon, for tests: the only place of this folder that touches files. */
export function loadLexicon(): Lexicon {
  const json = (file: string): unknown => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
  const parts = Object.entries(LEXICON_FILES).map(([part, file]): [string, unknown] => [part, json(file)]);
  const patterns = readdirSync(`data/${PATTERN_FOLDER}`)
    .sort()
    .map((name) => json(`${PATTERN_FOLDER}/${name}`));
  return parseLexicon({ ...Object.fromEntries(parts), patterns } as { [part in keyof Lexicon]: unknown });
}
