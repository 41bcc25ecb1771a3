import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { FACT_COLLECTIONS } from '../../src/model/fact-kinds.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import type { DrawnPicture } from './draw-picture.ts';
import { mergeScripts } from './merge-scripts.ts';
import { PICTURE_SIZES } from './picture-sizes.ts';
import { putPictures } from './put-pictures.ts';

/** A page with pictures is at most so large, bytes as it is sent: a larger one keeps the pictures themselves waiting. */
const MOST_BYTES = 40_000;
/** Of a dataset with more facts no picture is drawn ahead. */
const MOST_FACTS = 1_000;

/**
 * Draws the dataset's default view when the page is built and puts it into the page, so that data are seen before any
 * script of the application has come. A dataset that is missing, empty or large has no picture, and the page none.
 */
export function firstPictures(root: string): Plugin {
  return {
    name: 'observer-atlas:first-pictures',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir: built = '' }, bundle) {
        if (!Object.hasOwn(bundle, 'index.html')) return;
        const page = join(built, 'index.html');
        const merged = await mergeScripts(await readFile(page, 'utf8'), (path) =>
          readFile(join(built, path), 'utf8'),
        );
        await writeFile(join(built, merged.path), merged.code);
        await writeFile(page, merged.html);
        try {
          const dataset = await drawable(root);
          if (dataset === null) return;
          const drawn = await Promise.all(
            PICTURE_SIZES.map(async ({ name }) => ({ name, ...(await draw(root, built, name)) })),
          );
          const html = putPictures(merged.html, dataset, drawn);
          const bytes = gzipSync(html).length;
          if (bytes > MOST_BYTES) throw new Error(`it would be ${bytes} bytes large`);
          await writeFile(page, html);
        } catch (error) {
          // Without a picture the page works as well; it only comes later.
          this.warn(
            `The page has no first picture: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
      },
    },
  };
}

/** The id of the dataset, where it can be drawn ahead; throws a `SyntaxError` where it is no JSON. */
async function drawable(root: string): Promise<string | null> {
  const text = await readFile(join(root, 'data/dataset.json'), 'utf8').catch(() => 'null');
  const parsed = parseDataset(JSON.parse(text) as unknown);
  if (!parsed.ok) return null;
  const facts = FACT_COLLECTIONS.reduce((sum, name) => sum + parsed.dataset[name].length, 0);
  return facts > 0 && facts <= MOST_FACTS ? parsed.dataset.id : null;
}

/** Each picture is drawn by a process of its own, whose names the page may take. */
async function draw(root: string, built: string, name: string): Promise<DrawnPicture> {
  const script = join(root, 'scripts/first-load/draw-picture.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, built, name], {
    cwd: root,
    maxBuffer: 50_000_000,
  });
  return JSON.parse(stdout) as DrawnPicture;
}
