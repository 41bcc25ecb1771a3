import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildDataset } from '../build-dataset.ts';
import type { FactFilter } from './fact-filter.ts';
import { openFilter } from './open-filter.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-merge-'));
const path = (name: string) => join(folder, name);
let filter: FactFilter;

beforeAll(async () => {
  ({ filter } = await openFilter(ROOT));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Heard {
  code: 0 | 1 | 2;
  problems: string[];
}

async function run(...args: string[]): Promise<Heard> {
  const problems: string[] = [];
  const silent = () => undefined;
  const code = await buildDataset(args, {
    step: silent,
    done: silent,
    problem: (text) => problems.push(text),
  });
  return { code, problems };
}

function articleLine(file: string): string {
  return JSON.stringify({ id: basename(file), text: readFileSync(file, 'utf8') });
}

function factsLine(file: string): string {
  return `${filter(Buffer.from(articleLine(file)), 1) ?? ''}\n`;
}

const filesIn = (...names: string[]) =>
  readdirSync(join(ROOT, ...names))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(ROOT, ...names, name));

const SEEDS = filesIn('seeds');

it.each([
  ['the seeds', ['seeds']],
  ['the articles marked by hand', ['data', 'gold', 'dev', 'articles']],
])('filter and merge make the same bytes as a whole build of %s', async (_name, folders) => {
  const files = filesIn(...folders);
  const backwards = [...files].reverse();
  writeFileSync(path('one.ndjson'), backwards.slice(0, 3).map(factsLine).join(''));
  writeFileSync(path('two.ndjson'), backwards.slice(2).map(factsLine).join(''));
  const merged = await run('--merge', path('one.ndjson'), path('two.ndjson'), '--out', path('merged.json'));
  const whole = await run(...files, '--out', path('whole.json'));
  expect(merged).toEqual(whole);
  expect(readFileSync(path('merged.json')).equals(readFileSync(path('whole.json')))).toBe(true);
});

it('tells the lines that are no facts and joins the others', async () => {
  writeFileSync(path('some.ndjson'), `> npm says hello\n\n${SEEDS.map(factsLine).join('')}`);
  appendFileSync(
    path('some.ndjson'),
    '{"id":"a1","line":4,"error":"the file is empty"}\n{"id":5}\nnonsense\n',
  );
  const { code, problems } = await run('--merge', path('some.ndjson'), '--out', path('some.json'));
  expect(code).toBe(1);
  expect(problems.map((problem) => problem.slice(folder.length + 1))).toEqual([
    'some.ndjson:8: a1: the file is empty',
    expect.stringMatching(/^some\.ndjson:9: no line of facts: /u),
    'some.ndjson:10: not JSON',
  ]);
  await run(...SEEDS, '--out', path('whole.json'));
  expect(readFileSync(path('some.json')).equals(readFileSync(path('whole.json')))).toBe(true);
});

it('joins no facts of two rulesets, nor of another than its own', async () => {
  const lines = SEEDS.map(factsLine);
  const other = (line: string) => line.replace(/"ruleset":"[0-9a-f]{64}"/u, `"ruleset":"${'0'.repeat(64)}"`);
  for (const mixed of [lines.map((line, at) => (at === 0 ? other(line) : line)), lines.map(other)]) {
    writeFileSync(path('mixed.ndjson'), mixed.join(''));
    const { code, problems } = await run('--merge', path('mixed.ndjson'), '--out', path('mixed.json'));
    expect(code).toBe(1);
    expect(problems.join('\n')).toMatch(/ruleset/u);
    expect(existsSync(path('mixed.json'))).toBe(false);
  }
});

it('leaves the old dataset where there is nothing to join', async () => {
  writeFileSync(path('old.json'), 'old');
  writeFileSync(path('nothing.ndjson'), '\n');
  expect((await run('--merge', path('nothing.ndjson'), '--out', path('old.json'))).code).toBe(1);
  expect((await run('--merge', path('missing.ndjson'), '--out', path('old.json'))).code).toBe(1);
  expect(readFileSync(path('old.json'), 'utf8')).toBe('old');
});

it('is a filter on the command line too: only lines on its output, exit 0 whatever they say', () => {
  const input = `${SEEDS.map(articleLine).join('\n')}\n{broken\n`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/build-dataset.ts'), '--stream'],
    { input, encoding: 'utf8', cwd: ROOT },
  );
  expect(status).toBe(0);
  expect(stdout).toBe(`${SEEDS.map(factsLine).join('')}${filter(Buffer.from('{broken'), 6) ?? ''}\n`);
});

it('takes no other argument as a filter', async () => {
  expect((await run('--stream', 'seeds')).code).toBe(2);
  expect((await run('--stream', '--merge')).code).toBe(2);
});
