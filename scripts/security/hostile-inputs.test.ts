import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Lexicon } from '../../src/extract/index.ts';
import { readFile } from '../../src/readers/read-file.ts';
import { Importer } from '../../src/store/own-work/importer.ts';
import { readInPool, type ReadFile } from '../dataset/reading-pool.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { nodePlatform } from '../readers/node-platform.ts';
import { readRuleset } from '../stream/ruleset.ts';
import { endlessRuns, HARMLESS, hostileFiles, TRACE } from './hostile-inputs.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const NOW = '2031-05-04T10:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-hostile-'));
const platform = nodePlatform();
let lexicon: Lexicon;
let importer: Importer;

beforeAll(async () => {
  lexicon = await readLexicon(join(ROOT, 'data'));
  importer = new Importer(lexicon);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything a prototype of the language may have got from a file. */
function polluted(): unknown[] {
  return [{}, [], '', () => undefined].flatMap((one) =>
    TRACE in Object(one) || Object.keys(Object.getPrototypeOf(one) as object).length > 0 ? [one] : [],
  );
}

describe('a hostile file', () => {
  it.each(hostileFiles())(
    '$name is read or named, and nothing of it is run',
    async ({ name, bytes, told }) => {
      const fetching = vi.spyOn(globalThis, 'fetch');
      const { articles, problems } = await readFile(name, bytes, platform);
      expect(problems.map(({ reason }) => reason.code)).toEqual(told);
      if (told.length === 0) expect(articles.length).toBeGreaterThan(0);
      for (const { text, url } of articles) {
        expect(text).toContain(HARMLESS);
        expect(url).toBeNull();
      }
      expect(fetching).not.toHaveBeenCalled();
      expect(TRACE in globalThis).toBe(false);
      expect(polluted()).toEqual([]);
      fetching.mockRestore();
    },
  );

  it('becomes facts whose quotes stand in its text, or says why not; its name and words make no other keys', async () => {
    for (const { name, bytes } of hostileFiles()) {
      const { articles } = await readFile(name, bytes, platform);
      for (const raw of articles) {
        const read = importer.read(raw, NOW);
        if (!read.ok) continue;
        const [source] = read.article.dataset.sources;
        expect(source?.url).toBeNull();
        expect(source?.text).toContain(HARMLESS);
      }
    }
    expect(polluted()).toEqual([]);
  });
});

it('no run of letters and no pattern without an end holds up the pool: each is answered, the next is read', async () => {
  const patterns = lexicon.patterns.flatMap((file) =>
    file.patterns.map(({ id, yes }) => ({
      name: `pattern ${file.pass} ${id}`,
      text: `${HARMLESS}\n\n${yes
        .map(({ text }) => text.replace(/[.;!?]+/gu, ' '))
        .join(', ')
        .concat(' and ')
        .repeat(100)
        .slice(0, 1000)}\n`,
    })),
  );
  const endless = [...endlessRuns(5000), ...patterns, { name: 'last', text: HARMLESS }];
  const file = join(folder, 'endless.ndjson');
  writeFileSync(file, endless.map(({ name, text }) => JSON.stringify({ file: name, text })).join('\n'));
  const settings = { root: ROOT, ruleset: await readRuleset(ROOT, lexicon), cache: null, countSilent: false };
  const read: ReadFile[] = [];
  await readInPool([file], 1, settings, { article: 10, file: 60 }, (one) => void read.push(one));
  const articles = read.flatMap(({ answer }) => answer.articles);
  expect(articles.map(({ name }) => name)).toEqual(endless.map(({ name }) => name));
  // An article too slow for a busy machine may be passed over, never in silence.
  expect(articles.filter(({ line, why }) => line === null && why === '')).toEqual([]);
  expect(articles.at(-1)?.line).toContain(HARMLESS.slice(0, 40));
});
