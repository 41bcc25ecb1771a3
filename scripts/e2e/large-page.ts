import { expect, type Page } from '@playwright/test';
import { join } from 'node:path';
import { datasetText } from '../bench/invented/dataset-text.ts';

const ROOT = join(import.meta.dirname, '../..');

/** An invented dataset of so many meetings, as the body of an answer. */
export function largeBody(size: { meetings: number; places: number }): Buffer {
  return Buffer.from([...datasetText({ ...size, seed: 2, country: 'KG' }, ROOT)].join(''));
}

/** Opens the dashboard over such a dataset and waits until its map stands. */
export async function openLarge(page: Page, body: Buffer, query = ''): Promise<void> {
  await page.route('**/data/dataset.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await page.goto(query === '' ? './' : `./?${query}`);
  await expect(page.locator('#map')).toBeVisible({ timeout: 60_000 });
}
