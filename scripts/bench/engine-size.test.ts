import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smaller } from '../readers/smaller-engine.ts';
import { bundleScript } from './bundle-script.ts';

/** Bytes, gzipped, of what reads an article in a browser, without the lexicon's files. */
const MOST_READING = 56_000;
/** The same with what joins the facts of several articles. */
const MOST_IN_ALL = 60_000;

const bytes = (code: string) => gzipSync(code).length;
/** As the build makes the worker that reads. */
const bundleOf = async (file: string) =>
  (await smaller(await bundleScript(join(import.meta.dirname, file)))).code;

it('reads with little enough for a browser to load, and joins with little more', async () => {
  const [reading, all] = await Promise.all([bundleOf('page-reader.ts'), bundleOf('page-engine.ts')]);
  expect(reading).toContain('createExtractor');
  expect(bytes(reading)).toBeLessThan(MOST_READING);
  expect(all).toContain('assemble');
  expect(bytes(all)).toBeLessThan(MOST_IN_ALL);
}, 120_000);
