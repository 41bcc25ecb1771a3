import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createExtractor } from '../../src/extract/index.ts';
import { builtLexicon } from '../../src/store/own-work/lexicon-files.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';

it('gives the page a lexicon that reads as the one of the files', async () => {
  const [file = ''] = readdirSync('seeds');
  const text = readFileSync(`seeds/${file}`, 'utf8');
  const read = (lexicon: Parameters<typeof createExtractor>[0]) =>
    createExtractor(lexicon).extract({ file, text });
  const built = builtLexicon();
  expect(read(built)).toEqual(read(await readLexicon('data')));
  expect(JSON.stringify(built.patterns)).not.toContain('"text"');
});
