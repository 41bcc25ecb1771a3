import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDataset } from '../src/model/parse-dataset.ts';
import { assemble, createExtractor, type ArticleFacts } from '../src/extract/index.ts';
import { parseBuildArguments, USAGE } from './dataset/build-arguments.ts';
import { consoleIo, type BuildIo } from './dataset/console-io.ts';
import { findArticles } from './dataset/find-articles.ts';
import { readArticleFile } from './dataset/read-article-file.ts';
import { readCorrections } from './dataset/read-corrections.ts';
import { readLexicon } from './dataset/read-lexicon.ts';
import { summaryOf, unreadable } from './dataset/summary.ts';
import { writeDataset } from './dataset/write-dataset.ts';

const ROOT = join(import.meta.dirname, '..');

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
  const { paths, out } = parsed;
  const { files, problems } = await findArticles(paths);
  for (const { path, why } of problems) io.problem(`${shown(path)}: ${why}`);
  io.step(`Reading ${plural(files.length, 'article')}`);
  const lexicon = await readLexicon(join(ROOT, 'data'));
  const extractor = createExtractor(lexicon);
  const articles: ArticleFacts[] = [];
  let bad = problems.length;
  for (const file of files) {
    const read = await readArticleFile(file);
    const facts = read.ok ? extractor.extract(read) : null;
    const why = read.ok ? facts && unreadable(facts) : read.why;
    if (why !== null) {
      bad++;
      io.problem(`${shown(file)}: ${why}`);
    } else if (facts) articles.push(facts);
  }
  if (articles.length === 0) {
    io.problem('No article could be read; the dataset was left as it was.');
    return 1;
  }
  io.step(`Joining the facts of ${plural(articles.length, 'article')}`);
  const { dataset, report } = assemble(
    articles,
    lexicon,
    await readCorrections(join(ROOT, 'data/corrections.json')),
  );
  io.step('Checking every quote and reference');
  const checked = parseDataset(dataset);
  if (!checked.ok) {
    for (const { where, what } of checked.problems) io.problem(`${where}: ${what}`);
    io.problem('The dataset did not pass its own check; the old one was left as it was.');
    return 1;
  }
  for (const line of report.unmatchedCorrections)
    io.problem(`A correction matches nothing any more: ${line}`);
  for (const { file, why } of report.skipped) io.step(`${file} left out: ${why}`);
  await writeDataset(checked.dataset, out);
  io.done(`${summaryOf(checked.dataset)} → ${shown(out)}`);
  return bad > 0 ? 1 : 0;
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await buildDataset(process.argv.slice(2));
}
