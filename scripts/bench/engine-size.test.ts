import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleScript } from './bundle-script.ts';

/** Bytes, gzipped, of what a browser loads beside the lexicon's files. */
const READING = 60_000;
/** With what joins the facts of several articles; the aim is 60,000 for both together. */
const READING_AND_JOINING = 66_000;

const bytes = (code: string) => gzipSync(code).length;
const bundleOf = (file: string) => bundleScript(join(import.meta.dirname, file));

it('reads articles with an engine small enough for a browser to load', async () => {
  const code = await bundleOf('reading-engine.ts');
  expect(code).toContain('createExtractor');
  expect(bytes(code)).toBeLessThan(READING);
}, 60_000);

it('joins what it has read with little more', async () => {
  expect(bytes(await bundleOf('../../src/extract/index.ts'))).toBeLessThan(READING_AND_JOINING);
}, 60_000);
