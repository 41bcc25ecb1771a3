import { chromium, type Browser } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../../e2e/find-browser.ts';

/** The browser that the built page is measured in; ends the process where there is no browser or the page does not build. */
export async function browserForPage(root: string, dist: string): Promise<Browser> {
  const executablePath = ensureBrowser();
  if (!existsSync(join(dist, 'index.html'))) {
    const build = spawnSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (build.status !== 0) process.exit(build.status ?? 1);
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
