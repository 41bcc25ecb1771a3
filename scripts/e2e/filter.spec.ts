import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const status = (page: Page) => page.locator('.status').innerText();

test('a choice narrows every view, stands in the address, and survives a reload', async ({ page }) => {
  await openAtlas(page);
  const before = await headline(page);
  await page.getByRole('button', { name: /^Mission:/ }).click();
  await page.getByRole('group', { name: 'Mission' }).getByRole('checkbox').nth(1).check();
  await expect.poll(() => headline(page)).not.toBe(before);
  await expect(page).toHaveURL(/mission=/);
  await expect(page.locator('.timeline [data-mark]').first()).toBeVisible();
  const narrowed = { headline: await headline(page), status: await status(page) };
  await page.reload();
  await expect(page.locator('main#atlas h1')).toBeVisible();
  expect({ headline: await headline(page), status: await status(page) }).toEqual(narrowed);
});

test('Back undoes a choice and Forward does it again', async ({ page }) => {
  await openAtlas(page);
  const before = await headline(page);
  await page.getByRole('button', { name: /^Kind of fact:/ }).click();
  await page.getByRole('group', { name: 'Kind of fact' }).getByRole('checkbox').first().check();
  await expect.poll(() => headline(page)).not.toBe(before);
  const after = await headline(page);
  await page.goBack();
  await expect.poll(() => headline(page)).toBe(before);
  await page.goForward();
  await expect.poll(() => headline(page)).toBe(after);
});

test('the count beside a choice is what the choice leaves', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Election:/ }).click();
  const choice = page.getByRole('group', { name: 'Election' }).locator('label').first();
  const promised = (await choice.locator('em').innerText()).trim();
  await choice.click();
  await expect.poll(() => status(page)).toMatch(new RegExp(`^${promised} of \\d+ facts`));
});

test('a text that nothing holds says which filter to clear, and clearing it brings everything back', async ({
  page,
}) => {
  await openAtlas(page);
  await page.keyboard.press('/');
  await page.keyboard.type('zeppelin');
  const empty = page.getByText('No fact matches the text “zeppelin”');
  await expect(empty).toBeVisible();
  await page.getByRole('button', { name: 'Clear the text filter' }).last().click();
  await expect(empty).toHaveCount(0);
  await expect(page).not.toHaveURL(/text=/);
});

test('a search finds a name however it is spelt', async ({ page }) => {
  await openAtlas(page, 'v=1&text=Yediyildiz');
  await expect.poll(() => status(page)).toMatch(/^[1-9]\d* of/);
});

test('a broken or hostile address opens the plain page and runs nothing', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openAtlas(
    page,
    `v=1&text=${encodeURIComponent('<img src=x onerror=alert(1)>')}&mission=__proto__&kind=%00&from=9999-99-99`,
  );
  await expect(page.getByText('No fact matches the text')).toBeVisible();
  expect(dialogs).toEqual([]);
});
