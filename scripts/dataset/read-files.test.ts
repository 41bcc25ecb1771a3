import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Lexicon } from '../../src/extract/index.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { buildDataset } from '../build-dataset.ts';
import { readRuleset } from '../stream/ruleset.ts';
import type { BuildIo } from './console-io.ts';
import { readFiles } from './read-files.ts';
import { readLexicon } from './read-lexicon.ts';
import { readInPool, READING_LIMITS, type ReadFile } from './reading-pool.ts';
import { watchArticles } from './watch-articles.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-files-'));
const seed = (name: string) => readFileSync(join(ROOT, 'seeds', name), 'utf8');
const FIRST = seed('000_58dfa0b175de6aae.txt');
const SECOND = seed('002_8c938448599edce3.txt');
let lexicon: Lexicon;

beforeAll(async () => {
  lexicon = await readLexicon(join(ROOT, 'data'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function heard(): BuildIo & { problems: string[]; steps: string[]; done_: number[] } {
  const [problems, steps, done_]: [string[], string[], number[]] = [[], [], []];
  return {
    problems,
    steps,
    done_,
    step: (text) => steps.push(text),
    done: (text) => steps.push(text),
    problem: (text) => problems.push(text),
    progress: (done) => done_.push(done),
  };
}

it('gives the same facts of an article whatever file it came in', async () => {
  const plain = write('plain.txt', SECOND);
  const inside = write('inside.zip', zipSync({ 'plain.txt': new TextEncoder().encode(SECOND) }));
  const line = write('lines.ndjson', `${JSON.stringify({ file: 'plain.txt', text: SECOND })}\n`);
  const facts = [];
  for (const file of [plain, inside, line]) {
    const read = await readFiles([file], lexicon, { root: ROOT, cached: false, report: null }, heard());
    const given = JSON.parse(readFileSync(read.lines, 'utf8')) as { facts: Record<string, unknown> };
    facts.push({ meetings: given.facts['meetings'], counts: given.facts['counts'] });
    await read.discard();
  }
  expect(facts[0]).toMatchObject({ meetings: [{}], counts: [{}, {}] });
  expect(JSON.stringify(facts[1]).replaceAll('inside.zip/', '')).toBe(JSON.stringify(facts[0]));
  expect(JSON.stringify(facts[2]?.counts).length).toBe(JSON.stringify(facts[0]?.counts).length);
});

it('reads only what changed since the last build, and says so', async () => {
  const files = [write('one.txt', FIRST), write('two.txt', `${SECOND}\n${Date.now()} ${Math.random()}\n`)];
  const read = async () => {
    const io = heard();
    const given = await readFiles(files, lexicon, { root: ROOT, cached: true, report: null }, io);
    const lines = readFileSync(given.lines, 'utf8').split('\n').sort();
    await given.discard();
    return { ...given, lines, io };
  };
  await read();
  const again = await read();
  expect([again.articles, again.cached, again.io.done_.at(-1)]).toEqual([2, 2, 2]);
  appendFileSync(files[1] ?? '', 'One more line.\n');
  const changed = await read();
  expect(changed.cached).toBe(1);
  expect(changed.lines).not.toEqual(again.lines);
});

it('skips an article that takes too long, says so, and reads the rest of its file', async () => {
  const endless = 'The observers of the mission met the minister in the capital on Friday. '.repeat(60_000);
  const file = write(
    'slow.ndjson',
    [endless, SECOND].map((text, at) => `${JSON.stringify({ file: `a${at}.txt`, text })}\n`).join(''),
  );
  const ruleset = await readRuleset(ROOT, lexicon);
  const settings = { root: ROOT, ruleset, cache: null, countSilent: false };
  const read: ReadFile[] = [];
  await readInPool([file], 1, settings, { ...READING_LIMITS, article: 1.5 }, (one) => void read.push(one));
  const articles = read.flatMap(({ answer }) => answer.articles);
  expect(articles.map(({ line }) => line !== null)).toEqual([false, true]);
  expect(articles[0]?.why).toMatch(/longer than 1.5 seconds, so it was passed over/u);
});

it('says where a file seems to hold two articles, and skips one in another language', async () => {
  const io = heard();
  const more = 'They will stay for two weeks. A first statement is to follow. It will be made in public.';
  const article = (title: string, day: string) => `${title}\n\n${day}\n\n${FIRST}\n\n${more}\n\n${more}`;
  const two = [
    article('Observers meet the Speaker of the Senate', '18 November 2022'),
    article('Observers see the capital and leave again', '19 November 2022'),
  ];
  const french =
    'Le Président du Sénat a reçu jeudi les observateurs de l’Assemblée parlementaire. Ils ont parlé du scrutin de dimanche, et il les a remerciés de leur travail dans les régions du pays. La mission compte cent vingt observateurs et restera deux semaines, comme lors de la dernière élection, a dit son chef devant la presse réunie au palais.';
  const code = await buildDataset(
    [
      write('two.txt', two.join('\n\n-----\n\n')),
      write('french.txt', french),
      '--out',
      join(folder, 'two.json'),
    ],
    io,
  );
  expect(code).toBe(1);
  expect(io.steps.find((step) => step.startsWith('two.txt:'))).toContain('seems to hold 2 articles');
  expect(io.problems).toEqual([expect.stringMatching(/french\.txt: .*another language/u)]);
});

it('tells per article what was found and how many sentences yielded nothing, also to a file', async () => {
  const report = join(folder, 'report.ndjson');
  const io = heard();
  await buildDataset(
    [
      write('told.txt', FIRST),
      write('bad.pdf', 'no PDF'),
      '--out',
      join(folder, 'told.json'),
      '--report',
      report,
    ],
    io,
  );
  expect(io.steps.find((step) => step.startsWith('told.txt:'))).toMatch(/1 meeting, .*yielded nothing$/u);
  expect(io.problems).toEqual([expect.stringMatching(/bad\.pdf: .*damaged/u)]);
  const lines = readFileSync(report, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      article: 'told.txt',
      facts: expect.objectContaining({ meetings: 1 }) as unknown,
    }),
  ]);
});

it('builds again when an article is added, and stops when told to', async () => {
  const watched = join(folder, 'watched');
  mkdirSync(watched);
  writeFileSync(join(watched, 'first.txt'), FIRST);
  const out = join(folder, 'watched.json');
  const stop = new AbortController();
  const build = () => buildDataset([watched, '--out', out], heard());
  await build();
  const watching = watchArticles([watched], build, heard(), stop.signal);
  const articles = () => {
    const parsed = parseDataset(JSON.parse(readFileSync(out, 'utf8')));
    return parsed.ok ? parsed.dataset.sources.length : 0;
  };
  expect(articles()).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(join(watched, 'second.txt'), SECOND);
  await vi.waitFor(
    () => {
      expect(articles()).toBe(2);
    },
    { timeout: 30_000, interval: 100 },
  );
  stop.abort();
  await watching;
});
