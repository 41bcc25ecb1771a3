import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import type { Chart } from '../../src/shells/embed/chart-kinds.ts';
import { openSites, type Sites } from './embed-sites.ts';

let sites: Sites;
test.beforeAll(async () => {
  sites = await openSites();
});
test.afterAll(() => sites.close());

/**
 * Most that one chart may transfer in any language, kB gzipped: page, scripts, style sheets and data together. The two
 * of the seat lab read published figures beside.
 */
const BUDGETS: Partial<Record<Chart, number>> = {
  seats: 60,
  quota: 60,
  counts: 60,
  timeline: 60,
  accreditation: 70,
  threshold: 75,
  map: 90,
};

for (const [chart, budget] of Object.entries(BUDGETS))
  for (const language of Object.keys(LANGUAGES))
    test(`${chart} comes to at most ${budget} kB (${language})`, async ({ page }) => {
      const bodies = new Map<string, Promise<Buffer>>();
      page.on('response', (response) => bodies.set(response.url(), response.body()));
      await page.goto(`${sites.atlas}embed.html?chart=${chart}&lang=${language}`);
      await expect(page.locator('article svg').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(
        [...bodies].map(async ([url, body]) => ({ url, size: gzipSync(await body, { level: 9 }).length })),
      );
      const total = sizes.reduce((sum, { size }) => sum + size, 0) / 1000;
      expect(total, sizes.map(({ url, size }) => `${size} ${url}`).join('\n')).toBeLessThanOrEqual(budget);
    });

test('the element’s script comes to at most 3 kB', async ({ request }) => {
  const body = await (await request.get(`${sites.atlas}embed.js`)).body();
  expect(gzipSync(body, { level: 9 }).length).toBeLessThanOrEqual(3000);
});
