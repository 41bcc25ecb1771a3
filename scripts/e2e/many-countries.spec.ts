import { expect, test } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';

test('articles of many countries begin with the world, name whose vote is meant and keep the plates small', async ({
  page,
  request,
}) => {
  const dataset = await servedDataset(request);
  const lands = dataset.areas.filter(({ classification }) => classification === 'country').slice(0, 8);
  const [vote] = dataset.elections;
  const total = dataset.counts.find(({ organization, of }) => organization === null && of === 'observers');
  if (!vote || !total || lands.length < 8)
    throw new Error('the served dataset has too little to make many of');
  const many = {
    ...dataset,
    id: dataset.id.replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
    elections: [
      ...dataset.elections,
      ...lands.map(({ id, name }, at) => ({
        ...vote,
        id: `vote-${at}`,
        area: id,
        name: `Election in ${name}`,
        date: `20${30 + at}-05-01`,
      })),
    ],
    counts: [
      ...dataset.counts,
      ...lands.map((_, at) => ({
        ...total,
        id: `many-${at}`,
        election: `vote-${at}`,
        amount: { value: 100 + at, qualifier: 'exact' as const },
      })),
    ],
  };
  await page.route('**/data/dataset.json', (route) => route.fulfill({ json: many }));
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404) missing.push(response.url());
  });
  await openAtlas(page);
  const last = lands.at(-1)?.name ?? '';
  await expect(page.locator('h1')).toContainText(`107 observers`);
  await expect(page.locator('h1')).toContainText(`1 May 2037 vote in ${last}`);
  await expect(page.locator('h1')).not.toContainText(/more than|fewer than|as many as/);
  await expect(page.locator('.plates.world')).toHaveCount(1);
  await expect(page.locator('main footer')).toBeVisible();
  const counts = page.locator('#counts');
  await expect(counts).toContainText(`${last} 2037`);
  await expect(counts).toContainText(/and \d+ more in the table/);
  expect((await counts.boundingBox())?.height).toBeLessThan(450);
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  expect(missing).toEqual([]);
});
