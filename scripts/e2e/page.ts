import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Dataset } from '../../src/model/dataset.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';

/** Opens the dashboard and waits until data is drawn. */
export async function openAtlas(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`);
  await expect(page.locator('main#atlas h1')).toBeVisible();
}

/** Collects the requests that leave the machine the page came from. */
export function foreignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.hostname !== 'localhost' && url.protocol.startsWith('http')) foreign.push(request.url());
  });
  return foreign;
}

/** The dataset the page is served with. */
export async function servedDataset(request: APIRequestContext): Promise<Dataset> {
  const parsed = parseDataset(await (await request.get('./data/dataset.json')).json());
  if (!parsed.ok) throw new Error(`the served dataset is broken: ${JSON.stringify(parsed.problems[0])}`);
  return parsed.dataset;
}
