import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

const marks = (page: Page) => page.locator('#map svg [data-mark]');
const zoomed = (page: Page) => page.locator('#map [data-zoomed]');

test('every mark of the map is drawn, and a click on it or its label opens its sentence on this page', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  for (const mark of await marks(page).all()) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(4);
  }
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.locator('#map svg text .bold').first().click();
  await expect(page).toHaveURL(/fact=/);
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
});

test('a mark is a link to the same view with its sentence open', async ({ page }) => {
  await openAtlas(page);
  const href = await marks(page).first().getAttribute('href');
  await page.goto(`./${href ?? ''}`);
  await expect(page.locator('.reader')).toBeVisible();
  await expect(page.locator('#map [data-selected]').first()).toBeVisible();
});

test('keys zoom, move and reset the map; a mark reached by key opens by Enter', async ({ page }) => {
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  await page.locator('#map .map').focus();
  await expect(async () => {
    await page.keyboard.press('+');
    await expect(zoomed(page)).toHaveCount(1, { timeout: 600 });
  }).toPass();
  const land = page.locator('#map .ground > g').first();
  const before = await land.getAttribute('transform');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => land.getAttribute('transform')).not.toBe(before);
  await page.keyboard.press('0');
  await expect(zoomed(page)).toHaveCount(0);
  await page.keyboard.press('-');
  await expect(zoomed(page)).toHaveCount(0);
  await marks(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fact=/);
});

test('a double click zooms in, and the wheel never past its limits', async ({ page }) => {
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  const box = await page.locator('#map .map > svg').boundingBox();
  if (!box) throw new Error('the map is drawn');
  // What pans and zooms is read after the picture.
  await expect(async () => {
    await page.mouse.dblclick(box.x + box.width * 0.3, box.y + box.height * 0.6);
    await expect(zoomed(page)).toHaveCount(1, { timeout: 600 });
  }).toPass();
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -400);
  const scale = async () => {
    const transform = await page.locator('#map .ground > g').first().getAttribute('transform');
    return Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1]);
  };
  await expect.poll(scale).toBe(12);
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 400);
  await expect.poll(scale).toBe(1);
});

test('layers are in the address, and the last one stays on', async ({ page }) => {
  await openAtlas(page, 'v=1&map=world');
  await page.getByRole('button', { name: 'Observers came from', exact: true }).click();
  await expect(page).toHaveURL(/layer=voting,origins/);
  await expect(page.locator('#map [data-symbol="origin"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Voting observed', exact: true }).click();
  await page.getByRole('button', { name: 'Observers came from', exact: true }).click();
  await expect(page).toHaveURL(/layer=origins/);
  await page.goBack();
  await expect(page).toHaveURL(/layer=voting,origins/);
});

test('the arrow keys follow the marks in reading order, each once', async ({ page }) => {
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  const opens = async () =>
    page
      .locator('#map [data-facts]')
      .evaluateAll((all) => [
        ...new Set(
          all.flatMap((one) => (one.closest('svg') !== null ? [one.getAttribute('data-facts')] : [])),
        ),
      ]);
  const order = await opens();
  await marks(page).first().focus();
  await page.keyboard.press('Home');
  const followed: (string | null)[] = [];
  while (followed.length < order.length) {
    followed.push(await page.evaluate(() => document.activeElement?.getAttribute('data-facts') ?? null));
    await page.keyboard.press('ArrowRight');
  }
  expect([...new Set(followed)]).toEqual(order);
});

test('the Tab key goes through the marks in reading order', async ({ page }) => {
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  const order = await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-key')));
  await marks(page).first().focus();
  const followed: (string | null)[] = [];
  for (const key of order) {
    followed.push(await page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? null));
    if (key !== order.at(-1)) await page.keyboard.press('Tab');
  }
  expect(followed).toEqual(order);
});

test('with reduced motion the other map stands at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await expect(marks(page).first()).toBeVisible();
  await page.locator('#map').getByText('World', { exact: true }).click();
  await expect(page.locator('#map [data-symbol="country"]').first()).toBeVisible();
  await expect(page.locator('#map .layer')).toHaveCount(1);
  await expect(zoomed(page)).toHaveCount(0);
});
