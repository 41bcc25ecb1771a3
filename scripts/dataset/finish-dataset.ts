import { join } from 'node:path';
import type { Lexicon } from '../../src/extract/index.ts';
import { CorpusRecords } from '../corpus/corpus-records.ts';
import { CorpusStore } from '../corpus/corpus-store.ts';
import { CorpusView } from '../corpus/corpus-view.ts';
import { correctedRecords } from '../corpus/corrected-records.ts';
import type { SortedArticles } from '../corpus/sorted-articles.ts';
import type { SortingFolder } from '../stream/sorted-lines.ts';
import { auditLine } from './audit-line.ts';
import { plural, shownPath } from './build-words.ts';
import type { BuildIo } from './console-io.ts';
import { correctionLines } from './correction-lines.ts';
import { readCorrections } from './read-corrections.ts';
import { summaryOf } from './summary.ts';
import { writeDataset } from './write-dataset.ts';

export interface FinishOrder {
  /** The product's data, the file to write, and a folder for what does not fit into memory. */
  data: string;
  out: string;
  folder: SortingFolder;
}

/** So many articles that are left out are named. */
const MOST_NAMED = 40;

/**
 * The corpus stage: joins the facts of all articles on disk, replays `data/corrections.json`, checks the whole and
 * writes it. False where there is nothing to write or the check failed; the old dataset stays then.
 */
export async function finishDataset(
  articles: SortedArticles,
  lexicon: Lexicon,
  { data, out, folder }: FinishOrder,
  io: BuildIo,
): Promise<boolean> {
  if (articles.count === 0) {
    io.problem('No article could be read; the dataset was left as it was.');
    return false;
  }
  io.step(`Joining the facts of ${plural(articles.count, 'article')}`);
  const corrections = await readCorrections(join(data, 'corrections.json'));
  const store = new CorpusStore(folder, articles, lexicon);
  const corrected = correctedRecords(store, corrections, folder);
  const records = new CorpusRecords(store, new CorpusView(store, corrected));
  io.step('Checking every quote and reference');
  const { problems } = records.check;
  const written = await writeDataset(
    (id) => records.dataset(id),
    out,
    () => problems.length === 0,
  );
  if (!written) {
    for (const { where, what } of problems) io.problem(`${where}: ${what}`);
    io.problem('The dataset did not pass its own check; the old one was left as it was.');
    return false;
  }
  const { said, problems: fates } = correctionLines(corrected.fates);
  if (said !== '') io.step(said);
  for (const problem of fates) io.problem(problem);
  for (const { file, why } of store.skipped.slice(0, MOST_NAMED)) io.step(`${file} left out: ${why}`);
  if (store.skipped.length > MOST_NAMED)
    io.step(
      `${plural(store.skipped.length - MOST_NAMED, 'more article')} left out: the same text as another`,
    );
  io.step(auditLine(records.audit.tally(), store.leftOut));
  io.done(`${summaryOf(records.holdings)} → ${shownPath(out)}`);
  return true;
}
