import { expect, test } from '@playwright/test';
import { foreignRequests, openAtlas, servedDataset } from './page.ts';

test.describe('with the network in the hands of the test', () => {
  // A service worker would answer before the test's own network does.
  test.use({ serviceWorkers: 'block' });

  test('the second visit paints from IndexedDB before the network answers', async ({ page }) => {
    await openAtlas(page);
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/dataset.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('observers');
    await expect(page.locator('.timeline [data-mark]').first()).toBeVisible();
    release();
  });

  test('a newer dataset takes the place of the stored one', async ({ page, request }) => {
    await openAtlas(page);
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    const newer = { ...(await servedDataset(request)), id: 'f'.repeat(64), counts: [] };
    await page.route('**/data/dataset.json', (route) => route.fulfill({ json: newer }));
    await page.reload();
    await expect(page.getByText('Dataset ffffffffffff')).toBeVisible();
    await expect(page.getByText('Saved on this device.')).toBeVisible();
    await page.unroute('**/data/dataset.json');
    await page.route('**/data/dataset.json', (route) => route.abort());
    await page.reload();
    await expect(page.getByText('Dataset ffffffffffff')).toBeVisible();
  });
});

test('the second visit works with no network at all', async ({ page, context }) => {
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('observers');
  await expect(page.locator('.map svg [data-mark]').first()).toBeVisible();
  await expect(page.getByText('Read from this device')).toBeVisible();
});

test('without storage and without workers everything works from memory', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const name of ['indexedDB', 'localStorage', 'Worker']) Object.defineProperty(window, name, deny);
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openAtlas(page);
  await expect(page.getByText('This browser keeps nothing')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  expect(errors).toEqual([]);
});

test('a sandboxed frame without an origin of its own shows the dashboard', async ({ page, baseURL }) => {
  await page.setContent(
    `<iframe sandbox="allow-scripts" src="${baseURL}" width="1200" height="800"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toContainText('observers', { timeout: 15_000 });
  await expect(frame.getByText('This browser keeps nothing')).toBeVisible();
  await frame.locator('.timeline [data-mark]').first().click();
  await expect(frame.locator('.reader [data-current]').first()).toBeVisible();
});

test('a dataset that does not load says so, and loading again works', async ({ page }) => {
  await page.route('**/data/dataset.json', (route) => route.fulfill({ status: 503, body: 'no' }));
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'The dataset did not load' })).toBeVisible();
  await page.unroute('**/data/dataset.json');
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('observers');
});

test('a dataset that is not whole names what is wrong', async ({ page }) => {
  await page.route('**/data/dataset.json', (route) => route.fulfill({ json: { version: 1 } }));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('not as it should be');
  await expect(page.getByRole('cell', { name: 'sources', exact: true })).toBeVisible();
});

test('no request leaves the place the page came from', async ({ page }) => {
  const foreign = foreignRequests(page);
  await openAtlas(page);
  await page.locator('.timeline [data-mark]').first().click();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
});
