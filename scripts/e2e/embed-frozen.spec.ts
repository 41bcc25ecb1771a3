import { expect, test } from '@playwright/test';
import { openFrames } from './embed-frames.ts';
import { openSites, type Sites } from './embed-sites.ts';
import { keptVersions, type KeptVersions } from './kept-versions.ts';

let kept: KeptVersions;
let sites: Sites;
test.beforeAll(async () => {
  kept = await keptVersions();
  sites = await openSites(kept.files);
});
test.afterAll(() => sites.close());

test('a frozen chart shows the older facts, says so, and a dataset that is gone leads to the newest', async ({
  page,
}) => {
  expect(kept.older).not.toBe(kept.newer);
  const [old, live, gone, russian] = await openFrames(page, sites, [
    `chart=counts&frozen=${kept.older}`,
    'chart=counts',
    'chart=counts&frozen=000000000000',
    `chart=counts&frozen=${kept.older}&lang=ru`,
  ]);
  if (!old || !live || !gone || !russian) throw new Error('the page has no frames');
  const footer = old.locator('footer');
  await expect(footer).toContainText(kept.older);
  await expect(footer).toContainText('kept as it was');
  await expect(footer.getByRole('link', { name: 'Data' })).toHaveAttribute(
    'href',
    new RegExp(`data/versions/${kept.older}\\.json$`),
  );
  await expect(live.locator('footer')).toContainText(kept.newer);
  await expect(live.locator('footer')).not.toContainText('kept as it was');
  const marks = (frame: typeof old) => frame.locator('article [data-facts]').count();
  await expect.poll(() => marks(old)).toBeGreaterThan(0);
  await expect.poll(async () => (await marks(live)) - (await marks(old))).toBeGreaterThan(0);
  await expect(russian.locator('footer')).toContainText(`Набор данных ${kept.older}`);

  await expect(gone.getByRole('alert')).toContainText('000000000000');
  await gone.getByRole('link', { name: 'See it with the newest articles' }).click();
  await expect(gone.locator('footer')).toContainText(kept.newer);
});

test('a kept dataset is served whole, as it was', async ({ request }) => {
  const answer = await request.get(`${sites.atlas}data/versions/${kept.older}.json`);
  expect(((await answer.json()) as { id: string }).id.slice(0, 12)).toBe(kept.older);
});
