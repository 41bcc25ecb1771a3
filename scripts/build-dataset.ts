import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createEngine } from '../src/extract/engine.ts';
import { explainArticle } from '../src/extract/explain/explain-article.ts';
import { parseBuildArguments, USAGE } from './dataset/build-arguments.ts';
import { plural, shownPath } from './dataset/build-words.ts';
import { consoleIo, type BuildIo } from './dataset/console-io.ts';
import { explainText } from './dataset/explain.ts';
import { findArticles } from './dataset/find-articles.ts';
import { foundLines } from './dataset/found-lines.ts';
import { openArticles } from './dataset/open-articles.ts';
import { problemWords } from './dataset/problem-words.ts';
import { readFiles } from './dataset/read-files.ts';
import { readLexicon } from './dataset/read-lexicon.ts';
import { watchArticles } from './dataset/watch-articles.ts';
import { nodePlatform } from './readers/node-platform.ts';
import { mergeFacts } from './stream/merge-facts.ts';
import { openFilter } from './stream/open-filter.ts';
import { streamFacts } from './stream/stream-facts.ts';

const ROOT = join(import.meta.dirname, '..');
const DATA = join(ROOT, 'data');

/**
 * Builds the dataset from articles: 0 where all was read, 1 where some input was bad (the rest is written all the
 * same), 2 where the arguments make no sense. The old dataset stays until the new one is whole.
 */
export async function buildDataset(args: readonly string[], io: BuildIo = consoleIo()): Promise<0 | 1 | 2> {
  const parsed = parseBuildArguments(args, ROOT);
  if (!parsed.ok) {
    io.problem(`${parsed.why}\nnpm run data -- --help tells what there is.`);
    return 2;
  }
  if (parsed.help) {
    io.done(USAGE);
    return 0;
  }
  const { mode, paths, out, report, cached, watch } = parsed;
  if (mode === 'stream') {
    const { filter } = await openFilter(ROOT);
    await streamFacts(process.stdin, process.stdout, filter);
    return 0;
  }
  if (mode === 'explain') return explainFile(paths[0] ?? '', io);
  if (mode === 'merge') return mergeFacts(paths, { root: ROOT, data: DATA, out }, io);
  const build = () => buildOnce({ paths, out, report, cached }, io);
  const code = await build();
  if (watch) await watchArticles(paths, build, io);
  return code;
}

interface BuildOrder {
  paths: readonly string[];
  out: string;
  /** Where to write what each article yielded; null writes nothing. */
  report: string | null;
  cached: boolean;
}

/** Reads what stands under the paths now and writes the dataset: 0 where all was good, else 1. */
async function buildOnce({ paths, out, report, cached }: BuildOrder, io: BuildIo): Promise<0 | 1> {
  const { files, problems } = await findArticles(paths);
  for (const { path, why } of problems) io.problem(`${shownPath(path)}: ${why}`);
  if (files.length === 0) {
    io.problem('No article could be read; the dataset was left as it was.');
    return 1;
  }
  io.step(`Reading ${plural(files.length, 'file')}`);
  const lexicon = await readLexicon(DATA);
  const read = await readFiles(files, lexicon, { root: ROOT, cached, report }, io);
  try {
    for (const line of foundLines(read)) io.step(line);
    const joined = await mergeFacts(
      [read.lines],
      { root: ROOT, data: DATA, out, ruleset: read.ruleset, lexicon },
      io,
    );
    return joined === 0 && read.bad === 0 && problems.length === 0 ? 0 : 1;
  } finally {
    await read.discard();
  }
}

/** Shows what the articles of a file yield: 0, or 1 where some of it cannot be read. */
async function explainFile(file: string, io: BuildIo): Promise<0 | 1> {
  const { articles, problems } = await openArticles(file, nodePlatform());
  for (const { file: name, reason } of problems) io.problem(`${name}: ${problemWords(reason)}`);
  if (articles.length === 0) return 1;
  const engine = createEngine(await readLexicon(DATA));
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  for (const article of articles)
    process.stdout.write(`${explainText(explainArticle(engine, article.file, article.text), colour)}\n`);
  return problems.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await buildDataset(process.argv.slice(2));
}
