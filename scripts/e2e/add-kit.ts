import { expect, type Page } from '@playwright/test';

/** An article with a meeting and counts that the engine reads; `n` makes it another one. */
export function articleText(n: number): string {
  return `Observers met in Astana, note ${n}

18 November 2022

The Chairman of the Senate of Kazakhstan Maulen Ashimbayev met with observers of the OSCE Parliamentary Assembly on 17 November 2022 ahead of the presidential election in Kazakhstan. Observers of the CIS Interparliamentary Assembly visited ${n + 3} polling stations in Shymkent.

The weather was mild, and ${n} volunteers in ${['red', 'blue', 'green', 'white', 'grey'][n % 5]} coats number ${n * 37} poured tea number ${n * 91} for guest number ${n * 53}.
`;
}

export interface GivenText {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
export const textFile = (name: string, text: string): GivenText => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

export async function openAdd(page: Page): Promise<void> {
  await page.goto('./?v=1&page=add');
  await expect(page.getByRole('heading', { name: 'Add articles' })).toBeVisible();
}

/** Hands files in and waits until all of them were read. */
export async function give(page: Page, files: GivenText[]): Promise<void> {
  await page.locator('[data-choose=files]').setInputFiles(files);
  // Only once it shows what it reads has reading begun, and only then can it be over.
  await expect(page.locator('.add .columns')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop reading' })).toHaveCount(0);
  await expect(page.getByText('waiting', { exact: true })).toHaveCount(0);
}

/** Keeps what was read. */
export async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Keep \d+ fact/ }).click();
  await expect(page.getByText(/^Kept \d+ article/)).toBeVisible();
}

/** The number of facts that the masthead tells. */
export async function factsTold(page: Page): Promise<number> {
  return Number(await page.getByRole('navigation', { name: 'Sections' }).locator('sup').nth(1).innerText());
}
