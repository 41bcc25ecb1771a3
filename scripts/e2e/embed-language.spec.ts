import { expect, test } from '@playwright/test';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { openFrames, troubles } from './embed-frames.ts';
import { openSites, type Sites } from './embed-sites.ts';

let sites: Sites;
test.beforeAll(async () => {
  sites = await openSites();
});
test.afterAll(() => sites.close());

/** English words that only the application says; names and sentences of the articles are not among them. */
const ENGLISH =
  /\b(show|table|chart|sentence|source|open|data|articles|dataset|before|seats|meetings|number)\b/i;

test('every chart speaks Russian when it is asked to, and its sentences keep their own language', async ({
  page,
}) => {
  const told = troubles(page);
  const frames = await openFrames(
    page,
    sites,
    CHARTS.map((chart) => `chart=${chart}&lang=ru&controls=table,filter`),
  );
  for (const [at, chart] of CHARTS.entries()) {
    const frame = frames[at];
    if (!frame) throw new Error(chart);
    await expect(frame.locator('footer'), chart).toContainText('Набор данных');
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(frame.locator('article h2').first(), chart).toContainText(/[а-я]{3}/);
    await expect(frame.locator('[lang="en"]').first(), chart).toBeVisible();
    const names = await frame.evaluate(() =>
      [...document.querySelectorAll('h2, button, footer a, th, legend, [aria-label]')]
        .filter((one) => one.closest('[lang="en"], tbody') === null)
        .map((one) => one.getAttribute('aria-label') ?? one.textContent.trim()),
    );
    // Marks are named after who met whom, as the articles name them; what the application adds is Russian.
    expect(
      names.filter((name) => ENGLISH.test(name) && !/[а-я]/i.test(name)),
      chart,
    ).toEqual([]);
  }
  expect(told).toEqual([]);
});

test('a page in Russian gets Russian where the language is left to it; an English one loads no Russian', async ({
  page,
  browser,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(
    sites.host({
      html: `<!doctype html><html lang="ru"><meta charset="utf-8"><link rel="icon" href="data:,"><script src="${sites.atlas}embed.js" async></script><observer-atlas id="a" chart="quota" lang="auto" loading="eager"></observer-atlas><observer-atlas id="b" chart="quota" lang="xx" loading="eager"></observer-atlas>`,
    }),
  );
  await expect(page.frameLocator('#a iframe').locator('footer')).toContainText('Набор данных');
  await expect(page.frameLocator('#b iframe').locator('footer')).toContainText('Dataset');
  expect(asked.filter((path) => path.includes('/ru/')).sort()).toEqual([
    '/embed/data/ru/live/quota.js',
    '/embed/ru/quota.js',
  ]);

  const context = await browser.newContext({ locale: 'ru-RU' });
  const reader = await context.newPage();
  await reader.goto(`${sites.atlas}embed.html?chart=quota&lang=auto`);
  await expect(reader.locator('footer')).toContainText('Набор данных');
  await context.close();
});
