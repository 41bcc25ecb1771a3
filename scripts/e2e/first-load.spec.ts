import { expect, test, type Locator, type Page } from '@playwright/test';
import { PICTURE_SIZES } from '../first-load/picture-sizes.ts';
import { openAtlas, servedDataset } from './page.ts';

/** What moves by more than this unsettles a reader. */
const MOST_SHIFT = 0.02;

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

/** Adds up how much of the page moves without anybody having asked, from the first paint on. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput')) sum += Number(Reflect.get(entry, 'value'));
      Reflect.set(window, 'shifted', sum);
    }).observe({ type: 'layout-shift', buffered: true });
    Reflect.set(window, 'shifted', 0);
  });
  return () => page.evaluate(() => Reflect.get(window, 'shifted') as number);
}

/** Keeps the dataset from coming until it is let go. */
async function holdDataset(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/dataset.json', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const picture = (page: Page) => page.locator('.picture').filter({ visible: true });
const drawn = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);

for (const { name, width, height, touch, widths } of PICTURE_SIZES)
  test.describe(`in a ${name} window`, () => {
    test.use({ viewport: { width, height }, hasTouch: touch, isMobile: touch });

    for (const query of ['', '?v=1&lanes=hosts'])
      test(`nothing moves while the page comes, at first and again: ${query || 'the default view'}`, async ({
        page,
      }) => {
        const shifted = await watchShifts(page);
        for (const visit of ['first', 'second']) {
          await page.goto(`./${query}`);
          await drawn(page);
          await expect(page.getByText('Saved on this device.').last()).toBeAttached();
          await page.waitForLoadState('networkidle');
          expect(await shifted(), visit).toBeLessThanOrEqual(MOST_SHIFT);
        }
      });

    test('the picture shows before any data what the application then draws', async ({ page }) => {
      const release = await holdDataset(page);
      await page.goto('./');
      await expect(picture(page)).toHaveAttribute('data-size', name);
      const headline = page.getByRole('heading', { level: 1 });
      await expect(headline).toHaveCount(1);
      const said = (await headline.textContent()) ?? '';
      const marks = await picture(page).locator('.map svg [data-mark]').count();
      expect(marks).toBeGreaterThan(0);
      release();
      await expect(page.locator('.picture')).toHaveCount(0);
      await expect(headline).toHaveText(said);
      await expect(page.locator('.map svg [data-mark]')).toHaveCount(marks);
      for (const [selector, wide] of widths)
        if (!selector.includes('*'))
          expect
            .soft(
              await page
                .locator(selector)
                .first()
                .evaluate((one) => one.clientWidth),
              selector,
            )
            .toBe(wide);
    });

    test('a mark pressed in the picture opens its sentence', async ({ page }) => {
      const release = await holdDataset(page);
      await page.goto('./');
      await picture(page).locator('.map svg [data-mark]').first().click();
      release();
      await expect(page.locator('.reader [data-current]').first()).toBeVisible();
    });
  });

test('what is pressed and typed in the picture is not lost: buttons, keys, words', async ({ page }) => {
  const release = await holdDataset(page);
  await page.goto('./');
  await picture(page).getByRole('button', { name: 'World' }).click();
  await page.getByRole('searchbox').fill('Akmola');
  release();
  await expect(page.locator('.picture')).toHaveCount(0);
  await expect(page).toHaveURL(/map=world/u);
  await expect(page.getByRole('searchbox')).toHaveValue('Akmola');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('there is no picture where another view is asked for or another dataset was shown last', async ({
  page,
}) => {
  await holdDataset(page);
  await page.goto('./?v=1&map=world');
  await expect(page.locator('.picture').first()).toBeHidden();
  await page.addInitScript(() => localStorage.setItem('observer-atlas:shown', 'another'));
  await page.goto('./');
  await expect(page.locator('#app')).toBeVisible();
  await expect(picture(page)).toHaveCount(0);
});

test('a newer dataset than the picture’s is drawn at once in its place', async ({ page, request }) => {
  const newer = { ...(await servedDataset(request)), id: 'f'.repeat(64), counts: [] };
  await page.route('**/data/dataset.json', (route) => route.fulfill({ json: newer }));
  await page.goto('./');
  await expect(page.getByText('Dataset ffffffffffff')).toBeVisible();
  await expect(page.locator('.picture')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the picture is what there is to see and to read', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('observers');
    await expect(picture(page).locator('.timeline svg [data-mark]').first()).toBeVisible();
    await expect(page.locator('#app')).toBeHidden();
  });
});

for (const width of [1366, 1600, 1920])
  test(`between its sizes the picture is as high as the page: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    const release = await holdDataset(page);
    await page.goto('./');
    const footer = (of: Locator) => of.locator('footer').evaluate((one) => one.getBoundingClientRect().top);
    const before = await footer(picture(page));
    release();
    await drawn(page);
    await expect(page.locator('#timeline .overview')).toBeVisible();
    await expect.poll(async () => Math.abs((await footer(page.locator('#app'))) - before)).toBeLessThan(24);
  });

test('no file is asked for twice, and none that is absent', async ({ page }) => {
  const asked: string[] = [];
  const absent: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('response', (response) => {
    if (response.status() === 404) absent.push(response.url());
  });
  await openAtlas(page);
  // What marks the days of the published calendar is the last to come.
  await expect(
    page
      .locator('#timeline')
      .getByRole('button', { name: /^Campaign/ })
      .first(),
  ).toBeVisible();
  const figures = asked.filter((url) => url.includes('/data/'));
  expect(figures).toContainEqual(expect.stringContaining('/data/reference/'));
  expect(figures).toEqual([...new Set(figures)]);
  expect(absent).toEqual([]);
});

for (const [what, path] of [
  ['that the page names', '**/assets/index-*.js'],
  ['that it asks for later', '**/assets/start-*.js'],
] as const)
  test(`a script ${what} does not come: the page says that it does not answer, and loads again`, async ({
    page,
  }) => {
    await page.route(path, (route) => route.abort());
    await page.goto('./');
    const note = page.getByRole('alert').filter({ hasText: 'did not load' });
    await expect(note).toBeVisible();
    await page.unroute(path);
    await note.getByRole('link', { name: 'Load it again' }).click();
    await drawn(page);
    await expect(note).toBeHidden();
  });

test('outlines are asked for where a map of them is drawn, not for pages without one', async ({ page }) => {
  const outlines: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.topo.json')) outlines.push(request.url());
  });
  await openAtlas(page, 'v=1&page=facts');
  await page.waitForLoadState('networkidle');
  expect(outlines).toEqual([]);
  await openAtlas(page);
  await expect(page.locator('#map svg [data-mark]').first()).toBeVisible();
  expect(outlines).toHaveLength(2);
});
