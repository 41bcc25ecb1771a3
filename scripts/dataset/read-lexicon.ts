import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEXICON_FILES, parseLexicon, PATTERN_FOLDER, type Lexicon } from '../../src/extract/index.ts';

/** Reads the lexicon from the product's data folder. Throws where a file is missing or not by its schema. */
export async function readLexicon(data: string): Promise<Lexicon> {
  const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(join(data, file), 'utf8'));
  const names = (await readdir(join(data, PATTERN_FOLDER))).filter((name) => name.endsWith('.json')).sort();
  const patterns = await Promise.all(names.map((name) => json(`${PATTERN_FOLDER}/${name}`)));
  const parts = await Promise.all(
    Object.entries(LEXICON_FILES).map(async ([part, file]): Promise<[string, unknown]> => [
      part,
      await json(file),
    ]),
  );
  return parseLexicon({ ...Object.fromEntries(parts), patterns } as { [part in keyof Lexicon]: unknown });
}
