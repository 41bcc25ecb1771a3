import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bundleScript } from '../bench/bundle-script.ts';
import { readLexicon, readLexiconParts } from '../dataset/read-lexicon.ts';
import { withShortTags } from '../readers/short-tags.ts';
import { runEngine, type EngineTask } from './engine-worker.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = 'http://engine.localhost/';

const articlesOf = (...folder: string[]) =>
  readdirSync(join(ROOT, ...folder)).map((file) => ({
    file,
    text: readFileSync(join(ROOT, ...folder, file), 'utf8'),
  }));

for (const [name, folder] of [
  ['the seeds', ['seeds']],
  ['the articles marked by hand', ['data', 'gold', 'dev', 'articles']],
] as const)
  test(`a browser's worker reads ${name} to the same bytes as Node`, async ({ page }) => {
    const task: EngineTask = {
      parts: await readLexiconParts(join(ROOT, 'data')),
      articles: articlesOf(...folder),
    };
    const script = await bundleScript(join(import.meta.dirname, 'engine-worker.ts'));
    await page.route(`${PAGE}**`, (route) =>
      route.request().url().endsWith('worker.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>engine</title>' }),
    );
    await page.goto(PAGE);
    const read = await page.evaluate(
      (given) =>
        new Promise<string>((resolve, reject) => {
          const worker = new Worker('worker.js');
          worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(given);
        }),
      { ...task, parts: withShortTags(await readLexicon(join(ROOT, 'data'))) },
    );
    expect(task.articles.length).toBeGreaterThan(4);
    expect(read.length).toBeGreaterThan(10_000);
    expect(read === runEngine(task)).toBe(true);
  });
