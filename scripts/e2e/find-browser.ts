import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser the tests drive: BROWSER_PATH, an installed Chrome or Chromium, or Playwright's own; null where there is none. */
export function findBrowser(): string | null {
  const asked = process.env['BROWSER_PATH'];
  if (asked !== undefined && existsSync(asked)) return asked;
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, ...PLACES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** Finds a browser, or installs one: Playwright's, else Debian's by apt. Throws with one line that says what to install. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== null) return found;
  console.log('No Chrome or Chromium found; installing one.');
  const attempts: [string, string[]][] = [
    ['npx', ['--no-install', 'playwright', 'install', 'chromium']],
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
  ];
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Error(
    'No browser for the tests: install Chrome or Chromium (Debian: apt-get install chromium), or set BROWSER_PATH.',
  );
}
