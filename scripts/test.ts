import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPlaywright, countVitest, type Tally } from './test-tally.ts';

/**
 * `npm test`: types, lint, unit tests, then the page in a real browser. Runs every step even where an earlier one
 * failed, so that one run shows all there is to mend; exits with 1 where anything failed.
 */
const reports = mkdtempSync(join(tmpdir(), 'observer-atlas-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const steps: {
  name: string;
  command: string;
  args: string[];
  report?: string;
  count?: (report: unknown) => Tally;
}[] = [
  { name: 'types', command: 'svelte-check', args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'format', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'unused code', command: 'knip', args: [] },
  {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countVitest,
  },
  {
    name: 'browser tests',
    command: 'tsx',
    args: ['scripts/e2e/run.ts'],
    report: browserReport,
    count: countPlaywright,
  },
];

const total: Tally = { passed: 0, failed: 0 };
const failed: string[] = [];
for (const step of steps) {
  const began = Date.now();
  console.log(`\n▸ ${step.name}`);
  const run = spawnSync('npx', ['--no-install', step.command, ...step.args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
    shell: process.platform === 'win32',
  });
  const tally = step.report && step.count ? tallyOf(step.report, step.count) : null;
  if (tally) {
    total.passed += tally.passed;
    total.failed += tally.failed;
  }
  const ok = run.status === 0 && (tally === null || tally.passed > 0);
  if (!ok) failed.push(step.name);
  console.log(`${ok ? '✓' : '✗'} ${step.name}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
rmSync(reports, { recursive: true, force: true });

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function tallyOf(file: string, count: (report: unknown) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
