import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { violationsOn } from './axe.ts';
import { largeBody, openLarge } from './large-page.ts';

const MARK = '#timeline svg [data-mark]';
let body: Buffer;
test.beforeAll(() => {
  body = largeBody({ meetings: 500, places: 250 });
});

/** Whether a mark stands within the lanes that scroll, below their axis. */
async function isInSight(page: Page, mark: Locator): Promise<boolean> {
  const [at, box] = [await mark.boundingBox(), await page.locator('#timeline .bounded').boundingBox()];
  if (!at || !box) return false;
  return at.y >= box.y + 40 && at.y + at.height <= box.y + box.height + 1;
}

test('five hundred meetings stay as high as a window: lanes scroll below their axis, every mark is reached', async ({
  page,
}) => {
  await openLarge(page, body);
  await expect.poll(() => page.locator(MARK).count()).toBeGreaterThanOrEqual(500);
  await expect(page.locator('#timeline .overview')).toBeVisible();
  expect((await page.locator('#timeline').boundingBox())?.height).toBeLessThan(800);
  await expect(page.locator('#timeline svg .mark text').filter({ hasText: '…' })).toHaveCount(0);
  const told = page.getByText(/^Lanes 1 to \d+ of \d+ in view; together they hold \d+ marks\./);
  await expect(told).toContainText(`${await page.locator(MARK).count()} marks`);
  await page.locator(MARK).first().focus();
  await page.keyboard.press('End');
  expect(await isInSight(page, page.locator(`${MARK}:focus`))).toBe(true);
  await expect(page.locator('#timeline .head svg')).toBeVisible();
  await expect(page.getByText(/^Lanes \d+ to (\d+) of \1 in view/)).toBeVisible();
  await page.keyboard.press('ArrowUp');
  expect(await isInSight(page, page.locator(`${MARK}:focus`))).toBe(true);
  expect(await violationsOn(page, (axe) => axe.include('#timeline'))).toEqual([]);
});

test('a saved picture holds the lanes that are scrolled out of sight too', async ({ page }) => {
  await openLarge(page, body);
  await expect.poll(() => page.locator(MARK).count()).toBeGreaterThanOrEqual(500);
  await page.locator('#timeline .bounded').evaluate((box) => (box.scrollTop = 200));
  await expect(page.locator('#timeline .head svg')).toBeVisible();
  await page.locator('#timeline header .tools button[aria-haspopup]').click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'SVG', exact: true }).click();
  const svg = await readFile(await (await waiting).path(), 'utf8');
  expect(Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1])).toBeGreaterThan(900);
  const names = await page
    .locator('#timeline [data-lane]')
    .evaluateAll((all) => all.map((one) => one.textContent));
  for (const name of names) expect(svg).toContain((/^[^\d]+/.exec(name)?.[0] ?? '').trim());
  expect(svg).not.toContain('Show all lanes');
});

test('all lanes stand at once by choice', async ({ page }) => {
  await openLarge(page, body);
  await expect.poll(() => page.locator(MARK).count()).toBeGreaterThanOrEqual(500);
  await page.getByRole('button', { name: 'Show all lanes at once' }).click();
  await expect(page.getByRole('button', { name: 'Let the lanes scroll' })).toBeVisible();
  expect((await page.locator('#timeline').boundingBox())?.height).toBeGreaterThan(800);
});

test('what an address opens comes into sight among lanes that scroll', async ({ page }) => {
  const more = largeBody({ meetings: 2400, places: 250 });
  const { meetings } = JSON.parse(more.toString()) as { meetings: { id: string }[] };
  const last = meetings.at(-1)?.id ?? '';
  await openLarge(page, more, `fact=${last}`);
  const open = page.locator(`#timeline svg [data-facts="${last}"]`).first();
  await expect(open).toBeAttached();
  await expect.poll(() => isInSight(page, open)).toBe(true);
});

test('on a phone five hundred meetings are a list that grows by choice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/data/dataset.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto('./?plate=meetings');
  const rows = page.locator('#timeline li button');
  await expect(rows).toHaveCount(50);
  await page.getByRole('button', { name: /^Show 50 more of 5\d\d$/ }).click();
  await expect(rows).toHaveCount(100);
});
