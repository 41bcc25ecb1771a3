import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Lexicon } from '../../src/extract/index.ts';
import { SortedArticles } from '../corpus/sorted-articles.ts';
import { shownPath } from '../dataset/build-words.ts';
import type { BuildIo } from '../dataset/console-io.ts';
import { finishDataset } from '../dataset/finish-dataset.ts';
import { readLexicon } from '../dataset/read-lexicon.ts';
import { joinFolder } from './join-folder.ts';
import { goodLines, type GoodLine } from './read-facts-lines.ts';
import { readRuleset, type Ruleset } from './ruleset.ts';
import { SortingFolder } from './sorted-lines.ts';

export interface MergeSettings {
  /** The product's folder, its data and the file to write. */
  root: string;
  data: string;
  out: string;
  /** The ruleset the lines must be of; the one that stands under `root` where none is given. */
  ruleset?: Ruleset;
  /** The lexicon, where it has been read already. */
  lexicon?: Lexicon;
}

/**
 * The corpus stage over lines of facts (files, or standard input where `files` is empty): the same dataset, byte for
 * byte, as a whole build of the same articles. Lines are sorted and joined on disk; what was delivered twice is
 * dropped. 0 where all was good, 1 where some line was bad.
 */
export async function mergeFacts(
  files: readonly string[],
  { root, data, out, ruleset: given, lexicon: read }: MergeSettings,
  io: BuildIo,
): Promise<0 | 1> {
  const lexicon = read ?? (await readLexicon(data));
  const ruleset = given ?? (await readRuleset(root, lexicon));
  const problems: string[] = [];
  const path = await joinFolder();
  try {
    const folder = new SortingFolder(path);
    const articles = new SortedArticles(folder);
    io.step('Sorting the lines of facts');
    try {
      const lines = allLines(files, ruleset, (problem) => problems.push(problem));
      for await (const { line, text } of lines) articles.add(line, text);
    } catch (error) {
      io.problem(error instanceof Error ? error.message : 'the lines cannot be read');
      return 1;
    }
    for (const problem of problems) io.problem(problem);
    const written = await finishDataset(articles, lexicon, { data, out, folder }, io);
    return written && problems.length === 0 ? 0 : 1;
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

async function* allLines(
  files: readonly string[],
  ruleset: Ruleset,
  tell: (problem: string) => void,
): AsyncGenerator<GoodLine> {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new Error(`${shownPath(missing)}: there is no such file. The dataset was left as it was.`);
  if (files.length === 0) yield* goodLines('standard input', process.stdin, ruleset, tell);
  for (const file of files) yield* goodLines(file, createReadStream(file), ruleset, tell);
}
