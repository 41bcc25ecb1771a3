import { expect, test, type Page } from '@playwright/test';
import { largeBody, openLarge } from './large-page.ts';

/** Enough that the page must work over columns, little enough that a test is quick. */
let body: Buffer;
test.beforeAll(() => {
  body = largeBody({ meetings: 20_000, places: 3_000 });
});

test.use({ serviceWorkers: 'block' });
test.setTimeout(90_000);

/** Moves the pointer along the first line of marks of each lane until the mark of one fact answers. */
async function pointAtMark(page: Page, plate: string): Promise<void> {
  const canvas = page.locator(`${plate} canvas`).first();
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('there is no canvas');
  const lane = 30;
  for (let y = box.y + box.height - 2 * lane + 8; y > box.y + 60; y -= lane)
    for (let x = box.x + 220; x < box.x + box.width - 20; x += 7) {
      await page.mouse.move(x, y);
      if (await page.locator(`${plate} button[data-mark]`).count()) return;
    }
}

test('a large dataset is filtered, a mark on the canvas opens its sentence, and the next visit starts from columns', async ({
  page,
}) => {
  await openLarge(page, body);
  await expect(page.locator('#map canvas').last()).toBeVisible();
  await expect(page.locator('#timeline canvas').first()).toBeVisible();
  await expect(page.locator('#seats svg').first()).toBeVisible();
  await expect(page.getByText('Saved on this device.')).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => performance.getEntriesByName('atlas:drawn').length)).toBe(1);

  await page.getByRole('button', { name: /any mission/ }).click();
  const first = page
    .getByRole('group', { name: /mission/i })
    .locator('li label')
    .first();
  const count = (await first.locator('em').innerText()).replace(/\D/g, '');
  await first.click();
  await page.keyboard.press('Escape');
  await expect(page.locator('.status')).toContainText(`${count} of`);
  expect(page.url()).toContain('mission=');
  expect(await page.evaluate(() => performance.getEntriesByName('atlas:update').length)).toBeGreaterThan(0);

  const query = new URL(page.url()).search.slice(1);
  await openLarge(page, body, `${query}&from=2019-04-01&to=2019-04-12`);
  await pointAtMark(page, '#timeline');
  await expect(page.getByRole('tooltip')).toContainText('observers of the');
  await page.locator('#timeline button[data-mark]').click();
  await expect(page.locator('.reader [data-current]').first()).toContainText('observers of the');
  const fact = new URL(page.url()).searchParams.get('fact');
  expect(fact).toMatch(/^meeting-/);

  // No network: everything comes from what was kept.
  await page.unroute('**/data/dataset.json');
  await page.route('**/data/dataset.json', (route) => route.abort());
  await page.reload();
  await expect(page.locator('.reader [data-current]').first()).toContainText('observers of the');
  await expect(page.getByText('Read from this device')).toBeAttached();
});

test('the lists reach every fact and every place by keys', async ({ page }) => {
  await openLarge(page, body, 'table=timeline,map');
  const facts = page.locator('#timeline').getByRole('group', { name: /meetings/ });
  await facts.locator('button[data-mark]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await facts.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(facts.getByText('no date').last()).toBeVisible();
  await page.locator('#map').getByRole('group').last().getByRole('button').first().click();
  await expect(page).toHaveURL(/place=/);
});

test('words are found in sentences and names', async ({ page }) => {
  await openLarge(page, body, 'text=%22Institute of Public Law%22');
  await expect(page.locator('.status')).toContainText('of');
  await openLarge(page, body, 'text=Institute');
  await expect
    .poll(async () => Number(/^[\d,]+/.exec(await page.locator('.status').innerText())?.[0].replace(',', '')))
    .toBeGreaterThan(1_000);
  await openLarge(page, body, 'text=nosuchwordanywhere');
  await expect(page.getByRole('status').filter({ hasText: 'nosuchwordanywhere' })).toBeVisible();
});
