import { expect, test, type Page } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';

test('J and K step through the facts of an article, whatever has the focus', async ({ page }) => {
  await openAtlas(page, 'v=1&page=facts');
  await page.locator('#facts tbody a').first().click();
  await expect(page.locator('.reader [data-current]').first()).toBeVisible();
  const fact = () => new URL(page.url()).searchParams.get('fact');
  const first = fact();
  await page.keyboard.press('j');
  await expect.poll(fact).not.toBe(first);
  await expect(page.locator('.reader [data-current]').first()).toBeInViewport();
  await expect(page.locator('.reader > [role="status"]')).toContainText(/^Fact \d+ of \d+/);
  await page.keyboard.press('k');
  await expect.poll(fact).toBe(first);
});

test('the legend tells the kinds apart and leads to the next of each', async ({ page, request }) => {
  const dataset = await servedDataset(request);
  const [count] = dataset.counts;
  await openAtlas(page, `v=1&page=articles&read=${count?.evidence[0]?.source}`);
  const legend = page.getByRole('group', { name: 'What the lines under the words mean' });
  await legend.getByRole('button', { name: /^counts?/ }).click();
  await expect(page).toHaveURL(/fact=count-/);
  await expect(page.locator('.reader .soft').first()).toBeVisible();
  const [lines, kinds] = await page
    .locator('.reader .soft')
    .evaluateAll((all) => [
      new Set(all.map((one) => getComputedStyle(one).getPropertyValue('--line'))).size,
      new Set(all.map((one) => one.getAttribute('data-kind'))).size,
    ]);
  expect(lines).toBe(kinds);
});

test('references and numbers are links: opened elsewhere they lead to the same sentence', async ({
  page,
  context,
}) => {
  await openAtlas(page);
  const chip = page.getByRole('heading', { level: 1 }).getByRole('link').first();
  const opened = context.waitForEvent('page');
  await chip.click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(other.locator('.reader [data-current]').first()).toBeVisible();
  await expect(page.locator('.reader')).toHaveCount(0);
  await expect(page.locator('main a[data-cites]').first()).toHaveAttribute('href', /fact=/);
});

test('a copied number brings its sentence, outlet, paragraph and link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await expect(page.locator('main footer')).toBeVisible();
  const chip = page.getByRole('heading', { level: 1 }).getByRole('link').first();
  const fact = await chip.getAttribute('data-facts');
  const number = /\d+/.exec(await chip.innerText())?.[0] ?? '';
  await chip.focus();
  const copied = async () => {
    await page.keyboard.press('ControlOrMeta+c');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await expect
    .poll(copied)
    .toMatch(new RegExp(`^${number}\\n\\n“[^”]*${number}[^”]*” \\(.+ paragraph \\d+, .+\\) http`));
  expect(await copied()).toContain(`fact=${fact}`);
});

test('every number of the page is copied with its citation: headline, seats, counts, quota, coverage', async ({
  page,
}) => {
  await openAtlas(page);
  await expect(page.locator('main footer')).toBeVisible();
  await expect(page.locator('#quota [data-facts]').first()).toBeVisible();
  await expect(page.locator('#map b[data-cites]').first()).toBeVisible();
  // What answers to copying comes a moment after what is drawn.
  await expect.poll(async () => (await copiedNumbers(page))[0]?.text).not.toBe('');
  const copied = await copiedNumbers(page);
  expect(copied.length).toBeGreaterThan(12);
  for (const { of, text } of copied) {
    const number = /\d+/.exec(of)?.[0] ?? '-';
    expect(text).toMatch(new RegExp(`^[^\\n]*${number}[^\\n]*\\n\\n“.+” \\(.+\\) http.+fact=`, 's'));
  }
});

/** What copying each number of the page gives. */
function copiedNumbers(page: Page): Promise<{ of: string; text: string }[]> {
  return page.evaluate(() => {
    getSelection()?.removeAllRanges();
    const copy = (from: Element) => {
      const clipboardData = new DataTransfer();
      from.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    };
    const pressed = [
      ...document.querySelectorAll<HTMLElement>(
        'main h1 [data-facts], main :is(#seats, #counts, #quota) button[data-facts], #seats [data-cites] button',
      ),
    ];
    const selected = [...document.querySelectorAll('#map b[data-cites]')];
    return [
      ...pressed.map((one) => {
        one.focus();
        return { of: one.textContent, text: copy(one) };
      }),
      ...selected.map((one) => {
        getSelection()?.selectAllChildren(one);
        return { of: one.textContent, text: copy(one) };
      }),
    ];
  });
}

test('a printed page is light and carries the sentences as numbered footnotes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAtlas(page, 'v=1&kind=meeting');
  await expect(page.locator('main footer')).toBeVisible();
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  await expect
    .poll(async () => {
      await page.emulateMedia({ media: 'print' });
      const note = page.locator('.notes li').first();
      const printed = await note.waitFor({ state: 'attached', timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (!printed) await page.emulateMedia({ media: 'screen' });
      return printed;
    })
    .toBe(true);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('.timeline .footnote').first()).toBeVisible();
  await expect(page.locator('.notes li').first()).toContainText(/“.+”.*\d{4}/s);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.footnote')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what can be pressed is at least 24 px in either direction, or has that much room', async ({ page }) => {
  for (const query of ['v=1&page=facts', 'v=1&page=articles']) {
    await openAtlas(page, query);
    await expect(page.locator('main footer')).toBeVisible();
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('button, a[href], input, summary, select')]
        .filter((one) => one.getClientRects().length > 0 && !one.closest('h1, .sr-only, footer'))
        .map((one) => ({ name: one.textContent.trim().slice(0, 30), box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 20)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  }
});
