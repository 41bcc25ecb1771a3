import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { indexDataset } from '../../src/model/dataset-index.ts';
import { assembleBriefing, HEAVIEST } from '../../src/shells/briefing/one-file/assemble.ts';
import { dataSlice, filePaths } from '../../src/shells/briefing/one-file/data-slice.ts';
import type { Parts } from '../../src/shells/briefing/one-file/parts.ts';
import type { Briefing } from '../../src/store/briefing/briefing.ts';
import { goneFacts } from '../../src/store/briefing/saved-quotes.ts';
import { parseBriefingText, type ParsedBriefing } from '../../src/store/briefing/parse-briefing.ts';
import { leftWords, refusalWords } from '../../src/views/briefing/editor/refusal-words.ts';
import { WAYS, type Way, type Wish } from './briefing-arguments.ts';
import { buildParts } from './build-parts.ts';
import { pdfPrinter, type PdfPrinter } from './pdf-printer.ts';

/** Where what happens is told. */
export interface Telling {
  say: (line: string) => void;
  warn: (line: string) => void;
  fail: (line: string) => void;
}

const root = resolve(import.meta.dirname, '../..');

/** Makes what is wished of each briefing. One that cannot be read is named with the reason; the others are made. Gives the number not made. */
export async function takeOut(wish: Wish, telling: Telling): Promise<number> {
  const dataset = await readDataset(wish.dataset, telling);
  if (!dataset) return wish.files.length;
  const briefings: { file: string; briefing: Briefing }[] = [];
  for (const file of wish.files) {
    const parsed = await readBriefing(file);
    if (parsed.ok) briefings.push({ file, briefing: parsed.briefing });
    else telling.fail(`${file}: ${refusalWords(parsed.refusal)}`);
    if (parsed.ok) for (const left of parsed.left) telling.warn(`${file}: left out ${leftWords(left)}`);
  }
  let failed = wish.files.length - briefings.length;
  if (briefings.length === 0) return failed;
  const parts = await buildParts();
  const printer = wish.out.pdf !== undefined || wish.out.handout !== undefined ? await pdfPrinter() : null;
  try {
    for (const { file, briefing } of briefings) {
      const gone = goneFacts(briefing, indexDataset(dataset)).length;
      if (gone > 0) telling.warn(`${file}: ${gone} of its facts are no longer in the dataset`);
      try {
        await makeAll(file, await htmlOf(briefing, dataset, parts), wish, printer, telling);
      } catch (error) {
        failed += 1;
        telling.fail(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await printer?.close();
  }
  return failed;
}

async function makeAll(
  file: string,
  html: string,
  wish: Wish,
  printer: PdfPrinter | null,
  telling: Telling,
): Promise<void> {
  for (const way of WAYS) {
    const out = wish.out[way];
    if (out === undefined) continue;
    const bytes =
      way === 'html' ? Buffer.from(html) : await printer?.print(html, way === 'pdf' ? 'print' : 'handout');
    if (!bytes) continue;
    const path = await pathFor(out, file, way, wish.files.length > 1);
    await writeFile(`${path}.part`, bytes);
    await rename(`${path}.part`, path);
    telling.say(`${path} (${Math.ceil(bytes.length / 1024)} kB)`);
    if (way === 'html' && bytes.length > HEAVIEST)
      telling.warn(`${path} is heavier than ${HEAVIEST / 1_000_000} MB`);
  }
}

async function pathFor(out: string, file: string, way: Way, several: boolean): Promise<string> {
  const isFolder =
    several || out.endsWith('/') || (await stat(out).catch(() => null))?.isDirectory() === true;
  const name = basename(file).replace(/(\.briefing)?\.json$/i, '');
  const ending = { html: '.html', pdf: '.pdf', handout: '-handout.pdf' }[way];
  const path = isFolder ? join(out, name + ending) : out;
  await mkdir(dirname(path), { recursive: true });
  return path;
}

async function htmlOf(briefing: Briefing, dataset: Dataset, parts: Parts): Promise<string> {
  const slice = dataSlice(dataset, briefing);
  const files: Record<string, unknown> = {};
  for (const path of filePaths(slice, briefing)) {
    const text = await readFile(join(root, path), 'utf8').catch(() => null);
    if (text !== null) files[path] = JSON.parse(text) as unknown;
  }
  return assembleBriefing(parts, briefing, slice, files);
}

async function readBriefing(file: string): Promise<ParsedBriefing> {
  const text = await readFile(file, 'utf8').catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  return typeof text === 'string'
    ? parseBriefingText(text)
    : { ok: false, refusal: { kind: 'not-json', what: text.message } };
}

async function readDataset(path: string, telling: Telling): Promise<Dataset | null> {
  try {
    const parsed = parseDataset(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.ok) return parsed.dataset;
    telling.fail(`${path}: ${parsed.problems[0]?.where}: ${parsed.problems[0]?.what}`);
  } catch (error) {
    telling.fail(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return null;
}
