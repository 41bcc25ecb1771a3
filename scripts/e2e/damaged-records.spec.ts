import { expect, test } from '@playwright/test';
import { articleText, give, keep, openAdd, textFile } from './add-kit.ts';
import { openAtlas } from './page.ts';
import { DATASET, OWN, storedDataset } from './stored-dataset.ts';

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

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
