import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from './e2e/find-browser.ts';

/** `npm run screenshots`: the pictures of the README, taken of the page as it is shipped. */
const folder = resolve(import.meta.dirname, '../public/screenshots');
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const shots = [
  { name: 'dashboard-light', theme: 'light', viewport: wide, query: '' },
  { name: 'dashboard-dark', theme: 'dark', viewport: wide, query: '' },
  { name: 'world-light', theme: 'light', viewport: wide, query: '?v=1&map=world' },
  { name: 'phone-light', theme: 'light', viewport: phone, query: '' },
  { name: 'phone-dark', theme: 'dark', viewport: phone, query: '' },
  { name: 'evidence-light', theme: 'light', viewport: wide, query: '', open: '#atlas .map svg [data-mark]' },
  { name: 'evidence-dark', theme: 'dark', viewport: wide, query: '', open: '#atlas .map svg [data-mark]' },
] as const;

mkdirSync(folder, { recursive: true });
await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'warn', preview: { port: 4392, open: false } });
const site = server.resolvedUrls?.local[0] ?? 'http://localhost:4392/';
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const shot of shots) {
  const page = await browser.newPage({
    viewport: shot.viewport,
    colorScheme: shot.theme,
    deviceScaleFactor: shot.viewport === phone ? 2 : 1,
    reducedMotion: 'reduce',
  });
  await page.goto(site + shot.query);
  // The page itself, not the picture that stands in its place while it comes.
  await page.locator('#atlas .map svg [data-mark]').first().waitFor();
  await page.locator('#atlas footer').waitFor();
  if ('open' in shot) await page.locator(shot.open).first().dispatchEvent('click');
  await page.waitForTimeout(600);
  await page.screenshot({ path: resolve(folder, `${shot.name}.png`) });
  await page.close();
  console.log(`${shot.name}.png`);
}
await browser.close();
await server.close();
