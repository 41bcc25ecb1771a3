import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createExtractor } from '../../src/extract/index.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { mergeFacts } from '../stream/merge-facts.ts';
import { readRuleset } from '../stream/ruleset.ts';
import { syntheticLines } from './synthetic-facts.ts';

/** `npm run bench:merge -- [COUNT]`: time and peak memory of joining the facts of that many synthetic articles. */
const ROOT = join(import.meta.dirname, '../..');
const count = Number(process.argv[2] ?? 10_000);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

const folder = await mkdtemp(join(tmpdir(), 'observer-atlas-merge-bench-'));
try {
  const data = join(ROOT, 'data');
  const lexicon = await readLexicon(data);
  const ruleset = await readRuleset(ROOT, lexicon);
  const extractor = createExtractor(lexicon);
  const seeds = await Promise.all(
    (await readdir(join(ROOT, 'seeds'))).map(async (file) =>
      extractor.extract({ file, text: await readFile(join(ROOT, 'seeds', file), 'utf8') }),
    ),
  );
  const lines = join(folder, 'facts.ndjson');
  const rows = Readable.from(syntheticLines(seeds, count, ruleset)).map((line) => `${String(line)}\n`);
  await pipeline(rows, createWriteStream(lines));
  console.log(`${count} articles, ${megabytes((await stat(lines)).size)} of facts`);
  const out = join(folder, 'dataset.json');
  const began = performance.now();
  const tell = (text: string) => console.log(`${((performance.now() - began) / 1000).toFixed(1)} s  ${text}`);
  const code = await mergeFacts(
    [lines],
    { root: ROOT, data, out, ruleset },
    { step: tell, problem: tell, done: tell },
  );
  const peak = process.resourceUsage().maxRSS * 1024;
  tell(
    `exit ${code}, dataset ${megabytes((await stat(out).catch(() => ({ size: 0 }))).size)}, peak memory ${megabytes(peak)}`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
