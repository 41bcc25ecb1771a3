import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

type Finger = readonly [x: number, y: number];

/** Moves fingers over the screen, from each one's first place to its last. */
async function drag(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : from.map(([x, y], id) => {
              const [x1, y1] = to[id] ?? [x, y];
              return { id, x: x + (x1 - x) * part, y: y + (y1 - y) * part };
            }),
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 10; step += 1) await send('touchMove', step / 10);
  await send('touchEnd', 1);
}

async function middleOf(page: Page, selector: string): Promise<Finger> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('two fingers zoom the map and not the page, one moves it once it is zoomed, two bring it back', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator('#map svg [data-mark]').first()).toBeVisible();
  const [x, y] = await middleOf(page, '#map .map > svg');
  const beside = (reach: number): Finger[] => [
    [x - reach, y],
    [x + reach, y],
  ];
  const zoomed = page.locator('#map [data-zoomed]');
  const land = () => page.locator('#map .ground > g').first().getAttribute('transform');
  await expect(async () => {
    await drag(page, beside(20), beside(70));
    await expect(zoomed).toHaveCount(1, { timeout: 600 });
  }).toPass();
  expect(await page.evaluate(() => [visualViewport?.scale, scrollY])).toEqual([1, 0]);
  const before = await land();
  await drag(page, [[x, y]], [[x + 60, y + 40]]);
  await expect.poll(land).not.toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await drag(page, beside(90), beside(5));
  await expect(zoomed).toHaveCount(0);
});

test('a finger that moves down over the whole map scrolls the page', async ({ page }) => {
  await openAtlas(page);
  const below = () => page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(below).toBeGreaterThan(200);
  const [x, y] = await middleOf(page, '#map .map > svg');
  await drag(page, [[x, y]], [[x, y - 200]]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
});

test('a finger draws a brush over the dates, and a handle is large enough for it', async ({ page }) => {
  await openAtlas(page, 'v=1&plate=meetings');
  const handle = page.getByRole('slider', { name: 'First day shown' });
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is drawn');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const at: Finger = [box.x + box.width / 2, box.y + box.height / 2];
  await drag(page, [at], [[at[0] + 40, at[1]]]);
  await expect(page).toHaveURL(/from=\d{4}/);
});

/** What can be pressed and answers to less than 24 px around its middle; links within a sentence are as tall as its lines. */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const REACH = 11.5;
    const all = [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'button, a[href], summary, select, input, [role="button"], [role="slider"]',
      ),
    ];
    const inWords = (one: Element) =>
      one.closest('h1') !== null ||
      (getComputedStyle(one).display === 'inline' && one.closest('p, blockquote, .line') !== null);
    // A mark of the map has a row of its own in the list below it.
    const twin = (one: Element) => one.closest('#map .map > svg') !== null;
    return all
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.sr-only, .skip'))
      .filter((one) => !inWords(one) && !twin(one) && !one.matches('.skip, :disabled'))
      .flatMap((one) => {
        const label = one instanceof HTMLInputElement ? one.closest('label') : null;
        const pressed = label ?? one;
        pressed.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const box = pressed.getBoundingClientRect();
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const answers = (dx: number, dy: number) => {
          const hit = document.elementFromPoint(x + dx, y + dy);
          return hit !== null && pressed.contains(hit);
        };
        const room = answers(0, -REACH) && answers(0, REACH) && answers(-REACH, 0) && answers(REACH, 0);
        const own = box.width >= 24 && box.height >= 24;
        return room || own
          ? []
          : [
              `${(pressed.getAttribute('aria-label') ?? pressed.textContent).trim().slice(0, 50)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
            ];
      });
  });
}

for (const query of [
  '',
  'v=1&plate=meetings&known=2022-11-19',
  'v=1&plate=seats',
  'v=1&page=articles',
  'v=1&page=facts&text=senate',
])
  test(`whatever can be pressed leaves a finger 24 px: ${query === '' ? 'the map' : query}`, async ({
    page,
  }) => {
    await openAtlas(page, query);
    await expect(page.locator('main footer')).toBeVisible();
    await expect(page.locator('main h2:visible').first()).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);
  });

test('the smallest country of the world is large enough for a finger', async ({ page }) => {
  await openAtlas(page, 'v=1&map=world');
  await expect(page.locator('#map svg [data-mark]').first()).toBeVisible();
  const narrow = await page.locator('#map svg a[data-mark]').evaluateAll((all) =>
    all.flatMap((one) => {
      const { width, height } = one.getBoundingClientRect();
      return Math.min(width, height) < 24 ? [one.getAttribute('aria-label')] : [];
    }),
  );
  expect(narrow).toEqual([]);
});
