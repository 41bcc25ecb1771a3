import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import * as v from 'valibot';
import { CorrectionsSchema } from '../../src/extract/corpus/corrections.ts';
import { articleText, factsTold, give, keep, openAdd, textFile } from './add-kit.ts';
import { openAtlas, servedDataset } from './page.ts';

/** Opens the reader at a meeting and the tools that correct it. */
async function correctMeeting(page: Page): Promise<void> {
  await openAtlas(page);
  await page.locator('.timeline [data-mark]').first().click();
  await page.locator('.reader .on').getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByRole('region', { name: 'Correct this fact' })).toBeVisible();
}
test('the form that edits a fact has no accessibility violation', async ({ page }) => {
  await correctMeeting(page);
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Date', exact: true })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.reader').analyze();
  expect(violations).toEqual([]);
});

const patches = (page: Page) => page.locator('.patches ol li');

test('a fact is left out, and Undo brings it back', async ({ page }) => {
  await correctMeeting(page);
  const before = await factsTold(page);
  await page.getByRole('button', { name: 'It does not' }).click();
  await expect.poll(() => factsTold(page)).toBe(before - 1);
  await page.reload();
  await expect.poll(() => factsTold(page)).toBe(before - 1);
  await page.goto('./?v=1&page=add');
  await page.getByRole('button', { name: 'Keep and move' }).click();
  await expect(patches(page)).toHaveCount(1);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => factsTold(page)).toBe(before);
});

test.describe('with the network in the hands of the test', () => {
  test.use({ serviceWorkers: 'block' });

  test('a field is edited, signed, exported, and replayed over a rebuild that says a third thing', async ({
    page,
    request,
  }) => {
    await correctMeeting(page);
    const fact = new URL(page.url()).searchParams.get('fact') ?? '';
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('tomorrow');
    await page.getByRole('textbox', { name: 'Date', exact: true }).press('Tab');
    await expect(page.getByRole('alert')).toContainText('A day is written');
    await page.getByRole('textbox', { name: 'Date', exact: true }).fill('2022-11-15');
    await page.getByRole('textbox', { name: 'Why' }).fill('The calendar of the Senate says so');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Confirmed by a person')).toBeVisible();
    await expect(page.locator('.reader .on .value')).toHaveText('15 Nov');

    await page.goto('./?v=1&page=add');
    await page.getByRole('button', { name: 'Keep and move' }).click();
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save corrections.json' }).click();
    const saved = v.parse(CorrectionsSchema, JSON.parse(readFileSync(await (await waiting).path(), 'utf8')));
    expect(saved[0]).toMatchObject({
      action: 'set',
      id: fact,
      field: 'date',
      value: '2022-11-15',
      reason: 'The calendar of the Senate says so',
    });

    const dataset = await servedDataset(request);
    const rebuilt = {
      ...dataset,
      id: 'e'.repeat(64),
      meetings: dataset.meetings.map((one) => (one.id === fact ? { ...one, date: '2022-11-16' } : one)),
    };
    await page.route('**/data/dataset.json', (route) => route.fulfill({ json: rebuilt }));
    await page.reload();
    await page.getByRole('button', { name: 'Keep and move' }).click();
    await expect(page.getByText('1 correction needs a look')).toBeVisible();
    await expect(page.locator('.patches article')).toContainText('16 November 2022');
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect(page.getByText('needs a look')).toHaveCount(0);
    await expect(patches(page).first()).toContainText('applied');
  });
});

