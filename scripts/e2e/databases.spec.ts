import { expect, test, type Page } from '@playwright/test';
import { articleText, give, keep, openAdd, textFile } from './add-kit.ts';
import { openAtlas } from './page.ts';
import { DATASET, OWN, storedDataset } from './stored-dataset.ts';

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

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
