import { expect, test, type Browser, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeDeck } from './briefing-page.ts';

/** Share of pixels that may differ clearly: letters are smoothed a little differently from one window to another. */
const TOLERANCE = 0.015;

/** Makes a deck and gives the path of what a button of its editor saves. */
async function taken(page: Page, button: string): Promise<{ path: string; name: string; slides: number }> {
  await makeDeck(page);
  const slides = await page.locator('[data-slide-row]').count();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { path, name, slides };
}

/** A fresh profile without network and with storage that throws. */
async function bareBrowser(browser: Browser): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ offline: true });
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) asked.push(request.url());
  });
  return { page, asked };
}

test('one HTML file plays from a disk without network or storage, and looks as the live deck does', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const { path, name, slides } = await taken(page, 'One HTML file');
  const bytes = await readFile(path);
  expect(name).toMatch(/\.html$/);
  expect(bytes.length).toBeLessThanOrEqual(2_500_000);

  const { page: file, asked } = await bareBrowser(browser);
  const faults: string[] = [];
  file.on('pageerror', (error) => faults.push(error.message));
  await file.setViewportSize({ width: 960, height: 540 });
  await file.goto(pathToFileURL(path).href);
  await expect(file.getByTestId('announcer')).toHaveText(new RegExp(`^Slide 1 of ${slides}`));
  await page.setViewportSize({ width: 960, height: 540 });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  for (let n = 1; n <= slides; n += 1) {
    const [live, held] = await Promise.all([settledPicture(page), settledPicture(file)]);
    expect(held.ink, `slide ${n} shows something`).toBeGreaterThan(0.005);
    expect(difference(live.grey, held.grey), `slide ${n} looks as the live one`).toBeLessThan(TOLERANCE);
    await Promise.all([page.keyboard.press('ArrowRight'), file.keyboard.press('ArrowRight')]);
  }
  const dataset = await file.locator('.slide .dataset').textContent();
  expect(dataset).toMatch(/Dataset [0-9a-f]{16}, briefing of \d+ \w+ \d{4}/);

  await file.keyboard.press('d');
  const detour = file.getByTestId('detour');
  await expect(detour.locator('#map svg').first()).toBeVisible();
  await file.keyboard.press('Escape');
  await expect(detour).toHaveCount(0);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
  await file.context().close();
});

test('slides and handout print, with every quote as a numbered footnote', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const { path, slides } = await taken(page, 'One HTML file');
  const held = /id="briefing-data">([\s\S]*?)<\/script>/.exec(await readFile(path, 'utf8'))?.[1] ?? '';
  const { briefing } = JSON.parse(held) as { briefing: { slides: { quotes: { text: string }[] }[] } };
  const quotes = new Set(briefing.slides.flatMap((slide) => slide.quotes.map((quote) => quote.text)));
  expect(quotes.size).toBeGreaterThan(10);

  const { page: file } = await bareBrowser(browser);
  const printed = async (mode: string) => {
    await file.goto(`${pathToFileURL(path).href}#mode=${mode}`);
    await file.reload();
    await file.locator('main[data-ready="true"]').waitFor({ timeout: 60_000 });
    return pagesOf(await file.pdf({ preferCSSPageSize: true, printBackground: true }));
  };
  expect(await printed('print')).toHaveLength(slides);
  const handout = bare((await printed('handout')).join(' '));
  for (const quote of quotes) expect(handout).toContain(bare(quote));
  expect(handout).toContain(bare('Where it is written'));
  await file.context().close();
});

test('the presentation holds native text and tables, vector charts and filled notes', async ({ page }) => {
  test.setTimeout(120_000);
  const { path, name, slides } = await taken(page, 'PowerPoint');
  expect(name).toMatch(/\.pptx$/);
  const files = unzipSync(new Uint8Array(await readFile(path)));
  const names = Object.keys(files);
  const text = (one: string) => strFromU8(files[one] ?? new Uint8Array());
  expect(names.filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))).toHaveLength(slides);
  expect(names.some((one) => one.endsWith('.svg')) && names.some((one) => one.endsWith('.png'))).toBe(true);
  for (const one of names.filter((entry) => /\.(xml|rels)$/.test(entry))) {
    const fault = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? null;
    }, text(one));
    expect(fault, one).toBeNull();
  }
  for (const one of names.filter((entry) => entry.endsWith('.rels')))
    for (const match of text(one).matchAll(/Target="([^"]+)"(?![^>]*TargetMode="External")/g)) {
      const target = new URL(match[1]!, `http://x/${one.replace(/_rels\/[^/]*$/, '')}`).pathname.slice(1);
      expect(names, `${one} leads to ${target}`).toContain(target);
    }
  const all = names.filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one)).map(text);
  expect(all.join('')).toContain('<a:tbl>');
  const notes = names.filter((one) => /notesSlide\d+\.xml$/.test(one)).map(text);
  expect(notes.filter((one) => one.includes('“')).length).toBeGreaterThan(3);
});

/** A slide when nothing in it moves any more, as grey values of a small picture, and how much of it is not paper. */
async function settledPicture(page: Page): Promise<{ grey: number[]; ink: number }> {
  await page.mouse.move(0, 0);
  await expect(page.locator('.slide [data-settled="false"]')).toHaveCount(0);
  const maps = await page.locator('.slide[data-kind="map"]').count();
  if (maps > 0) await expect(page.locator('.slide .figure svg [data-mark]').first()).toBeAttached();
  let last = '';
  let same = 0;
  await expect
    .poll(
      async () => {
        const now = (await page.locator('.slide').screenshot()).toString('base64');
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { intervals: [250], timeout: 20_000 },
    )
    .toBeGreaterThan(1);
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [240, 135];
    const pen = canvas.getContext('2d');
    pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: new Uint8ClampedArray(),
    };
    const grey: number[] = [];
    for (let at = 0; at < data.length; at += 4)
      grey.push(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 765);
    const paper = grey[0] ?? 1;
    return { grey, ink: grey.filter((one) => Math.abs(one - paper) > 0.1).length / grey.length };
  }, last);
}

/** Share of pixels that differ clearly. */
function difference(a: readonly number[], b: readonly number[]): number {
  expect(a.length).toBe(b.length);
  return a.filter((one, at) => Math.abs(one - (b[at] ?? 0)) > 0.2).length / a.length;
}

async function pagesOf(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

/** Letters and digits alone: where lines break and which hyphens are used says nothing. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
}