test('a sentence is marked and the fact it states is added with it', async ({ page }) => {
  await openAtlas(page);
  const before = await factsTold(page);
  await page.locator('.timeline [data-mark]').first().click();
  await page.getByRole('button', { name: 'Add a fact from this sentence' }).click();
  const form = page.getByRole('region', { name: 'Add a fact from this sentence' });
  await form.getByRole('combobox', { name: 'Sentence' }).selectOption({ index: 1 });
  const quote = await form.locator('blockquote').innerText();
  await form.getByRole('combobox', { name: 'What it states' }).selectOption('statement');
  await form.getByRole('button', { name: 'Add the fact' }).click();
  await expect.poll(() => factsTold(page)).toBe(before + 1);
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  const shown = await page.locator('.reader [data-current]').allInnerTexts();
  expect(shown.join('').replace(/\s+/gu, ' ')).toContain(quote.replace(/\s+/gu, ' ').slice(0, 40));
});

test('the work goes into one file and comes back in another browser, once', async ({
  page,
  browser,
  baseURL,
}) => {
  await openAdd(page);
  const before = await factsTold(page);
  await give(page, [textFile('note.txt', articleText(41))]);
  await keep(page);
  await expect.poll(() => factsTold(page)).toBeGreaterThan(before);
  const facts = await factsTold(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .atlas.zip' }).click();
  const path = await (await waiting).path();
  await expect(page.getByText('Everything is saved elsewhere too.')).toBeVisible();
  await expect(page.getByText('only here')).toHaveCount(0);

  const elsewhere = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const other = await elsewhere.newPage();
  await openAdd(other);
  await other.getByRole('button', { name: 'Keep and move' }).click();
  await other.locator('[data-choose=work]').setInputFiles(path);
  await expect(other.getByText('Merged 1 article and 0 corrections.')).toBeVisible();
  await expect.poll(() => factsTold(other)).toBe(facts);
  await other.locator('[data-choose=work]').setInputFiles(path);
  await expect(other.getByText('Everything in that file was here already.')).toBeVisible();
  await other
    .locator('[data-choose=work]')
    .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await expect(other.getByText('That file is no work of an atlas')).toBeVisible();
  await expect.poll(() => factsTold(other)).toBe(facts);
  await elsewhere.close();
});

test('an import in one tab shows in the other', async ({ page, context }) => {
  await openAtlas(page);
  const before = await factsTold(page);
  const other = await context.newPage();
  await openAdd(other);
  await give(other, [textFile('note.txt', articleText(51))]);
  await keep(other);
  await expect.poll(() => factsTold(page)).toBeGreaterThan(before);
});

test('a device without room says so, the work goes on in memory and can be saved', async ({
  page,
  context,
  baseURL,
}) => {
  const client = await context.newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(baseURL ?? '').origin,
    quotaSize: 1,
  });
  await openAdd(page);
  await give(page, [textFile('note.txt', articleText(61))]);
  await keep(page);
  await expect(page.getByRole('alert')).toContainText('no room left');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .atlas.zip' }).click();
  expect(readFileSync(await (await waiting).path()).length).toBeGreaterThan(1000);
});

test('a browser that keeps nothing says so and works from memory', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    for (const name of ['indexedDB', 'localStorage', 'Worker']) Object.defineProperty(window, name, deny);
  });
  await openAdd(page);
  const before = await factsTold(page);
  await give(page, [textFile('note.txt', articleText(71))]);
  await keep(page);
  await expect(page.getByRole('alert')).toContainText('This browser keeps nothing');
  await expect.poll(() => factsTold(page)).toBeGreaterThan(before);
});

test('killed in the middle of keeping, the work is wholly there or wholly not', async ({ page, context }) => {
  await openAdd(page);
  await give(
    page,
    Array.from({ length: 12 }, (_, n) => textFile(`note-${n}.txt`, articleText(n + 300))),
  );
  const crashed = page.getByRole('button', { name: /^Keep \d+ fact/ }).click();
  await page.waitForTimeout(15);
  await page.close();
  await crashed.catch(() => undefined);
  const again = await context.newPage();
  await openAdd(again);
  await again.getByRole('button', { name: 'Keep and move' }).click();
  await expect(again.locator('.own h2')).toHaveText(
    /^(?:No article of your own yet|12 articles of your own)$/u,
  );
});
