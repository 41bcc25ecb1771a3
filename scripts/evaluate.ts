import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDataset } from '../src/model/parse-dataset.ts';
import { readGold } from './evaluate/read-gold.ts';
import { reportLines } from './evaluate/report.ts';
import { scoreDataset } from './evaluate/score-dataset.ts';
import { microMeasures, SCORED_KINDS } from './evaluate/tally.ts';

const HELP = `npm run evaluate -- [DATASET] [GOLD_DIR] [--floor F1] [--json]

Scores a dataset (default data/dataset.json) against hand-marked articles (default data/gold):
precision, recall and F1 per kind, and every miss and extra with its words.

  --floor F1   exit 1 where micro-F1 is below F1 or a distractor was taken
  --json       the whole score as JSON

Exit codes: 0 scored, 1 below the floor or a score that cannot be trusted, 2 usage.`;

function main(): number {
  let options;
  try {
    options = parseArgs({
      allowPositionals: true,
      options: { floor: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(error, 2);
  }
  const { values, positionals } = options;
  if (values.help) return print([HELP], 0);
  const floor = values.floor === undefined ? null : Number(values.floor);
  if (positionals.length > 2 || (floor !== null && !(floor >= 0 && floor <= 1))) return print([HELP], 2);
  try {
    return evaluate(
      positionals[0] ?? 'data/dataset.json',
      positionals[1] ?? 'data/gold',
      floor,
      values.json === true,
    );
  } catch (error) {
    return fail(error, 1);
  }
}

function evaluate(file: string, folder: string, floor: number | null, json: boolean): number {
  const input: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const parsed = parseDataset(input);
  if (!parsed.ok)
    throw new Error(
      `${file} is no dataset: ${parsed.problems.map(({ where, what }) => `${where}: ${what}`).join('; ')}`,
    );
  const result = scoreDataset(parsed.dataset, readGold(folder));
  const { f1 } = microMeasures(result.score);
  const traps = SCORED_KINDS.flatMap((kind) => result.score[kind].extras).filter(
    (extra) => extra.distractor !== undefined,
  );
  print(json ? [JSON.stringify(result, null, 1)] : reportLines(result), 0);
  if (result.problems.length > 0) return 1;
  if (floor === null || (f1 >= floor && traps.length === 0)) return 0;
  return fail(
    new Error(
      `micro-F1 ${f1.toFixed(3)} with ${traps.length} distractors taken; the floor is ${floor} with none`,
    ),
    1,
  );
}

function print(lines: readonly string[], code: number): number {
  process.stdout.write(`${lines.join('\n')}\n`);
  return code;
}

function fail(error: unknown, code: number): number {
  process.stderr.write(`evaluate: ${error instanceof Error ? error.message : String(error)}\n`);
  return code;
}

process.exitCode = main();
