import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleScript } from './bundle-script.ts';

/** Bytes, gzipped: what a browser loads to read articles itself, beside the lexicon's files. */
const MOST = 60_000;

it('keeps the engine small enough for a browser to load', async () => {
  const code = await bundleScript(join(import.meta.dirname, '../../src/extract/index.ts'));
  expect(code).toContain('createExtractor');
  expect(gzipSync(code).length).toBeLessThan(MOST);
}, 60_000);
