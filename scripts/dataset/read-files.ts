import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { once } from 'node:events';
import type { Lexicon } from '../../src/extract/index.ts';
import { hashOfCode, readRuleset, type Ruleset } from '../stream/ruleset.ts';
import { shownPath } from './build-words.ts';
import type { BuildIo } from './console-io.ts';
import { problemWords } from './problem-words.ts';
import type { ArticleAnswer, FileAnswer } from './reading-messages.ts';
import { readInPool, READING_LIMITS, type ReadFile } from './reading-pool.ts';

/** What one article yielded, for the summary. */
export interface FoundIn {
  name: string;
  facts: Readonly<Record<string, number>>;
  silent: number | null;
  holds: number;
}

export interface FilesRead {
  /** Lines of facts in a file, in no order; `discard` removes it. */
  lines: string;
  ruleset: Ruleset;
  articles: number;
  /** What each article yielded, in order of the files; only as many as a summary can hold. */
  found: readonly FoundIn[];
  bad: number;
  cached: number;
  discard(): Promise<void>;
}

/** Up to so many articles are listed one by one, and have their silent sentences counted. */
export const MOST_LISTED = 40;

/**
 * Reads files on all cores into lines of facts on disk, so that memory does not grow with their number. Each bad file
 * and article is told in one line, in order of the files.
 */
export async function readFiles(
  files: readonly string[],
  lexicon: Lexicon,
  { root, cached, report }: { root: string; cached: boolean; report: string | null },
  io: BuildIo,
): Promise<FilesRead> {
  const ruleset = await readRuleset(root, lexicon);
  const countSilent = files.length <= MOST_LISTED || report !== null;
  const reading = await hashOfCode(root, ['src/readers', 'scripts/readers'], ruleset.ruleset);
  const kept = join(root, 'node_modules/.cache/observer-atlas', reading.slice(0, 16));
  const cache = cached ? join(kept, countSilent ? 'counted' : 'plain') : null;
  const folder = await mkdtemp(join(tmpdir(), 'observer-atlas-'));
  const lines = join(folder, 'facts.ndjson');
  const out = createWriteStream(lines);
  const told = report === null ? null : createWriteStream(report);
  const result = { articles: 0, bad: 0, cached: 0 };
  const found = new Map<number, FoundIn[]>();
  const problems = new Map<number, string[]>();
  let done = 0;

  const take = async ({ at, file, answer, cached: known }: ReadFile) => {
    for (const { line } of answer.articles) {
      if (line === null) continue;
      result.articles += 1;
      if (!out.write(`${line}\n`)) await once(out, 'drain');
    }
    for (const article of answer.articles)
      if (!(told?.write(`${JSON.stringify(reported(file, article))}\n`) ?? true) && told)
        await once(told, 'drain');
    if (files.length <= MOST_LISTED)
      found.set(at, answer.articles.filter(({ line }) => line !== null).map(foundIn));
    const wrong = problemsOf(file, answer);
    if (wrong.length > 0) problems.set(at, wrong);
    result.cached += known ? 1 : 0;
    done += 1;
    io.progress?.(done, files.length);
  };

  const discard = () => rm(folder, { recursive: true, force: true });
  try {
    const threads = Math.min(availableParallelism(), Math.ceil(files.length / 8));
    await readInPool(files, threads, { root, ruleset, cache, countSilent }, READING_LIMITS, take);
    await ended(out);
    if (told) await ended(told);
  } catch (error) {
    await discard();
    throw error;
  }
  const inOrder = <T>(lists: ReadonlyMap<number, T[]>) =>
    [...lists].sort(([a], [b]) => a - b).flatMap(([, list]) => list);
  for (const problem of inOrder(problems)) io.problem(problem);
  result.bad = inOrder(problems).length;
  return { ...result, lines, ruleset, found: inOrder(found), discard };
}

function ended(stream: WriteStream): Promise<void> {
  return new Promise((resolve, reject) => stream.once('error', reject).end(resolve));
}

function reported(file: string, { name, line, why, facts, silent, holds }: ArticleAnswer) {
  return {
    file: shownPath(file),
    article: name,
    ...(line === null ? { problem: why } : { facts, silent, holds }),
  };
}

function foundIn({ name, facts, silent, holds }: ArticleAnswer): FoundIn {
  return { name, facts, silent, holds };
}

/** One line for each article and file that could not be read. */
function problemsOf(file: string, { articles, problems }: FileAnswer): string[] {
  const shown = (name: string) =>
    basename(file) === name ? shownPath(file) : join(dirname(shownPath(file)), name);
  return [
    ...problems.map(({ file: name, reason }) => `${shown(name)}: ${problemWords(reason)}`),
    ...articles.flatMap(({ name, line, why }) =>
      line === null ? [`${shown(basename(name) === name ? name : basename(file))}: ${why}`] : [],
    ),
  ];
}
