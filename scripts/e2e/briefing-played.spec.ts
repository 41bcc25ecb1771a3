import { expect, test, type Page } from '@playwright/test';
import { violationsOn } from './axe.ts';
import { makeDeck, play, slideTitle } from './briefing-page.ts';

test.describe('playing a briefing', () => {
  test('the keys turn slides, a number goes to one, and each is announced once', async ({ page }) => {
    await makeDeck(page);
    await play(page);
    const announcer = page.getByTestId('announcer');
    await page.keyboard.press('ArrowRight');
    await expect(announcer).toHaveText(/^Slide 2 of/);
    await page.keyboard.press('End');
    const last = Number(/of (\d+)/.exec((await announcer.textContent()) ?? '')?.[1]);
    await expect(announcer).toHaveText(new RegExp(`^Slide ${last} of ${last}`));
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expect(announcer).toHaveText(/^Slide 3 of/);
    await expect(page).toHaveURL(/n=3/);
    await page.reload();
    await expect(announcer).toHaveText(/^Slide 3 of/);
    await page.keyboard.press('b');
    await page.keyboard.press('b');
    await page.keyboard.press('o');
    await expect(page.getByRole('dialog', { name: 'All slides' })).toBeVisible();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(announcer).toHaveText(/^Slide 2 of/);
  });

  test('the sentence behind a mark is shown large, and Escape gives the focus back', async ({ page }) => {
    await makeDeck(page);
    await play(page, 3);
    const mark = page.locator('.slide [data-mark]').first();
    await mark.focus();
    await page.keyboard.press('q');
    const source = page.getByRole('dialog', { name: 'The sentence behind it' });
    await expect(source.locator('mark').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(source).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  test('a detour explores freely and comes back to the exact slide', async ({ page }) => {
    await makeDeck(page);
    await play(page, 3);
    await expect(page.locator('.slide .map svg').first()).toBeVisible();
    await page.keyboard.press('e');
    const before = await slideTitle(page);
    await page.keyboard.press('d');
    const detour = page.getByTestId('detour');
    await detour.getByRole('button', { name: 'World' }).click();
    await expect(detour.locator('#map svg').first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(detour).toHaveCount(0);
    expect(await slideTitle(page)).toBe(before);
    await expect(page.getByTestId('announcer')).toHaveText(/^Slide 3 of/);
  });

  test('the speaker window follows, leads, and survives closing and opening of either', async ({
    page,
    context,
  }) => {
    await makeDeck(page);
    await play(page, 2);
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(speaker.getByRole('heading', { name: /^Now: 2 of/ })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(speaker.getByRole('heading', { name: /^Now: 3 of/ })).toBeVisible();
    await speaker.getByRole('button', { name: 'Next slide' }).click();
    await expect(page.getByTestId('announcer')).toHaveText(/^Slide 4 of/);

    const speakerUrl = speaker.url();
    await speaker.close();
    await page.keyboard.press('ArrowRight');
    const again = await context.newPage();
    await again.goto(speakerUrl);
    await expect(again.getByRole('heading', { name: /^Now: 5 of/ })).toBeVisible();

    const stageUrl = page.url();
    await page.close();
    await expect(again.getByText('The slides are not open')).toBeVisible();
    const stage = await context.newPage();
    await stage.goto(stageUrl);
    await expect(stage.getByTestId('announcer')).toHaveText(/^Slide 5 of/);
    await again.getByRole('button', { name: 'Next slide' }).click();
    await expect(stage.getByTestId('announcer')).toHaveText(/^Slide 6 of/);
    await expect(again.getByText('The slides are not open')).toHaveCount(0);
  });

  test('a link carries a whole briefing to a browser that has none', async ({ page, browser }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await makeDeck(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await (await browser.newContext()).newPage();
    await elsewhere.goto(link);
    await expect(elsewhere.getByTestId('announcer')).toHaveText(/^Slide 1 of/);
    await elsewhere.context().close();
  });

  test('facts that are gone show the slide with its saved sentence', async ({ page }) => {
    await makeDeck(page);
    await page.getByRole('button', { name: 'All briefings' }).click();
    const gone = {
      format: 'observer-atlas-briefing',
      version: 2,
      id: 'gone',
      title: 'Gone',
      ratio: '4:3',
      dataset: null,
      changed: '2031-01-01T00:00:00.000Z',
      slides: [
        {
          id: 's1',
          kind: 'map',
          title: 'A place of old',
          view: 'v=1&mission=nobody-at-all',
          point: 'fact-of-old',
          notes: '',
          quotes: [
            {
              fact: 'fact-of-old',
              outlet: 'The Courier',
              article: 'Of old',
              date: null,
              paragraph: 3,
              language: 'en',
              text: 'Observers saw forty places of old.',
              marked: [],
            },
          ],
        },
      ],
    };
    await page.locator('input[type="file"]').setInputFiles({
      name: 'gone.briefing.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(gone)),
    });
    await expect(page.getByText('1 fact of this briefing is no longer in the dataset')).toBeVisible();
    await play(page);
    await expect(page.locator('.slide').getByText('This fact is no longer in the dataset.')).toBeVisible();
    await expect(page.locator('.slide').getByText('Observers saw forty places of old.')).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const) {
  test(`list, editor, slides and speaker's window have no accessibility faults (${scheme})`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme: scheme });
    await makeDeck(page);
    await faultless(page);
    await play(page, 3);
    await expect(page.locator('.slide .map svg').first()).toBeVisible();
    await faultless(page);
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await expect(speaker.getByRole('heading', { name: /^Now/ })).toBeVisible();
    await faultless(speaker);
    await page.goto('./briefing.html');
    await expect(page.getByRole('button', { name: 'New briefing' })).toBeVisible();
    await faultless(page);
  });
}

async function faultless(page: Page): Promise<void> {
  // Pictures of slides beside their names cannot be reached, and are many.
  expect(await violationsOn(page, (axe) => axe.exclude('[inert]'))).toEqual([]);
}
