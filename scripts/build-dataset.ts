import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createExtractor, type ArticleFacts } from '../src/extract/index.ts';
import { createEngine } from '../src/extract/engine.ts';
import { explainArticle } from '../src/extract/explain/explain-article.ts';
import { parseBuildArguments, USAGE } from './dataset/build-arguments.ts';
import { plural, shownPath } from './dataset/build-words.ts';
import { consoleIo, type BuildIo } from './dataset/console-io.ts';
import { explainText } from './dataset/explain.ts';
import { findArticles } from './dataset/find-articles.ts';
import { finishDataset } from './dataset/finish-dataset.ts';
import { readArticleFile } from './dataset/read-article-file.ts';
import { readLexicon } from './dataset/read-lexicon.ts';
import { unreadable } from './dataset/summary.ts';
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
    io.problem(`${parsed.why}\n\n${USAGE}`);
    return 2;
  }
  if (parsed.help) {
    io.done(USAGE);
    return 0;
  }
  const { mode, paths, out } = parsed;
  if (mode === 'stream') {
    const { filter } = await openFilter(ROOT);
    await streamFacts(process.stdin, process.stdout, filter);
    return 0;
  }
  if (mode === 'explain') return explainFile(paths[0] ?? '', io);
  if (mode === 'merge') return mergeFacts(paths, { root: ROOT, data: DATA, out }, io);
  const { files, problems } = await findArticles(paths);
  for (const { path, why } of problems) io.problem(`${shownPath(path)}: ${why}`);
  io.step(`Reading ${plural(files.length, 'article')}`);
  const lexicon = await readLexicon(DATA);
  const extractor = createExtractor(lexicon);
  const articles: ArticleFacts[] = [];
  let bad = problems.length;
  for (const file of files) {
    const read = await readArticleFile(file);
    const facts = read.ok ? extractor.extract(read) : null;
    const why = read.ok ? facts && unreadable(facts) : read.why;
    if (why !== null) {
      bad++;
      io.problem(`${shownPath(file)}: ${why}`);
    } else if (facts) articles.push(facts);
  }
  const written = await finishDataset(articles, lexicon, { data: DATA, out }, io);
  return written && bad === 0 ? 0 : 1;
}

/** Shows what one article yields: 0, or 1 where it cannot be read. */
async function explainFile(file: string, io: BuildIo): Promise<0 | 1> {
  const read = await readArticleFile(file);
  if (!read.ok) {
    io.problem(`${shownPath(file)}: ${read.why}`);
    return 1;
  }
  const engine = createEngine(await readLexicon(DATA));
  const colour = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  process.stdout.write(`${explainText(explainArticle(engine, file, read.text), colour)}\n`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await buildDataset(process.argv.slice(2));
}
