import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../src/model/parse-dataset.ts';
import { buildDataset } from './build-dataset.ts';
import { readGold } from './evaluate/read-gold.ts';
import { scoreDataset } from './evaluate/score-dataset.ts';
import { microMeasures } from './evaluate/tally.ts';

const ARTICLE = `Speaker meets observers

17 March 2023

The Chairman of the Senate of Romania Anna Petrova met with observers of the OSCE Parliamentary Assembly ahead of the presidential elections in Romania, the press office said.
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(...args: string[]) {
  const problems: string[] = [];
  const lines: string[] = [];
  const code = await buildDataset(args, {
    step: (text) => lines.push(text),
    done: (text) => lines.push(text),
    problem: (text) => problems.push(text),
  });
  return { code, problems, lines };
}

async function parsed(file: string) {
  const result = parseDataset(JSON.parse(await readFile(file, 'utf8')));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.dataset;
}

describe('the build', () => {
  it('reads the seeds well enough, without a trap taken', async () => {
    const out = join(folder, 'seeds.json');
    expect((await build('seeds', '--out', out)).code).toBe(0);
    const { score } = scoreDataset(await parsed(out), readGold('data/gold'));
    expect(microMeasures(score).f1).toBeGreaterThanOrEqual(0.97);
    expect(
      Object.values(score).flatMap((kind) => kind.extras.filter((extra) => extra.distractor !== undefined)),
    ).toEqual([]);
  }, 60_000);

  it('names each bad file with the reason in one line, and reads the others', async () => {
    const inbox = join(folder, 'inbox');
    await mkdir(inbox);
    const files: Record<string, string | Uint8Array> = {
      'good.txt': ARTICLE,
      'empty.txt': '',
      'binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1, 2]),
      'latin.txt': new Uint8Array([67, 97, 102, 233, 32, 97, 116, 32, 110, 111, 111, 110]),
      'menu.txt': 'Home\nNews\nShare\nLeave A Reply\n',
      'large.txt': new Uint8Array(50 * 1024 * 1024).fill(97),
    };
    for (const [name, content] of Object.entries(files)) await writeFile(join(inbox, name), content);
    const out = join(folder, 'some.json');
    const { code, problems } = await build(inbox, '--out', out);
    expect(code).toBe(1);
    expect(problems.every((line) => !line.includes('\n'))).toBe(true);
    const said = (name: string) => problems.find((line) => line.includes(name));
    expect(said('empty.txt')).toMatch(/empty/u);
    expect(said('binary.txt')).toMatch(/binary/u);
    expect(said('latin.txt')).toMatch(/UTF-8/u);
    expect(said('menu.txt')).toMatch(/no article/u);
    expect(said('large.txt')).toMatch(/too large/u);
    expect(said('good.txt')).toBeUndefined();
    expect((await parsed(out)).sources.map(({ file }) => file)).toEqual(['good.txt']);
  }, 60_000);

  it('leaves the old dataset where nothing could be read, and no other file behind', async () => {
    const nothing = join(folder, 'nothing');
    await mkdir(nothing);
    const out = join(folder, 'kept', 'old.json');
    await mkdir(join(folder, 'kept'));
    await writeFile(out, 'old');
    expect((await build(nothing, '--out', out)).code).toBe(1);
    expect((await build(join(folder, 'no-such-file.txt'), '--out', out)).code).toBe(1);
    expect(await readFile(out, 'utf8')).toBe('old');
    expect(await readdir(join(folder, 'kept'))).toEqual(['old.json']);
  }, 60_000);

  it('answers wrong arguments with how to call it', async () => {
    const { code, problems } = await build('--nonsense');
    expect(code).toBe(2);
    expect(problems.join('\n')).toMatch(/Usage:/u);
  });
});
