import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { openSites } from './embed-sites.ts';
import { openAtlas } from './page.ts';

async function choose(page: Page, plate: string, item: string): Promise<void> {
  await page.locator(`#${plate} header .tools button[aria-haspopup]`).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const download: Download = await waiting;
  return readFile(await download.path());
}

test('a plate becomes a picture that stands alone, with its caption inside, in SVG and sharp PNG', async ({
  page,
  browser,
}) => {
  await openAtlas(page, 'v=1&mission=osce-pa');
  const title = (await page.locator('#seats h2').textContent()) ?? '';
  await choose(page, 'seats', 'Export…');
  const svg = (await saved(page, 'SVG')).toString('utf8');
  const png = await saved(page, 'PNG, sharp (2×)');
  const social = await saved(page, 'PNG for links (1200 × 630)');

  const alone = await browser.newPage();
  const read = await alone.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = file.documentElement;
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      name: root.localName,
      width: Number(root.getAttribute('width')),
      texts: [...file.querySelectorAll('text')].map((one) => one.textContent).join(' '),
      fonts: (file.querySelector('style')?.textContent.match(/@font-face/g) ?? []).length,
      elsewhere: /(?:href|src)\s*=\s*"(?!data:|#)|url\((?!data:|#)/.test(text),
      variables: text.includes('var('),
    };
  }, svg);
  expect(read).toMatchObject({ error: null, name: 'svg', elsewhere: false, variables: false });
  expect(read.fonts).toBeGreaterThanOrEqual(2);
  expect(read.texts).toContain(title);
  expect(read.texts.replace(/\s+/g, ' ')).toMatch(/Showing all facts by .*dataset [0-9a-f]{12}/);
  await alone.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`);
  await expect
    .poll(() => alone.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(Math.round(read.width));
  await alone.close();

  const sizeOf = (file: Buffer) => [file.readUInt32BE(16), file.readUInt32BE(20)];
  expect(sizeOf(png)[0]).toBe(Math.round(read.width * 2));
  expect(sizeOf(social)).toEqual([1200, 630]);
});

test('a picture of the map names who made its map, whole, and speaks in its own letters wherever it is opened', async ({
  page,
  browser,
}) => {
  await openAtlas(page);
  const credit = (await page.locator('#map button[data-printed]').last().textContent()) ?? '';
  await choose(page, 'map', 'Export…');
  const svg = (await saved(page, 'SVG')).toString('utf8');
  const alone = await browser.newPage();
  await alone.setContent(svg.replace(/^<\?xml[^>]*>/, ''));
  const read = await alone.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    const bare = (name: string) => name.replaceAll(/["']/g, '').trim();
    const inside = new Set([...document.fonts].map(({ family }) => bare(family)));
    const texts = [...document.querySelectorAll('text')];
    const asked = texts.map((one) => bare(getComputedStyle(one).fontFamily.split(',')[0] ?? ''));
    return {
      texts: texts.map((one) => one.textContent).join(' '),
      missing: [...new Set(asked.filter((family) => !inside.has(family)))],
    };
  });
  await alone.close();
  expect(credit).not.toBe('');
  expect(read.texts.replace(/\s+/g, ' ')).toContain(credit.replace(/\s+/g, ' ').trim());
  expect(read.missing).toEqual([]);
});

test('a transparent picture has nothing behind its marks, and ink for a light or a dark page', async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'counts', 'Export…');
  await page.getByRole('checkbox', { name: 'Transparent ground' }).check();
  for (const theme of ['Light', 'Dark']) {
    await page.getByRole('dialog').getByRole('button', { name: theme, exact: true }).click();
    const png = (await saved(page, 'PNG, sharp (2×)')).toString('base64');
    const read = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data: dots } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const solid = { dark: 0, light: 0 };
      let clear = 0;
      for (let i = 0; i < dots.length; i += 4) {
        if (dots[i + 3] === 0) clear++;
        if (dots[i + 3] === 255)
          solid[(dots[i] ?? 0) + (dots[i + 1] ?? 0) + (dots[i + 2] ?? 0) < 384 ? 'dark' : 'light']++;
      }
      return { corner: dots[3], clear: clear / (dots.length / 4), solid };
    }, png);
    expect(read.corner).toBe(0);
    expect(read.clear).toBeGreaterThan(0.5);
    const { dark, light } = read.solid;
    expect(theme === 'Light' ? dark > light : light > dark).toBe(true);
  }
});

test('what the filter lets pass leaves the page as a data package and a dataset', async ({ page }) => {
  await openAtlas(page, 'v=1&kind=meeting');
  await page.locator('.timeline svg [data-mark]').first().dispatchEvent('pointerenter');
  await choose(page, 'timeline', 'Export…');
  // What the pointer raised on its way is let go: a picture shows the view at rest.
  await expect(page.locator('.timeline svg .raised')).toHaveCount(0);
  const files = unzipSync(await saved(page, 'Data package (zip)'));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['datapackage.json', 'meetings.csv', 'evidence.csv']),
  );
  const parsed = parseDataset(JSON.parse(strFromU8(files['dataset.json'] ?? new Uint8Array())));
  expect(parsed.ok && parsed.dataset.meetings.length > 0 && parsed.dataset.counts.length === 0).toBe(true);
  const calendar = (await saved(page, 'Calendar (ICS)')).toString('utf8');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
});

test('the embed dialog gives three codes; the static one needs no script in the page it goes to', async ({
  page,
  browser,
}) => {
  await openAtlas(page);
  await choose(page, 'quota', 'Embed…');
  const dialog = page.getByRole('dialog');
  const code = dialog.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(/^<iframe src="http[^"]*embed\.html\?chart=quota/);
  await dialog.getByRole('button', { name: 'Element' }).click();
  await expect(code).toHaveValue(/<observer-atlas chart="quota">/);
  await dialog.getByRole('button', { name: 'Frozen' }).click();
  await expect(code).toHaveValue(/frozen="[0-9a-f]{12}"/);
  await dialog.getByRole('button', { name: 'Static' }).click();
  const picture = (await saved(page, 'Save the picture')).toString('utf8');
  await expect(code).toHaveValue(/^<figure>/);
  const figure = await code.inputValue();
  expect(figure).not.toContain('<script');

  const sites = await openSites();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const host = await context.newPage();
  await host.route('**/*.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: picture }));
  await host.goto(sites.host({ html: `<!doctype html><meta charset="utf-8">${figure}` }));
  await expect(host.getByRole('img')).toBeVisible();
  expect((await host.getByRole('img').boundingBox())?.height).toBeGreaterThan(100);
  await host.getByText('The same as a table').click();
  expect(await host.getByRole('row').count()).toBeGreaterThan(1);
  await context.close();
  await sites.close();
});

test('the preview of a static figure is as high as the figure, at both widths and with its table open', async ({
  page,
}) => {
  await openAtlas(page);
  await choose(page, 'quota', 'Embed…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Static' }).click();
  const frame = dialog.locator('iframe');
  const inside = dialog.frameLocator('iframe');
  /** What the frame has below its page, px; less than nothing where the page would scroll. */
  const below = async () => {
    const height = await inside.locator('body').evaluate((body) => body.getBoundingClientRect().height);
    return frame.evaluate((element: HTMLIFrameElement, page) => element.clientHeight - page, height);
  };
  for (const width of ['Phone', 'Desktop']) {
    await dialog.getByRole('button', { name: width }).click();
    await expect(inside.getByRole('img')).toBeVisible();
    await expect.poll(async () => Math.abs(await below())).toBeLessThan(2);
  }
  await inside.getByText('The same as a table').click();
  await expect(inside.getByRole('row').first()).toBeVisible();
  await expect.poll(async () => Math.abs(await below())).toBeLessThan(2);
});

test('the language is an option of the embed dialog, and the preview speaks it', async ({ page }) => {
  await openAtlas(page);
  await choose(page, 'quota', 'Embed…');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Language').selectOption({ label: 'Русский' });
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/chart=quota&amp;lang=ru/);
  await expect(dialog.frameLocator('iframe').locator('footer')).toContainText('Набор данных');
  await dialog.getByRole('button', { name: 'Element' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/lang="ru"/);
  await dialog.getByRole('button', { name: 'Static' }).click();
  await expect(dialog.getByLabel('Language')).toHaveCount(0);
});

test('the link of a view goes to the device’s share sheet where there is one, else to the clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const shared: ShareData[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(Navigator.prototype, 'share', {
      configurable: true,
      value: (data: ShareData) => Promise.resolve(void shared.push(data)),
    });
  });
  await openAtlas(page, 'v=1&mission=osce-pa');
  const title = (await page.locator('#seats h2').textContent()) ?? '';
  await choose(page, 'seats', 'Export…');
  await page.getByRole('button', { name: 'Share the link' }).click();
  const shared = () => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
  await expect.poll(shared).toHaveLength(1);
  expect((await shared())[0]).toMatchObject({
    title,
    url: expect.stringMatching(/[?&]mission=osce-pa/),
  });
  await page.getByRole('button', { name: 'Copy the link to this view' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe((await shared())[0]?.url);
});
