import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createExtractor } from '../../src/extract/index.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';

/** `npm run bench:extract`: how many articles of the seeds' length one core reads a second, and whether memory stays flat. */
const ROOT = join(import.meta.dirname, '../..');
const ARTICLES = 5_000;
const ROUND = 1_000;
const MEGABYTE = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const seeds = readdirSync(join(ROOT, 'seeds'))
  .sort()
  .map((name) => readFileSync(join(ROOT, 'seeds', name), 'utf8'));
const words = seeds.map((text) => text.split(/\s+/u).length);
const lexicon = await readLexicon(join(ROOT, 'data'));
const began = performance.now();
const extractor = createExtractor(lexicon);
console.log(`engine ready in ${(performance.now() - began).toFixed(0)} ms`);

let facts = 0;
const read = (index: number): void => {
  const text = `${seeds[index % seeds.length] ?? ''}\nIssue ${index}.\n`;
  const { meetings, observations, counts, rules, statements } = extractor.extract({
    file: `a${index}`,
    text,
  });
  facts += meetings.length + observations.length + counts.length + rules.length + statements.length;
};

for (let index = 0; index < 200; index++) read(index);
const rates: number[] = [];
for (let done = 0; done < ARTICLES; done += ROUND) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let index = done; index < done + ROUND; index++) read(index);
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const busy = (user + system) / 1e6;
  rates.push(ROUND / busy);
  collectGarbage();
  const { heapUsed, rss } = process.memoryUsage();
  console.log(
    `${done + ROUND} articles: ${(ROUND / busy).toFixed(0)} a second of one core (${(ROUND / wall).toFixed(0)} by the clock), ` +
      `heap ${(heapUsed / MEGABYTE).toFixed(1)} MB, resident ${(rss / MEGABYTE).toFixed(0)} MB`,
  );
}
const mean = rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
const length = words.reduce((sum, count) => sum + count, 0) / words.length;
console.log(
  `${mean.toFixed(0)} articles a second on one core, ${length.toFixed(0)} words each (${(mean * length).toFixed(0)} words/s), ` +
    `${(facts / (ARTICLES + 200)).toFixed(1)} facts an article`,
);
