import { expect, test } from '@playwright/test';
import { openAtlas } from './page.ts';

for (const width of [320, 390, 768, 1024, 1280, 1440, 1920])
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openAtlas(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

test('a laptop shows the answer, the map, the seats and the timeline without scrolling far', async ({
  page,
}) => {
  await openAtlas(page);
  for (const plate of ['.map.plate', '.rail.plate', '.timeline.plate'])
    expect((await page.locator(plate).boundingBox())?.y).toBeLessThan(700);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one plate shows at a time and the tabs switch between them', async ({ page }) => {
    await openAtlas(page);
    await expect(page.locator('.map.plate')).toBeVisible();
    await expect(page.locator('.timeline.plate')).toBeHidden();
    await page.getByRole('navigation', { name: 'Plates' }).getByRole('button', { name: 'Meetings' }).tap();
    await expect(page.locator('.timeline.plate')).toBeVisible();
    await expect(page.locator('.map.plate')).toBeHidden();
    await expect(page).toHaveURL(/plate=meetings/);
  });

  test('a mark opens the sentence as a full sheet with its words at the top', async ({ page }) => {
    await openAtlas(page, 'v=1&plate=meetings');
    await page.locator('.timeline [data-mark]').first().tap();
    await expect(page.locator('.reader .thread mark')).toBeInViewport();
    await expect(page.locator('.reader [data-current]').first()).toBeInViewport();
    await page.getByRole('button', { name: 'Close the article' }).tap();
    await expect(page.locator('.reader')).toHaveCount(0);
  });
});

test('the theme follows the device, can be changed, and the change is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Light theme' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the keyboard alone reaches a mark, moves among marks and opens one', async ({ page }) => {
  await openAtlas(page);
  const first = page.locator('.timeline svg [data-mark][tabindex="0"]');
  await expect(first).toHaveCount(1);
  await first.focus();
  await page.keyboard.press('ArrowRight');
  const moved = page.locator('.timeline svg [data-mark]:focus');
  await expect(moved).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
});
