import { measures, microMeasures, SCORED_KINDS, type Check, type Finding, type Score } from './tally.ts';
import type { DatasetScore } from './score-dataset.ts';

const percent = (share: number) => share.toFixed(3);
const row = (cells: readonly string[]) =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(16) : cell.padStart(9))).join('');

/** The score as lines for a terminal: a table of kinds, then every miss and extra with its words. */
export function reportLines(result: DatasetScore): string[] {
  const { score } = result;
  const lines = [row(['kind', 'found', 'missed', 'extra', 'precision', 'recall', 'F1'])];
  for (const kind of SCORED_KINDS) lines.push(kindRow(kind, score));
  const micro = microMeasures(score);
  lines.push(row(['micro', '', '', '', percent(micro.precision), percent(micro.recall), percent(micro.f1)]));
  lines.push(solidLine(score), `articles: ${result.articles.map(articleLabel).join(', ')}`);
  if (result.skipped.length > 0)
    lines.push(`not scored, their articles are not in this dataset: ${result.skipped.join(', ')}`);
  lines.push(...checkLines(result.checks));
  const misses = SCORED_KINDS.flatMap((kind) => score[kind].misses);
  const extras = SCORED_KINDS.flatMap((kind) => score[kind].extras);
  const taken = extras.filter((finding) => finding.distractor !== undefined);
  lines.push(
    ...section('missed', misses),
    ...section(
      'taken in excess',
      extras.filter((one) => !taken.includes(one)),
    ),
  );
  lines.push(...section('distractors taken', taken));
  return [...lines, ...result.problems.map((problem) => `problem: ${problem}`)];
}

function kindRow(kind: (typeof SCORED_KINDS)[number], score: Score): string {
  const { hits, misses, extras } = score[kind];
  const { precision, recall, f1 } = measures(hits, misses.length, extras.length);
  return row([
    kind,
    String(hits),
    String(misses.length),
    String(extras.length),
    percent(precision),
    percent(recall),
    percent(f1),
  ]);
}

function solidLine(score: Score): string {
  const hits = SCORED_KINDS.reduce((sum, kind) => sum + score[kind].solidHits, 0);
  const extras = SCORED_KINDS.reduce((sum, kind) => sum + score[kind].solidExtras, 0);
  return `facts with confidence 0.8 and more: precision ${percent(measures(hits, 0, extras).precision)} (${hits} right, ${extras} wrong)`;
}

/** How well titles and dates are read; these count for nothing in the score. */
function checkLines(checks: readonly Check[]): string[] {
  const kinds = [...new Set(checks.map((check) => check.of))];
  const shares = kinds.map((of) => {
    const all = checks.filter((check) => check.of === of);
    return `${of} ${all.filter((check) => check.right).length} of ${all.length}`;
  });
  const wrong = checks.filter((check) => !check.right);
  if (kinds.length === 0) return [];
  return [
    `beside the score: ${shares.join(', ')}`,
    ...wrong.map(
      ({ article, of, wanted, found }) => `  ${article} · ${of} · ${wanted}, found ${found ?? 'none'}`,
    ),
  ];
}

function articleLabel({ file, score }: { file: string; score: Score }): string {
  return `${file} ${percent(microMeasures(score).f1)}`;
}

function section(title: string, findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  return ['', `${title}:`, ...findings.map(findingLine)];
}

function findingLine({ article, kind, what, quote, distractor }: Finding): string {
  const words = quote === '' ? '' : `\n      “${quote.replace(/\s+/gu, ' ').slice(0, 240)}”`;
  const why = distractor === undefined ? '' : `\n      ${distractor}`;
  return `  ${article} · ${kind} · ${what}${words}${why}`;
}
