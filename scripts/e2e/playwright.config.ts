import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { SITE } from './site.ts';

const executablePath = findBrowser() ?? undefined;

export default defineConfig({
  testDir: import.meta.dirname,
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // On a crowded machine a browser may be slow once; what fails twice fails.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? 'list' : [['list'], ['json']],
  use: {
    baseURL: SITE,
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: 'npx --no-install tsx scripts/e2e/serve.ts',
    cwd: '../..',
    url: SITE,
    reuseExistingServer: false,
  },
});
