import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEXICON_FILES, parseLexicon, PATTERN_FOLDER, type Lexicon } from '../../src/extract/index.ts';

/** The files of the lexicon as parsed JSON, not yet checked. */
export type LexiconParts = { [part in keyof Lexicon]: unknown };

/** Reads the lexicon from the product's data folder. Throws where a file is missing or not by its schema. */
export async function readLexicon(data: string): Promise<Lexicon> {
  return parseLexicon(await readLexiconParts(data));
}

/** Reads the files of the lexicon from the product's data folder. Throws where one is missing or no JSON. */
export async function readLexiconParts(data: string): Promise<LexiconParts> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(data, file), 'utf8'));
  const names = (await readdir(join(data, PATTERN_FOLDER))).filter((name) => name.endsWith('.json')).sort();
  const patterns = await Promise.all(names.map((name) => json(`${PATTERN_FOLDER}/${name}`)));
  const parts = await Promise.all(
    Object.entries(LEXICON_FILES).map(async ([part, file]): Promise<[string, unknown]> => [
      part,
      await json(file),
    ]),
  );
  return { ...Object.fromEntries(parts), patterns } as LexiconParts;
}
