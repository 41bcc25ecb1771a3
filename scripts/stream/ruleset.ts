import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lexicon } from '../../src/extract/index.ts';

/** What an article was read with, as SHA-256 in hex. */
export interface Ruleset {
  /** Over the lexicon with its patterns and gazetteers. */
  lexicon: string;
  /** Over the lexicon and the engine's own source: the same ruleset reads the same article to the same bytes. */
  ruleset: string;
}

const ENGINE = ['src/extract', 'src/model'];
const CODE = /(?<!\.test|\.test-kit)\.ts$/u;

/** The hashes of what stands under the product's folder now. */
export async function readRuleset(root: string, lexicon: Lexicon): Promise<Ruleset> {
  const data = createHash('sha256').update(JSON.stringify(lexicon)).digest('hex');
  return { lexicon: data, ruleset: await hashOfCode(root, ENGINE, data) };
}

/** The hash of the code in some folders, and of what it goes with. */
export async function hashOfCode(
  root: string,
  folders: readonly string[],
  goesWith: string,
): Promise<string> {
  const hash = createHash('sha256').update(goesWith);
  for (const file of await codeFiles(root, folders)) {
    const code = await readFile(join(root, file), 'utf8');
    hash.update(`\0${file}\0${code.replaceAll('\r\n', '\n')}`);
  }
  return hash.digest('hex');
}

async function codeFiles(root: string, folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(root, folder), { recursive: true });
      return names.filter((name) => CODE.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
    }),
  );
  return found.flat().sort();
}
