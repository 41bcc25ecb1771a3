import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Step } from './test-step.ts';
import { countPlaywright, countVitest, type Tally } from './test-tally.ts';

/**
 * `npm test`: types, lint, unit tests, then the page in a real browser. What only reads the code runs beside the unit
 * tests. Every step runs even where another failed, so that one run shows all there is to mend; exits with 1 where
 * anything failed.
 */
const reports = mkdtempSync(join(tmpdir(), 'observer-atlas-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const readings: Step[] = [
  { name: 'types', command: 'svelte-check', args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings'] },
  { name: 'lint', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'format', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'unused code', command: 'knip', args: [] },
];
const unitTests: Step = {
  name: 'unit tests',
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
};
const browserTests: Step = {
  name: 'browser tests',
  command: 'tsx',
  args: ['scripts/e2e/run.ts'],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport },
};

const failed: string[] = [];
const total: Tally = { passed: 0, failed: 0 };

await Promise.all([
  (async () => {
    for (const step of readings) report(step, await runStep(step, 'when it ends'));
  })(),
  runStep(unitTests, 'at once').then((done) => reportTests(unitTests, done, unitReport, countVitest)),
]);
reportTests(browserTests, await runStep(browserTests, 'at once'), browserReport, countPlaywright);
rmSync(reports, { recursive: true, force: true });

console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(failed.length === 0 ? 0 : 1);

function report({ name }: Step, { ok, seconds }: { ok: boolean; seconds: number }): void {
  if (!ok) failed.push(name);
  console.log(`${ok ? '✓' : '✗'} ${name}, ${seconds.toFixed(1)} s`);
}

/** A runner that reports no passed test has failed, whatever it exits with. */
function reportTests(
  step: Step,
  done: { ok: boolean; seconds: number },
  file: string,
  count: (report: unknown) => Tally,
): void {
  const tally = tallyOf(file, count);
  total.passed += tally.passed;
  total.failed += tally.failed;
  report(step, { ...done, ok: done.ok && tally.passed > 0 });
}

function tallyOf(file: string, count: (report: unknown) => Tally): Tally {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}
