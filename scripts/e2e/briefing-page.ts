import { expect, type Page } from '@playwright/test';

/** Makes a deck of the whole atlas; the page then shows its editor. */
export async function makeDeck(page: Page): Promise<void> {
  await page.goto('./briefing.html');
  await page.getByRole('button', { name: 'Brief the whole atlas' }).click();
  await expect(page.locator('[data-slide-row]').nth(2)).toBeVisible();
}

/** Plays the deck whose editor is open, from slide n. */
export async function play(page: Page, n = 1): Promise<void> {
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByTestId('announcer')).toHaveText(/^Slide 1 of/);
  if (n === 1) return;
  for (const digit of String(n)) await page.keyboard.press(digit);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcer')).toHaveText(new RegExp(`^Slide ${n} of`));
}

/** The title of the slide on the stage. */
export async function slideTitle(page: Page): Promise<string> {
  return (await page.locator('.slide h2').first().textContent()) ?? '';
}
