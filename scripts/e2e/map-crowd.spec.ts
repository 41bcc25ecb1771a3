import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/model/dataset.ts';
import { openAtlas, servedDataset } from './page.ts';

const TOWNS = 40;

/** The served dataset with many towns observed round the middle of the country it is about. */
function crowded(dataset: Dataset): Dataset {
  const home = dataset.areas.find(({ id }) => id === dataset.elections[0]?.area);
  const [model] = dataset.observations.filter(({ areas, planned }) => areas.length === 1 && !planned);
  if (!home || !model) throw new Error('the dataset observes nothing in its country');
  const towns = Array.from({ length: TOWNS }, (_, i) => ({
    ...home,
    id: `town-${i}`,
    name: `Town ${i}`,
    otherNames: [],
    classification: 'city' as const,
    parent: home.id,
    iso: null,
    lat: home.lat + (i % 8) * 0.06,
    lon: home.lon + Math.floor(i / 8) * 0.09,
  }));
  const seen = towns.map((town, i) => ({
    ...model,
    id: `observation-${(i + 1).toString(16).padStart(12, '0')}`,
    areas: [town.id],
    precision: 'city' as const,
    partOf: null,
    planned: i % 4 === 0,
    amount: { value: 1 + (i % 3), qualifier: 'exact' as const },
  }));
  return {
    ...dataset,
    areas: [...dataset.areas, ...towns],
    observations: [...dataset.observations, ...seen],
  };
}

const clusters = (page: Page) => page.locator('#map [data-cluster]');
const countOf = async (page: Page) =>
  (
    await clusters(page).evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-cluster'))))
  ).reduce((sum, n) => sum + n, 0);

test.use({ serviceWorkers: 'block' });

test.beforeEach(async ({ page, request }) => {
  const body = JSON.stringify(crowded(await servedDataset(request)));
  await page.route('**/data/dataset.json', (route) =>
    route.fulfill({ body, contentType: 'application/json' }),
  );
  await openAtlas(page, 'v=1&kind=observation');
  await expect(clusters(page).first()).toBeVisible();
});

test('marks that lie together are one number, told in the key, and a press parts them until each stands alone', async ({
  page,
}) => {
  await expect(page.locator('#map').getByText('so many marks together')).toBeVisible();
  expect(await countOf(page)).toBeGreaterThanOrEqual(TOWNS / 2);
  const drawn = page.locator('#map a.mark').filter({ has: page.locator('circle, path.area') });
  const alone = await drawn.count();
  await expect(async () => {
    if ((await clusters(page).count()) > 0) await clusters(page).first().click({ timeout: 1000 });
    await expect(clusters(page)).toHaveCount(0, { timeout: 800 });
  }).toPass();
  expect(await drawn.count()).toBeGreaterThan(alone);
});

test('mapped and not mapped are always the total, zoomed or not', async ({ page }) => {
  const told = () => page.locator('#map .tray').innerText();
  const before = /Not on the map: (\d+|none) of (\d+)/.exec(await told());
  expect(Number(before?.[2])).toBeGreaterThanOrEqual(TOWNS);
  await clusters(page).first().click();
  await expect(page.locator('#map [data-zoomed]')).toHaveCount(1);
  expect(await told()).toContain(before?.[0] ?? '-');
});

test('the focus on a mark inside a cluster parts it, and what was announced is hatched', async ({ page }) => {
  const inside = page.getByRole('button', { name: /Town 4,/ }).first();
  await inside.focus();
  await expect(page.locator('#map [data-zoomed]')).toHaveCount(1);
  await expect(inside.locator('circle.area')).toHaveAttribute('fill', /falling/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fact=observation-/);
});
