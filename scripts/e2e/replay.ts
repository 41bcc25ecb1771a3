import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import type { Dataset } from '../../src/model/dataset.ts';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = ['src', 'scripts', 'data/lexicon', 'data/gazetteer', 'seeds'];

/** Puts corrections into a copy of the repository as `data/corrections.json` and builds there: what is said, and the dataset. */
export function replayed(corrections: string): { said: string; dataset: Dataset } {
  const copy = mkdtempSync(join(tmpdir(), 'observer-atlas-replay-'));
  try {
    for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(join(ROOT, file), join(copy, file));
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    writeFileSync(join(copy, 'data/corrections.json'), corrections);
    const { status, stdout, stderr } = spawnSync('npm', ['run', 'data'], { cwd: copy, encoding: 'utf8' });
    const built = join(copy, 'data/dataset.json');
    if (!existsSync(built)) throw new Error(`nothing was built (${status}): ${stdout}${stderr}`);
    const parsed = parseDataset(JSON.parse(readFileSync(built, 'utf8')));
    if (!parsed.ok) throw new Error(`the build is broken: ${JSON.stringify(parsed.problems[0])}`);
    return { said: stdout + stderr, dataset: parsed.dataset };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
