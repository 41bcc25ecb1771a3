import { spawnSync } from 'node:child_process';
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
const DATA = join(ROOT, 'data');
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;
const [count = '10000', linesToWrite] = process.argv.slice(2);
if (linesToWrite === undefined) await measure(Number(count));
else await generate(Number(count), linesToWrite);

async function measure(articles: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'observer-atlas-merge-bench-'));
  try {
    const [lines, out] = [join(folder, 'facts.ndjson'), join(folder, 'dataset.json')];
    // A process of its own: its memory is none of the join's.
    const { status } = spawnSync(
      process.execPath,
      [...process.execArgv, import.meta.filename, String(articles), lines],
      { stdio: 'inherit' },
    );
    if (status !== 0) throw new Error('the articles could not be made');
    console.log(`${articles} articles, ${megabytes((await stat(lines)).size)} of facts`);
    const began = { clock: performance.now(), work: process.cpuUsage() };
    const tell = (text: string) =>
      console.log(`${((performance.now() - began.clock) / 1000).toFixed(1)} s  ${text}`);
    const code = await mergeFacts(
      [lines],
      { root: ROOT, data: DATA, out },
      { step: tell, problem: tell, done: tell },
    );
    const { user, system } = process.cpuUsage(began.work);
    const work = (user + system) / 1e6;
    tell(
      `exit ${code}, dataset ${megabytes((await stat(out).catch(() => ({ size: 0 }))).size)}, peak memory ` +
        `${megabytes(process.resourceUsage().maxRSS * 1024)}, ${work.toFixed(1)} s of work, ` +
        `${((1000 * work) / articles).toFixed(2)} ms an article`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function generate(articles: number, out: string): Promise<void> {
  const lexicon = await readLexicon(DATA);
  const extractor = createExtractor(lexicon);
  const names = await readdir(join(ROOT, 'seeds'));
  const seeds = await Promise.all(
    names.map(async (file) =>
      extractor.extract({ file, text: await readFile(join(ROOT, 'seeds', file), 'utf8') }),
    ),
  );
  const lines = syntheticLines(seeds, articles, await readRuleset(ROOT, lexicon));
  const rows = Readable.from(lines).map((line) => `${String(line)}\n`);
  await pipeline(rows, createWriteStream(out));
}
