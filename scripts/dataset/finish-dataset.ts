import { join } from 'node:path';
import { assemble, type ArticleFacts, type Lexicon } from '../../src/extract/index.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { plural, shownPath } from './build-words.ts';
import type { BuildIo } from './console-io.ts';
import { correctionLines } from './correction-lines.ts';
import { readCorrections } from './read-corrections.ts';
import { auditLine } from './audit-line.ts';
import { summaryOf } from './summary.ts';
import { writeDataset } from './write-dataset.ts';

/**
 * The corpus stage: joins the facts of all articles, replays `data/corrections.json`, checks the whole and writes it.
 * False where there is nothing to write or the check failed; the old dataset stays then.
 */
export async function finishDataset(
  articles: readonly ArticleFacts[],
  lexicon: Lexicon,
  { data, out }: { data: string; out: string },
  io: BuildIo,
): Promise<boolean> {
  if (articles.length === 0) {
    io.problem('No article could be read; the dataset was left as it was.');
    return false;
  }
  io.step(`Joining the facts of ${plural(articles.length, 'article')}`);
  const corrections = await readCorrections(join(data, 'corrections.json'));
  const { dataset, report } = assemble(articles, lexicon, corrections);
  io.step('Checking every quote and reference');
  const checked = parseDataset(dataset);
  if (!checked.ok) {
    for (const { where, what } of checked.problems) io.problem(`${where}: ${what}`);
    io.problem('The dataset did not pass its own check; the old one was left as it was.');
    return false;
  }
  const { said, problems } = correctionLines(report.corrections);
  if (said !== '') io.step(said);
  for (const problem of problems) io.problem(problem);
  for (const { file, why } of report.skipped) io.step(`${file} left out: ${why}`);
  io.step(auditLine(checked.dataset, report.leftOut.length));
  await writeDataset(checked.dataset, out);
  io.done(`${summaryOf(checked.dataset)} → ${shownPath(out)}`);
  return true;
}
