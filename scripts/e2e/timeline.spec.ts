import { expect, test } from '@playwright/test';
import { openAtlas } from './page.ts';

const MARK = '.timeline svg [data-mark]';

test('lanes are switched, sorted and collapsed by keys, and the address keeps it', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator(MARK).first()).toBeVisible();
  await page
    .locator('.timeline')
    .getByRole('button', { name: /^Lanes: / })
    .click();
  await page.getByRole('button', { name: 'host', exact: true }).click();
  await page.getByRole('button', { name: 'number', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/lanes=host.*order=count/);
  const lane = page.locator('.timeline [data-lane]').first();
  await lane.focus();
  await page.keyboard.press('Enter');
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await page.reload();
  await expect(lane).toHaveAttribute('aria-expanded', 'false');
  await page.goBack();
  await expect(lane).toHaveAttribute('aria-expanded', 'true');
});

test('a mark is a link to the browser: the middle button opens its sentence in one tab of its own', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  const mark = page.locator(MARK).first();
  await expect(mark).toHaveAttribute('href', /fact=/);
  const opened = context.waitForEvent('page');
  await mark.click({ button: 'middle' });
  const other = await opened;
  await expect(other.locator('.reader [data-current]').first()).toBeVisible();
  await expect(page.locator('.reader')).toHaveCount(0);
  expect(context.pages()).toHaveLength(2);
});

test('what was known on a day is set by keys and by typing, and Back lets it go', async ({ page }) => {
  await openAtlas(page);
  const known = page.getByRole('slider', { name: 'Known on' });
  await known.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/known=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/known=/);
  await page
    .locator('.timeline')
    .getByRole('button', { name: /^Dates shown: / })
    .click();
  await page.getByLabel('What was known on').fill('2022-11-19');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/known=2022-11-19/);
  await expect(page.locator('.timeline').getByText('Known on 19 November 2022')).toBeVisible();
});

test('no label of the timeline lies on another', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('.timeline .overview')).toBeVisible();
  const overlaps = await page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll('.timeline svg .mark text, .timeline svg [data-lane] text'),
    ].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    const over = (a: DOMRect, b: DOMRect) =>
      a.left + 0.5 < b.right && b.left + 0.5 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom;
    return boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (over(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])),
    );
  });
  expect(overlaps).toEqual([]);
});

test('a cell of the matrix narrows the filter to its pair, by keys alone', async ({ page }) => {
  await openAtlas(page);
  await page.locator('.timeline').getByRole('button', { name: 'Who met whom' }).click();
  const cell = page.getByRole('gridcell', { name: /: (?!no meeting)/ }).first();
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mission=.*host=/);
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/mission=/);
});

test('the table is sorted by its heads and shows the sentences', async ({ page }) => {
  await openAtlas(page, 'v=1&table=timeline');
  const table = page.locator('.timeline').getByRole('table');
  await expect(table.locator('mark').first()).toBeVisible();
  const host = table.getByRole('columnheader', { name: 'Host' });
  await host.getByRole('button').click();
  await expect(host).toHaveAttribute('aria-sort', 'ascending');
  await host.getByRole('button').click();
  await expect(host).toHaveAttribute('aria-sort', 'descending');
});
