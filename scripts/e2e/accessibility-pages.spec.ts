import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { openAtlas } from './page.ts';

const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'the table of facts beside an open article',
    reach: async (page) => {
      await openAtlas(page, 'v=1&page=facts&text=senate');
      await page.locator('#facts tbody a').first().click();
      await expect(page.locator('.reader [data-current]').first()).toBeVisible();
    },
  },
  {
    name: 'all other filters, each of them set',
    reach: async (page) => {
      await openAtlas(page, 'v=1&page=facts&from=2022-11-01&to=2023-03-20&known=2023-03-19&sure=0.5');
      await page.getByRole('button', { name: 'More filters: more' }).click();
      await expect(page.getByLabel('First day')).toBeVisible();
    },
  },
  {
    name: 'an article with its silent sentences',
    reach: async (page) => {
      await openAtlas(page, 'v=1&page=articles');
      await page.locator('#articles summary').first().click();
    },
  },
];

const sizes = {
  'dark, wide': { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'light, at 200 %': { colorScheme: 'light', viewport: { width: 720, height: 450 } },
  'light, 320 px': { colorScheme: 'light', viewport: { width: 320, height: 700 } },
} as const;

for (const [size, { colorScheme, viewport }] of Object.entries(sizes))
  test.describe(size, () => {
    test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, reach } of states)
      test(`${name} has no accessibility violation and does not stick out sideways`, async ({ page }) => {
        await reach(page);
        expect(await violationsOn(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
  });

test('without colours of its own the page still shows what is chosen and what is a number', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openAtlas(page, 'v=1&page=facts');
  await page.locator('#facts tbody a').first().click();
  await expect(page.locator('.reader .current').first()).toHaveCSS('outline-style', 'solid');
  await expect(page.locator('.reader .soft').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('h1 .stated').first()).toHaveCSS('outline-style', 'solid');
});
