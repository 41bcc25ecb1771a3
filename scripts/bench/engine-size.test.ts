import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smaller } from '../readers/smaller-engine.ts';
import { bundleScript } from './bundle-script.ts';

/** Bytes, gzipped, of what a browser loads beside the lexicon's files: what reads, and what joins the facts of several articles. */
const MOST = 60_000;

const bytes = (code: string) => gzipSync(code).length;
/** As the build makes the worker that reads. */
const bundleOf = async (file: string) =>
  (await smaller(await bundleScript(join(import.meta.dirname, file)))).code;

it('is small enough for a browser to load', async () => {
  const code = await bundleOf('page-engine.ts');
  expect(code).toContain('createExtractor');
  expect(bytes(code)).toBeLessThan(MOST);
}, 60_000);
