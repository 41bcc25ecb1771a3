import { expect, test } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';
import { allFacts } from '../../src/model/fact-kinds.ts';

const FACTS = 'v=1&page=facts';

test('every fact stands in one table, and a row opens the sentence that states it', async ({
  page,
  request,
}) => {
  const facts = allFacts(await servedDataset(request));
  await openAtlas(page, FACTS);
  const table = page.locator('#facts table');
  await expect(table).toHaveAttribute('aria-rowcount', String(facts.length + 1));
  expect(await table.locator('tbody [data-row]').count()).toBeLessThan(facts.length);
  const row = table.locator('tbody [data-row]').nth(2);
  const id = (await row.locator('a').getAttribute('data-facts')) ?? '';
  await row.click();
  await expect(page).toHaveURL(new RegExp(`fact=${id}`));
  await expect(page.locator('.reader [data-current]').first()).toBeInViewport();
  await expect(page.locator('#facts [aria-current="true"]')).toHaveAttribute('data-facts', id);
});

test('a column head sorts, says so, and the order survives a reload', async ({ page }) => {
  await openAtlas(page, FACTS);
  const head = page.getByRole('columnheader', { name: 'Number' });
  await head.getByRole('button').click();
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-number/);
  const numbers = async () =>
    (await page.locator('#facts tbody td.number').allInnerTexts())
      .filter((text) => text.trim() !== '')
      .map((text) => Number(text.replace(/\D/g, '')));
  const shown = await numbers();
  expect(shown).toEqual([...shown].sort((a, b) => b - a));
  await page.reload();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.goBack();
});

test('the keyboard alone goes to the last fact, back, and opens one', async ({ page }) => {
  await openAtlas(page, FACTS);
  const table = page.locator('#facts table');
  const last = Number(await table.getAttribute('aria-rowcount')) - 2;
  await table.locator('tbody a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(table.locator(`[data-row="${last}"] a`)).toBeFocused();
  await expect(table.locator(`[data-row="${last}"]`)).toBeInViewport();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(table.locator('[data-row="1"] a')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
});

test('the same filter narrows the table, and the words found are marked in it', async ({ page }) => {
  await openAtlas(page, `${FACTS}&text=yediyildiz`);
  await expect(page.locator('#facts table')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('With “yediyildiz”');
  const title = await page.locator('#facts h2').innerText();
  await expect(page.locator('#facts tbody [data-row]')).toHaveCount(Number(/\d+/.exec(title)?.[0]));
  await page.locator('#facts tbody [data-row]').first().click();
  await expect(page.locator('.reader .found').first()).toContainText(/Yediy[ıi]ld[ıi]z/i);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('facts are cards, reached from the articles, sorted by a menu, opened by a tap', async ({ page }) => {
    await openAtlas(page, 'v=1&page=articles');
    await page.getByRole('button', { name: 'Every fact as one table' }).tap();
    await page.getByLabel('Sort by').selectOption('number');
    await expect(page).toHaveURL(/sort=number/);
    const card = page.locator('#facts tbody [data-row]').first();
    const box = await card.boundingBox();
    expect((box?.width ?? 0) > 300 && (box?.height ?? 0) > 100).toBe(true);
    await card.tap();
    await expect(page.locator('.reader .thread mark')).toBeInViewport();
  });
});

test('the articles say what they yielded and what in them yielded nothing', async ({ page, request }) => {
  const dataset = await servedDataset(request);
  await openAtlas(page, 'v=1&page=articles');
  const rows = page.locator('#articles tbody tr');
  await expect(rows).toHaveCount(dataset.sources.length);
  const total = Number(await rows.first().locator('.total').innerText());
  const kinds = (await rows.first().locator('td.n:not(.total)').allInnerTexts()).map((text) =>
    Number(/\d+/.exec(text)?.[0] ?? 0),
  );
  expect(kinds.reduce((sum, n) => sum + n, 0)).toBe(total);
  const silent = rows.first().locator('details');
  const promised = Number(/, (\d+) with/.exec(await silent.locator('summary').innerText())?.[1]);
  await silent.locator('summary').click();
  await expect(silent.locator('li')).toHaveCount(promised);
  await rows.first().locator('td.n a').first().click();
  await expect(page).toHaveURL(/page=facts.*kind=.*article=|page=facts.*article=.*kind=/);
});
