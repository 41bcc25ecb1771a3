import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { makeDeck } from './briefing-page.ts';

test.describe('a briefing made from a filter', () => {
  test('is a whole deck in one step, edited, reordered, and undone', async ({ page }) => {
    await page.goto('./?v=1&kind=meeting,count');
    await page.getByRole('button', { name: 'Brief this filter' }).click();
    await expect(page).toHaveURL(/briefing\.html#mode=edit/);
    const rows = page.locator('[data-slide-row]');
    await expect(rows.first()).toContainText('Title');
    const kinds = await rows.locator('.kind').allTextContents();
    expect(kinds).toContain('Key figures');
    expect(kinds).toContain('Meetings');
    expect(kinds.at(-1)).toBe('Sources');

    await rows
      .nth(1)
      .getByRole('button', { name: /^Edit slide/ })
      .click();
    await page.getByLabel('Title', { exact: true }).fill('What they said');
    await page.getByLabel('Notes').fill('Pause here.');
    await rows
      .nth(1)
      .getByRole('button', { name: /^Move slide/ })
      .focus();
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(2)).toContainText('What they said');
    await expect(rows.nth(2).getByRole('button', { name: /^Move slide/ })).toBeFocused();

    await rows
      .nth(2)
      .getByRole('button', { name: /^Edit slide/ })
      .click();
    await page.getByRole('button', { name: 'Duplicate slide' }).click();
    await expect(rows).toHaveCount(kinds.length + 1);
    await page.getByRole('button', { name: 'Delete slide' }).click();
    await expect(rows).toHaveCount(kinds.length);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows).toHaveCount(kinds.length + 1);

    // The way to the list waits until the last change is kept.
    await page.getByRole('button', { name: 'All briefings' }).click();
    await page
      .getByRole('button', { name: /^Edit / })
      .first()
      .click();
    await expect(rows).toHaveCount(kinds.length + 1);
    await page.reload();
    await expect(rows).toHaveCount(kinds.length + 1);
    await expect(rows.nth(2)).toContainText('What they said');
  });

  test('is reordered by drag', async ({ page }) => {
    await makeDeck(page);
    const rows = page.locator('[data-slide-row]');
    const first = await rows.nth(0).getAttribute('data-slide-row');
    const handle = rows.nth(0).getByRole('button', { name: /^Move slide/ });
    // It is pressed when it stands still.
    await handle.hover({ position: { x: 8, y: 8 } });
    const grip = await handle.boundingBox();
    const third = await rows.nth(2).boundingBox();
    await page.mouse.down();
    await page.mouse.move(grip!.x + 8, third!.y + third!.height * 0.75, { steps: 12 });
    await page.mouse.up();
    await expect(rows.nth(2)).toHaveAttribute('data-slide-row', first!);
  });

  test('a view is added to a briefing, and its slide shows that view', async ({ page }) => {
    await page.goto('./?v=1&map=world');
    await page.locator('#map [aria-haspopup="menu"]').click();
    await page.getByRole('menuitem', { name: 'Add to briefing' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add to a briefing' });
    await dialog.getByRole('button', { name: 'New briefing' }).click();
    await dialog.getByRole('link', { name: 'Open the briefing' }).click();
    await expect(page.locator('[data-slide-row]')).toHaveCount(1);
    await expect(page.locator('[data-slide-row]')).toContainText('Map');
  });

  test('goes out as a file and comes back; what cannot be read is refused with the reason', async ({
    page,
  }) => {
    await makeDeck(page);
    const count = await page.locator('[data-slide-row]').count();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Briefing file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.briefing\.json$/);
    const text = await readFile(await download.path(), 'utf8');

    await page.getByRole('button', { name: 'All briefings' }).click();
    const input = page.locator('input[type="file"]');
    const file = (name: string, body: string) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(body),
    });
    await input.setInputFiles(file('broken.briefing.json', text.slice(0, 300)));
    await expect(page.getByRole('alert')).toContainText(
      'broken.briefing.json was not opened. Nothing was changed.',
    );
    await input.setInputFiles(
      file('newer.briefing.json', text.replace('"version": 2', '"version": 7, "choir": []')),
    );
    await expect(page.getByRole('alert')).toContainText('newer version (7)');
    await expect(page.getByRole('alert')).toContainText('the field “choir”');
    await expect(page.locator('[data-slide-row]')).toHaveCount(count);
    await page.getByRole('button', { name: 'All briefings' }).click();
    await expect(page.getByRole('button', { name: /^Edit / })).toHaveCount(2);
  });
});
