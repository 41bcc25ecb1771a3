import { expect, test } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';

test('a number of the headline opens the sentence that states it', async ({ page }) => {
  await openAtlas(page);
  const chip = page.getByRole('heading', { level: 1 }).getByRole('link').first();
  const number = (await chip.innerText()).replace(/\D/g, '');
  await chip.click();
  const current = page.locator('.reader [data-current]').first();
  await expect(current).toBeInViewport();
  await expect(current).toContainText(number);
  await expect(page).toHaveURL(/fact=count-/);
});

test('a mark of the map opens its sentence, and Escape gives the focus back to the mark', async ({
  page,
}) => {
  await openAtlas(page);
  const mark = page.locator('.map svg [data-mark]').first();
  const fact = (await mark.getAttribute('data-facts'))?.split(' ')[0] ?? '';
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`fact=${fact}`));
  await expect(page.locator('.reader [data-current]').first()).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator('.reader')).toHaveCount(0);
  await expect(page.locator(`main [data-facts~="${fact}"]:focus`)).toHaveCount(1);
});

test('a mark of the timeline opens its sentence and the reader lists every other fact of the article', async ({
  page,
}) => {
  await openAtlas(page);
  const mark = page.locator('.timeline svg [data-mark]').first();
  const fact = (await mark.getAttribute('data-facts'))?.split(' ')[0] ?? '';
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`fact=${fact}`));
  const listed = page.locator('.reader aside li');
  const heading = await page.locator('.reader aside h3').innerText();
  await expect(listed).toHaveCount(Number(heading.match(/\d+/)?.[0]));
  await expect(page.locator('.reader aside [aria-current]')).toHaveCount(1);
});

test('the quote in the reader is the evidence of the dataset, word for word', async ({ page, request }) => {
  const [count] = (await servedDataset(request)).counts;
  await openAtlas(page, `v=1&fact=${count?.id}`);
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  const words = await page.locator('.reader [data-current]').allInnerTexts();
  expect(words.join('')).toBe(count?.evidence[0]?.exact);
});

test('next and previous step through the facts of the article', async ({ page }) => {
  await openAtlas(page);
  await page.locator('.timeline svg [data-mark]').first().click();
  const first = new URL(page.url()).searchParams.get('fact');
  await page.getByRole('button', { name: 'Next fact' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('fact')).not.toBe(first);
  await page.getByRole('button', { name: 'Previous fact' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('fact')).toBe(first);
});

test('a link to a fact that is gone still opens the page', async ({ page }) => {
  await openAtlas(page, 'v=1&fact=meeting-000000000000');
  await expect(page.locator('.reader')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('observers');
});
