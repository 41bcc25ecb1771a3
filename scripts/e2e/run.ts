import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './find-browser.ts';

/** `npm run e2e [ARGS…]`: builds the page as it is shipped and runs the browser tests against it. */
let browser: string;
try {
  browser = ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const run = spawnSync(
  'npx',
  ['--no-install', 'playwright', 'test', '-c', 'scripts/e2e', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, BROWSER_PATH: browser },
  },
);
process.exit(run.status ?? 1);
