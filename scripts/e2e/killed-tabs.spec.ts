import { expect, test } from '@playwright/test';
import { articleText, give, openAdd, textFile } from './add-kit.ts';
import { openAtlas, servedDataset } from './page.ts';
import { storedDataset } from './stored-dataset.ts';

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

/** How often tabs are killed: a few times in every run, 25 times with RELIABILITY_KILLS=25. */
const KILLS = Number(process.env['RELIABILITY_KILLS'] ?? 4);

/** The same moments in every run, spread over `most` milliseconds. */
function moments(most: number): number[] {
  return Array.from({ length: KILLS }, (_, at) => Math.round(((at * 0.618 + 0.1) % 1) * most));
}

test('a tab killed while a newer dataset is kept leaves the old one whole or the new one whole', async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(30_000 + KILLS * 10_000);
  const served = await servedDataset(request);
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  for (const [round, moment] of moments(900).entries()) {
    const newer = { ...served, id: (round + 10).toString(16).padStart(64, 'e'), counts: [] };
    const tab = await context.newPage();
    await tab.route('**/data/dataset.json', (route) => route.fulfill({ json: newer }));
    await tab.goto('./', { waitUntil: 'commit' });
    await tab.waitForTimeout(moment);
    await tab.close();
    const kept = await storedDataset(page);
    if (kept.counts > 0) expect(kept.id).toBe(served.id);
    else expect(kept.id).toMatch(/^e+/u);
  }
});

test('a tab killed while articles are kept leaves all of them or none', async ({ browser, baseURL }) => {
  test.setTimeout(30_000 + KILLS * 15_000);
  for (const moment of moments(60)) {
    const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'block' });
    const page = await context.newPage();
    await openAdd(page);
    await give(
      page,
      Array.from({ length: 5 }, (_, n) => textFile(`note-${n}.txt`, articleText(n + 900))),
    );
    const pressed = page.getByRole('button', { name: /^Keep \d+ fact/ }).click();
    await page.waitForTimeout(moment);
    await page.close();
    await pressed.catch(() => undefined);
    const again = await context.newPage();
    await openAdd(again);
    await again.getByRole('button', { name: 'Keep and move' }).click();
    await expect(again.locator('.own h2')).toHaveText(
      /^(?:No article of your own yet|5 articles of your own)$/u,
    );
    await context.close();
  }
});
