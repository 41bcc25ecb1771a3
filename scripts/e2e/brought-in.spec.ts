import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { articleText, give, keep, openAdd, textFile } from './add-kit.ts';
import { openAtlas } from './page.ts';

/** An article about a country that none of the page's own articles is about. */
const ELSEWHERE = `Election commission receives observers

13 May 2021

On 12 May 2021 the Minister of Foreign Affairs of Mongolia Batmunkh Ganzorig received the head of the ODIHR mission Sabine Krolikowski ahead of the presidential election in Mongolia on 9 June 2021.

Observers of the mission visited 12 polling stations in Darkhan during the presidential election.
`;

async function dragFile(page: Page, path: string, types: ('dragEnter' | 'dragOver' | 'drop')[]) {
  const client = await page.context().newCDPSession(page);
  for (const type of types)
    await client.send('Input.dispatchDragEvent', {
      type,
      x: 600,
      y: 500,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
}

test('a file dropped on the dashboard is read, and the page stays', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-brought-'));
  const path = join(folder, 'note.txt');
  writeFileSync(path, articleText(95));
  try {
    for (const query of ['', 'v=1&page=facts']) {
      await openAtlas(page, query);
      await page.waitForLoadState('networkidle');
      await dragFile(page, path, ['dragEnter', 'dragOver']);
      await expect(page.getByText('Drop the files to read them')).toBeVisible();
      await dragFile(page, path, ['dragOver', 'drop']);
      await expect(page.getByRole('heading', { name: '1 article read' })).toBeVisible();
      await expect(page.getByText('Drop the files to read them')).toBeHidden();
    }
    await page.goBack();
    await expect(page.locator('main#atlas h1')).toContainText('observers');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is pasted beside a field is read at once', async ({ page }) => {
  await openAdd(page);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, articleText(96));
  await expect(page.getByRole('heading', { name: '1 article read' })).toBeVisible();
});

test('the next question is gone to within one article, and the keys answer it', async ({ page }) => {
  await openAdd(page);
  await give(page, [textFile('undated.txt', articleText(97).replace('18 November 2022\n\n', ''))]);
  const cards = page.locator('[data-question]');
  await expect.poll(() => cards.count()).toBeGreaterThan(1);
  const next = page.getByRole('button', { name: 'Next question' });
  await next.click();
  await expect(cards.first().locator('input:checked')).toBeFocused();
  await next.click();
  await expect(cards.nth(1).locator('input:checked')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cards.nth(1)).toHaveClass(/answered/);
});

test('the map is of the country that the filter leaves something about', async ({ page }) => {
  await openAdd(page);
  await give(page, [textFile('elsewhere.txt', ELSEWHERE)]);
  await keep(page);
  await page.getByRole('button', { name: 'Show only mine' }).click();
  const map = page.locator('#map');
  await expect(map.getByRole('button', { name: 'Mongolia' })).toHaveAttribute('aria-pressed', 'true');
  await expect(map.locator('svg [data-mark]').first()).toBeVisible();
  await page.reload();
  await expect(map.getByRole('button', { name: 'Mongolia' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(map.getByRole('button', { name: 'Kazakhstan' })).toHaveAttribute('aria-pressed', 'true');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a name that is longer than the screen is wide widens no page', async ({ page }) => {
    const name = 'Wahlbeobachtungsmissionsvorsitzendenstellvertreterversammlung'.repeat(2);
    await openAdd(page);
    await give(page, [
      textFile('long.txt', articleText(98).replace('Observers met in Astana', `${name} meets ${name}`)),
    ]);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await keep(page);
    for (const query of ['page=articles', 'page=facts', 'plate=meetings']) {
      await openAtlas(page, `v=1&${query}`);
      await expect(page.getByText(/Wahlbeobachtung|3 with no day/).first()).toBeAttached();
      expect(await width(), query).toBe(390);
    }
  });
});

test('the masthead keeps to the window with the hint and with own changes', async ({ page }) => {
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await openAdd(page);
    await give(page, [textFile(`note-${width}.txt`, articleText(width))]);
    await keep(page);
    await expect(page.getByRole('button', { name: /only here$/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
