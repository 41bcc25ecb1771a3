import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

interface Stop {
  name: string;
  shown: boolean;
  ringed: boolean;
}

/** What has the focus: what it is called, whether it is on the screen, and whether that is seen. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const named = at.getAttribute('aria-label') ?? at.textContent;
    const label = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : '';
    const { x, y, right, bottom, width } = at.getBoundingClientRect();
    const rings = [at, ...at.querySelectorAll('*'), at.parentElement ?? at].map((one) =>
      getComputedStyle(one),
    );
    return {
      name: (named === '' ? label : named).trim() || at.outerHTML.slice(0, 80),
      shown: right > 0 && bottom > 0 && x < innerWidth && y < innerHeight && width > 0,
      ringed: rings.some(
        (style) =>
          style.outlineStyle !== 'none' || style.boxShadow !== 'none' || !['none', ''].includes(style.stroke),
      ),
    };
  });
}

test('Tab goes through the whole page: every stop has a name, is on the screen and is seen to be the one', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator('main footer')).toBeVisible();
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  const stops: Stop[] = [];
  for (let at = 0; at < 200; at += 1) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (!here) break;
    stops.push(here);
  }
  expect(stops.length).toBeGreaterThan(40);
  expect(stops.length).toBeLessThan(200);
  expect(stops.filter(({ name }) => name.startsWith('<')).map(({ name }) => name)).toEqual([]);
  expect(stops.filter(({ shown }) => !shown).map(({ name }) => name)).toEqual([]);
  expect(stops.filter(({ ringed }) => !ringed).map(({ name }) => name)).toEqual([]);
});

test('where every plate is empty one card says so aloud, not each of them', async ({ page }) => {
  await openAtlas(page, 'v=1&text=nosuchword');
  await expect(page.locator('.card[role="status"]')).toHaveCount(1);
  await expect(
    page.locator('#map [role="status"], #seats [role="status"], #timeline [role="status"]'),
  ).toHaveCount(0);
});

test('a dialog gives the focus back to what opened it', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('main footer')).toBeVisible();
  const opener = page.getByRole('button', { name: 'Election' }).first();
  await opener.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});
