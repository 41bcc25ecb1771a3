import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDataset } from '../src/model/parse-dataset.ts';
import { buildDataset } from './build-dataset.ts';
import { readGold } from './evaluate/read-gold.ts';
import { scoreDataset } from './evaluate/score-dataset.ts';
import { microMeasures, SCORED_KINDS } from './evaluate/tally.ts';

vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '..');
const FLOOR = 0.97;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'observer-atlas-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build(...args: string[]) {
  const said = { steps: [] as string[], problems: [] as string[] };
  const code = await buildDataset(args, {
    step: (text) => said.steps.push(text),
    problem: (text) => said.problems.push(text),
    done: (text) => said.steps.push(text),
  });
  return { code, ...said };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function idOf(dataset: string): string | undefined {
  return /"id": "([0-9a-f]{64})"/.exec(dataset)?.[1];
}

describe('the dataset of the first corpus', () => {
  it('is what the pipeline makes of the seeds, to the byte, every time', async () => {
    const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
    expect((await build(join(ROOT, 'seeds'), '--out', first)).code).toBe(0);
    expect((await build(join(ROOT, 'seeds'), '--out', second)).code).toBe(0);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
    const committed = readFileSync(join(ROOT, 'data/dataset.json'), 'utf8');
    expect(idOf(committed), 'run: npm run data').toBe(idOf(readFileSync(first, 'utf8')));
    expect(committed).toBe(readFileSync(first, 'utf8'));
  });

  it(`scores at least ${FLOOR} against the hand-marked facts and takes no distractor`, () => {
    const parsed = parseDataset(JSON.parse(readFileSync(join(ROOT, 'data/dataset.json'), 'utf8')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { score, problems } = scoreDataset(parsed.dataset, readGold(join(ROOT, 'data/gold')));
    expect(problems).toEqual([]);
    expect(microMeasures(score).f1).toBeGreaterThanOrEqual(FLOOR);
    const taken = SCORED_KINDS.flatMap((kind) => score[kind].extras).filter(
      (extra) => extra.distractor !== undefined,
    );
    expect(taken).toEqual([]);
  });
});

describe('bad input', () => {
  it('names each bad file with its reason, reads the others and answers 1', async () => {
    const bad = join(folder, 'mixed');
    mkdirSync(bad);
    const inBad = (name: string, content: string | Uint8Array) => writeFileSync(join(bad, name), content);
    inBad('empty.txt', '');
    inBad('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 1, 2]));
    inBad('latin.txt', new Uint8Array([79, 98, 115, 233, 32, 114]));
    inBad('huge.txt', 'a'.repeat(9_000_000));
    inBad('furniture.txt', 'Share.\n\nLeave A Reply\n\nRelated news\nPopular\n');
    cpSync(join(ROOT, 'seeds/002_8c938448599edce3.txt'), join(bad, 'good.txt'));
    const out = join(folder, 'mixed.json');
    const { code, problems } = await build(bad, '--out', out);
    expect(code).toBe(1);
    for (const name of ['empty', 'binary', 'latin', 'huge', 'furniture'])
      expect(problems.filter((line) => line.includes(`${name}.txt:`))).toHaveLength(1);
    const parsed = parseDataset(JSON.parse(readFileSync(out, 'utf8')));
    expect(parsed.ok && parsed.dataset.sources.map((source) => source.file)).toEqual(['good.txt']);
  });

  it('leaves the old dataset where nothing could be read', async () => {
    const out = file('kept.json', 'the old one');
    const empty = join(folder, 'no-articles');
    mkdirSync(empty);
    for (const input of [empty, join(folder, 'not-there'), file('nothing.txt', '')]) {
      const { code, problems } = await build(input, '--out', out);
      expect([code, problems.length > 0]).toEqual([1, true]);
    }
    expect(readFileSync(out, 'utf8')).toBe('the old one');
  });

  it('answers 2 to arguments it does not know, and writes nothing', async () => {
    const out = join(folder, 'never.json');
    expect((await build('--outt', out)).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
