import { expect, test, type Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { openAtlas } from './page.ts';

const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'the dashboard', reach: (page) => openAtlas(page) },
  { name: 'the world map', reach: (page) => openAtlas(page, 'v=1&map=world') },
  {
    name: 'the seat lab',
    reach: async (page) => {
      await openAtlas(page, 'v=1&page=lab');
      await expect(page.getByRole('heading', { name: 'Seats before and now' })).toBeVisible();
    },
  },
  { name: 'the articles', reach: (page) => openAtlas(page, 'v=1&page=articles') },
  { name: 'the tables', reach: (page) => openAtlas(page, 'v=1&table=map,timeline,seats,counts,quota') },
  { name: 'an empty result', reach: (page) => openAtlas(page, 'v=1&text=zeppelin') },
  {
    name: 'an open menu',
    reach: async (page) => {
      await openAtlas(page);
      await page.getByRole('button', { name: /^Mission:/ }).click();
    },
  },
  {
    name: 'an open article',
    reach: async (page) => {
      await openAtlas(page, 'v=1&plate=meetings');
      await page.locator('.timeline [data-mark]').first().click();
      await expect(page.locator('.reader')).toBeVisible();
    },
  },
  {
    name: 'a computed number',
    reach: async (page) => {
      await openAtlas(page);
      await page.locator('h1 button.computed').first().click();
    },
  },
  {
    name: 'the picture before the data',
    reach: async (page) => {
      await page.route('**/data/dataset.json', () => new Promise(() => undefined));
      await page.goto('./');
      await expect(page.locator('.picture').filter({ visible: true })).toHaveCount(1);
    },
  },
  {
    name: 'loading',
    reach: async (page) => {
      await page.route('**/data/dataset.json', () => new Promise(() => undefined));
      await page.goto('./?v=1&lanes=hosts');
      await expect(page.getByRole('status')).toBeVisible();
    },
  },
  {
    name: 'an error',
    reach: async (page) => {
      await page.route('**/data/dataset.json', (route) => route.abort());
      await page.goto('./');
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
];

for (const [size, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
}))
  test.describe(size, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, reach } of states)
      test(`${name} has no accessibility violation, light or dark`, async ({ page }) => {
        await reach(page);
        expect(await violationsInBothThemes(page)).toEqual([]);
      });
  });
