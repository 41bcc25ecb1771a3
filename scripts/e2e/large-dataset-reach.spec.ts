import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { largeBody, openLarge } from './large-page.ts';

/** Just enough that the page works over columns. */
let body: Buffer;
test.beforeAll(() => {
  body = largeBody({ meetings: 3_500, places: 400 });
});

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(90_000);

for (const [size, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
}))
  test.describe(size, () => {
    test.use({ viewport });
    for (const query of ['v=1', 'v=1&table=map,timeline&matrix=shown'])
      test(`over a large dataset ${query} has no accessibility violation, light or dark`, async ({
        page,
      }) => {
        await openLarge(page, body, query);
        await expect(page.locator(size === 'wide' ? '#timeline' : '#map')).toBeVisible();
        expect(await violationsInBothThemes(page)).toEqual([]);
      });
  });

test('the keys lead to the last line of a list and back, reading what they pass', async ({ page }) => {
  await openLarge(page, body, 'v=1&table=timeline');
  const lines = page.locator('#timeline').getByRole('listitem');
  await lines.first().locator('button').focus();
  const count = await lines.first().getAttribute('aria-setsize');
  for (let step = 0; step < 15; step += 1) await page.keyboard.press('ArrowDown');
  await expect(page.locator('#timeline li[aria-posinset="16"] button')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator(`#timeline li[aria-posinset="${count}"] button`)).toBeFocused();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Home');
  await expect(page.locator('#timeline li[aria-posinset="1"] button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
});

test('who met whom is counted, and a pair is a filter', async ({ page }) => {
  await openLarge(page, body, 'v=1&matrix=shown');
  const cell = page.locator('#matrix td[role="gridcell"][data-cell]').filter({ hasText: /\d/ }).first();
  const count = (await cell.innerText()).replace(/\D/g, '');
  await cell.click();
  await expect(page).toHaveURL(/mission=.*host=/);
  await expect(page.locator('#timeline h2').first()).toContainText(
    `${Number(count).toLocaleString('en')} of `,
  );
});

test('a file holds every fact that passes, or says that they are too many', async ({ page }) => {
  await openLarge(page, body);
  const choose = async () => {
    await page.locator('#timeline .opener').click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
  };
  await choose();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('a file takes at most 2,000');
  await page.keyboard.press('Escape');
  await openLarge(page, body, 'v=1&from=2019-04-01&to=2019-05-12&kind=meeting');
  const shown = /^[\d,]+/.exec(await page.locator('.status').innerText())?.[0] ?? '';
  await choose();
  await expect(dialog).toContainText(`${shown} facts as the filter stands`);
});

for (const { plate, words, mark } of [
  { plate: 'timeline', words: /[\d,]+ meetings from/, mark: 'rect' },
  { plate: 'map', words: /[\d,]+ facts at [\d,]+ places/, mark: 'path' },
])
  test(`the ${plate} of many facts is saved as a drawing of the theme that is asked for`, async ({
    page,
  }) => {
    await openLarge(page, body);
    await expect(page.locator('#timeline canvas').first()).toBeVisible();
    await page.locator(`#${plate} .opener`).click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Dark' }).click();
    await expect(dialog.locator('img')).toBeVisible();
    const saving = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'SVG' }).click();
    const svg = readFileSync(await (await saving).path(), 'utf8');
    expect(svg).toMatch(words);
    // Everything that stands on a canvas is drawn as vectors, in the ink of the other theme.
    expect(svg).not.toContain('data:image/png');
    expect(svg.match(new RegExp(`<${mark} `, 'g'))?.length ?? 0).toBeGreaterThan(100);
    const ink = await page.evaluate(() => {
      const dark = document.createElement('div');
      dark.dataset['theme'] = 'dark';
      document.body.append(dark);
      return getComputedStyle(dark).getPropertyValue('--ink-2').trim();
    });
    expect(svg).toContain(ink);
  });
