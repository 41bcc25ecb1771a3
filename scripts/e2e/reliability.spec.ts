import { expect, test, type Page } from '@playwright/test';
import { articleText, give, keep, openAdd, textFile } from './add-kit.ts';
import { openAtlas, servedDataset } from './page.ts';

/** How often tabs are killed: a few times in every run, 25 times with RELIABILITY_KILLS=25. */
const KILLS = Number(process.env['RELIABILITY_KILLS'] ?? 4);
const DATASET = 'observer-atlas';
const OWN = 'observer-atlas-own';

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

/** The same moments in every run, spread over `most` milliseconds. */
function moments(most: number): number[] {
  return Array.from({ length: KILLS }, (_, at) => Math.round(((at * 0.618 + 0.1) % 1) * most));
}

/** What the browser has stored of the dataset: its id, and how many counts. */
function storedDataset(page: Page): Promise<{ id: string | null; counts: number }> {
  return page.evaluate(
    (name) =>
      new Promise<{ id: string | null; counts: number }>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('the database does not open'));
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction(['header', 'counts']);
          const header = reading.objectStore('header').get('dataset');
          const counts = reading.objectStore('counts').count();
          reading.oncomplete = () => {
            database.close();
            const kept = header.result as { id: string } | undefined;
            resolve({ id: kept?.id ?? null, counts: counts.result });
          };
        };
      }),
    DATASET,
  );
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

test('a database deleted underfoot costs nothing but the cache, and own work goes on', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.evaluate(
    async (names) => {
      for (const name of names)
        await new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = deleting.onblocked = deleting.onerror = () => resolve();
        });
    },
    [DATASET, OWN],
  );
  await page.locator('.map svg [data-mark]').first().click();
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  await openAdd(page);
  await give(page, [textFile('note.txt', articleText(910))]);
  await keep(page);
  expect(errors).toEqual([]);
});

test('databases that a newer page has raised to its own version still open, and own work goes on', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.goto('./theme.js');
  await page.evaluate(
    async (names) => {
      for (const name of names)
        await new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name, 99_990);
          opening.onerror = () => reject(new Error(String(opening.error)));
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        });
    },
    [DATASET, OWN],
  );
  await openAtlas(page);
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await openAdd(page);
  await give(page, [textFile('note.txt', articleText(920))]);
  await keep(page);
  await page.getByRole('button', { name: 'Keep and move' }).click();
  await expect(page.locator('.own h2')).toHaveText(/^1 article of your own$/u);
});

test('a database of an older shape is brought up to date', async ({ page }) => {
  await page.goto('./theme.js');
  await page.evaluate(async (name) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('header', { keyPath: 'key' });
        opening.result.createObjectStore('left-over', { keyPath: 'id' });
      };
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }, DATASET);
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  expect((await storedDataset(page)).counts).toBeGreaterThan(0);
});

test('a damaged record of the cache is replaced from the network', async ({ page }) => {
  await openAtlas(page);
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.evaluate(async (name) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const writing = opening.result.transaction('counts', 'readwrite');
        writing.objectStore('counts').put({ id: 'count-broken', amount: 'many', evidence: [] });
        writing.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, DATASET);
  const before = await storedDataset(page);
  await page.reload();
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await expect.poll(async () => (await storedDataset(page)).counts).toBe(before.counts - 1);
});

/** Opens databases as a page of long ago did, and never lets go of them. */
async function holdOld(page: Page, names: string[]): Promise<void> {
  await page.goto('./theme.js');
  await page.evaluate(async (held) => {
    for (const name of held)
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('header', { keyPath: 'key' });
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          Object.assign(globalThis, { [`held ${name}`]: opening.result });
          resolve();
        };
      });
  }, names);
}

test('a tab that holds databases of an older shape open keeps nobody waiting: the work goes on in memory and can be saved', async ({
  page,
  context,
}) => {
  await holdOld(page, [DATASET, OWN]);
  const newer = await context.newPage();
  await openAtlas(newer);
  await expect(newer.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await expect(newer.getByText('This browser keeps nothing')).toBeVisible();
  await openAdd(newer);
  await give(newer, [textFile('note.txt', articleText(930))]);
  await keep(newer);
  await expect(newer.getByRole('alert')).toContainText('refuses to keep your work');
  const waiting = newer.waitForEvent('download');
  await newer.getByRole('button', { name: 'Save as .atlas.zip' }).click();
  expect((await (await waiting).createReadStream()).readable).toBe(true);
});

test('a damaged record of own work costs only itself, is told and not deleted', async ({ page }) => {
  await openAdd(page);
  await give(page, [textFile('note.txt', articleText(940))]);
  await keep(page);
  const records = (damaged: unknown) =>
    page.evaluate(
      ({ name, record }) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(new Error(String(opening.error)));
          opening.onsuccess = () => {
            const writing = opening.result.transaction('articles', 'readwrite');
            if (record) writing.objectStore('articles').put(record);
            const counted = writing.objectStore('articles').count();
            writing.oncomplete = () => {
              opening.result.close();
              resolve(counted.result);
            };
          };
        }),
      { name: OWN, record: damaged },
    );
  await records({ id: 'damaged', hash: 'no hash', dataset: { version: 7 } });
  await openAdd(page);
  await page.getByRole('button', { name: 'Keep and move' }).click();
  await expect(page.getByRole('alert')).toContainText('1 record of your work could not be read back');
  await expect(page.locator('.own h2')).toHaveText('1 article of your own');
  expect(await records(null)).toBe(2);
});

test('own work whose database is deleted while the page is open is kept again with the next change', async ({
  page,
  context,
}) => {
  await openAdd(page);
  await give(page, [textFile('note.txt', articleText(950))]);
  await keep(page);
  const other = await context.newPage();
  await other.goto('./theme.js');
  await other.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase(name);
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(new Error(String(deleting.error)));
      }),
    OWN,
  );
  await page.getByRole('button', { name: 'Add more articles' }).click();
  await give(page, [textFile('more.txt', articleText(951))]);
  await keep(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Keep and move' }).click();
  await expect(page.locator('.own h2')).toHaveText('2 articles of your own');
});
