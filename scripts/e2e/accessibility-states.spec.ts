import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

const mark = (page: Page, plate: string) => page.locator(`${plate} svg [data-mark]`).first();

const states: { name: string; reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'a map that is zoomed, with the card of a mark open',
    reach: async (page) => {
      await openAtlas(page);
      await mark(page, '#map').focus();
      await expect(async () => {
        await page.keyboard.press('+');
        await expect(page.locator('#map [data-zoomed]')).toHaveCount(1, { timeout: 600 });
      }).toPass();
      await mark(page, '#map').focus();
      await expect(page.getByRole('tooltip')).toBeVisible();
    },
  },
  {
    name: 'all layers of the world and the tray open',
    reach: async (page) => {
      await openAtlas(page, 'v=1&map=world&layer=voting,meetings,origins');
      await expect(mark(page, '#map')).toBeVisible();
      for (const tray of await page.locator('#map details').all())
        await tray.evaluate((one) => one.setAttribute('open', ''));
    },
  },
  {
    name: 'a timeline as known on a day, beside who met whom',
    reach: async (page) => {
      await openAtlas(page, 'v=1&known=2023-03-17&matrix=shown');
      await expect(page.locator('#matrix table')).toBeVisible();
    },
  },
  {
    name: 'the dates of the timeline being typed',
    reach: async (page) => {
      await openAtlas(page);
      await page
        .locator('.timeline')
        .getByRole('button', { name: /^Dates shown: / })
        .click();
      await expect(page.getByLabel('What was known on')).toBeVisible();
    },
  },
  {
    name: 'tables under a filter that shows found words',
    reach: async (page) => {
      await openAtlas(page, 'v=1&table=map,timeline&text=senate');
      await expect(page.locator('.timeline table .found').first()).toBeVisible();
    },
  },
];

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// The pages are tried in both themes elsewhere; here each state is tried in one.
for (const [at, { name, reach }] of states.entries())
  test.describe(() => {
    test.use({ colorScheme: at % 2 === 0 ? 'dark' : 'light' });
    test(`${name}: no accessibility violation`, async ({ page }) => {
      await reach(page);
      expect(await violations(page)).toEqual([]);
    });
  });

for (const [name, viewport] of Object.entries({
  'at 200 % zoom': { width: 720, height: 450 },
  'at 320 px': { width: 320, height: 640 },
}))
  test.describe(name, () => {
    test.use({ viewport });
    for (const query of ['', 'v=1&plate=meetings&known=2022-11-19', 'v=1&map=world'])
      test(`${query === '' ? 'the map' : query} is whole and has no accessibility violation`, async ({
        page,
      }) => {
        await openAtlas(page, query);
        const plate = query.includes('meetings') ? '#timeline' : '#map';
        await expect(page.locator(`${plate} [data-mark]`).first()).toBeVisible();
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond).toBe(0);
        expect(await violations(page)).toEqual([]);
      });
  });

test.describe('with the colours of the device', () => {
  test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
  test('what is chosen stands out, and the open mark too', async ({ page }) => {
    await openAtlas(page);
    const chosen = page.locator('#map [aria-pressed="true"]').first();
    const other = page.locator('#map [aria-pressed="false"]').first();
    await expect(chosen).toBeVisible();
    const colours = (one: typeof chosen) =>
      one.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor];
      });
    const [ink, ground] = await colours(chosen);
    expect(ink).not.toBe(ground);
    expect(await colours(other)).not.toEqual([ink, ground]);
  });
});

test('nothing moves for who asks for less motion: a cluster, a zoom and the reader stand at once', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openAtlas(page);
  await expect(mark(page, '#map')).toBeVisible();
  await mark(page, '#map').click();
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  const moving = await page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(moving).toBe(0);
});
