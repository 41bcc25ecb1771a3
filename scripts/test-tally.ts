import * as v from 'valibot';

/** How many tests a runner says it ran, by outcome. */
export interface Tally {
  passed: number;
  failed: number;
}

const VitestReport = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });
const PlaywrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/** Counts of Vitest's JSON report. */
export function countVitest(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = v.parse(VitestReport, report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts of Playwright's JSON report; a test that passed on its second try counts as passed. */
export function countPlaywright(report: unknown): Tally {
  const { stats } = v.parse(PlaywrightReport, report);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}
