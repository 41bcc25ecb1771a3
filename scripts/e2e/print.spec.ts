import { expect, test, type Locator, type Page } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';

/** Puts the page on paper as wide as a sheet; what draws it on paper is read after the rest of the page. */
async function print(page: Page): Promise<void> {
  await expect(page.locator('main footer')).toBeVisible();
  await expect(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.notes li').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.setViewportSize({ width: 703, height: 1000 });
}

test('every plate is printed, with nothing to press on it', async ({ page }) => {
  await openAtlas(page);
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await print(page);
  for (const plate of ['#map', '#seats', '#timeline']) await expect(page.locator(plate)).toBeVisible();
  const pressed = page.locator(
    'main :is([aria-pressed="false"], [aria-haspopup], .overview):visible, header :is(button, input):visible',
  );
  await expect(pressed).toHaveCount(0);
});

test('the filtered timeline is printed window by window, each mark with the number of its sentence', async ({
  page,
  request,
}) => {
  const { meetings } = await servedDataset(request);
  await openAtlas(page, 'v=1&kind=meeting');
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await print(page);
  await expect(page.locator('#map')).toBeHidden();
  const marks = page.locator('#timeline svg [data-mark]');
  const drawn = await marks.evaluateAll((all) => [
    ...new Set(all.map((one) => one.getAttribute('data-facts'))),
  ]);
  expect(drawn.length).toBe(meetings.length);
  const without = await marks.evaluateAll(
    (all) => all.filter((one) => one.querySelector('.footnote') === null).length,
  );
  expect(without).toBe(0);
});

test('statements, which stand on no chart, are printed as sentences of who said them', async ({
  page,
  request,
}) => {
  const { statements } = await servedDataset(request);
  await openAtlas(page, 'v=1&kind=statement');
  await print(page);
  const quotes = new Set(
    statements.flatMap(({ evidence }) =>
      evidence.map(({ source, start, end }) => `${source}:${start}:${end}`),
    ),
  );
  await expect(page.locator('.notes li')).toHaveCount(quotes.size);
  await expect(page.locator('.notes li b').first()).toHaveText(/.+:/);
});

test('a map prints the numbers of its sentences, beside labels and where there are none, though it is drawn anew', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&map=world&kind=observation');
  await expect(page.locator('#map [data-label-of]').first()).toBeVisible();
  await print(page);
  const marks = page.locator('#map svg a[data-mark]:not([data-faded])');
  expect(await marks.count()).toBeGreaterThan(0);
  await expect.poll(() => withoutNumber(marks)).toEqual([]);
  // Labels that find no room on a narrow sheet go; those that come back are other elements than before.
  const labels = await page.evaluateHandle(() => [...document.querySelectorAll('#map [data-label-of]')]);
  const shown = () => page.locator('#map [data-label-of]').count();
  const many = await shown();
  await page.setViewportSize({ width: 360, height: 1000 });
  await expect.poll(shown).toBeLessThan(many);
  await expect.poll(() => withoutNumber(marks)).toEqual([]);
  await page.setViewportSize({ width: 1000, height: 1000 });
  await expect.poll(() => labels.evaluate((all) => all.some((one) => !one.isConnected))).toBe(true);
  await expect.poll(shown).toBe(many);
  expect(await withoutNumber(marks)).toEqual([]);
});

/** Which marks on view, none of them in a cluster, have no number at themselves or their label. */
function withoutNumber(marks: Locator): Promise<(string | null)[]> {
  return marks.evaluateAll((all) =>
    all
      .map((one) => ({ one, key: one.getAttribute('data-key') }))
      .filter(
        ({ one, key }) =>
          one.childElementCount > 0 &&
          !one.querySelector('.footnote') &&
          !document.querySelector(`[data-label-of="${CSS.escape(key ?? '')}"] .footnote`),
      )
      .map(({ key }) => key),
  );
}

test('a page that is printed before it is whole says so, and the keys that print wait for it', async ({
  page,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/assets/Citing-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openAtlas(page);
  const early = page.getByText('Printed before the page was whole');
  await page.emulateMedia({ media: 'print' });
  await expect(early).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(early).toBeHidden();
  await page.keyboard.press('Control+p');
  await expect(page.locator('html')).not.toHaveAttribute('data-printed', 'yes');
  letGo();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await print(page);
  await expect(early).toHaveCount(0);
});
