import { expect, test, type Page } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';

async function openLab(page: Page, query = ''): Promise<void> {
  await page.goto(`./?v=1&page=lab${query === '' ? '' : `&${query}`}`);
  await expect(page.locator('.lab h1')).toBeVisible();
}

const plate = (page: Page, id: string) => page.locator(`#lab-${id}`);
const now = (page: Page) => page.getByRole('slider', { name: 'Threshold now' });

test('the official count of the latest election comes out equal, and only at its threshold', async ({
  page,
}) => {
  await openLab(page);
  await expect(plate(page, 'seats').getByText('Equals the official result')).toHaveCount(1);
  await expect(plate(page, 'seats').getByText('off the official result')).toHaveCount(1);
});

test('the threshold moves by keyboard, lands in the address, and Back undoes it', async ({ page }) => {
  await openLab(page, 'before=5&now=5');
  const before = await page.locator('.lab h1').innerText();
  await now(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/now=5\.1/);
  await expect(page.locator('.lab h1')).not.toHaveText(before);
  const after = await page.locator('.lab h1').innerText();
  await page.reload();
  await expect.poll(() => page.locator('.lab h1').innerText()).toBe(after);
  await page.goBack();
  await expect.poll(() => page.locator('.lab h1').innerText()).toBe(before);
});

test('the threshold can be entered as a number, and a wrong one changes nothing', async ({ page }) => {
  await openLab(page);
  const entry = page.getByRole('textbox', { name: 'Threshold now' });
  await entry.fill('6.75');
  await entry.press('Enter');
  await expect(page).toHaveURL(/now=6\.75/);
  await entry.fill('-3');
  await entry.press('Tab');
  await expect(page.getByText('A threshold is a number from 0 to 100.')).toBeVisible();
  await expect(page).toHaveURL(/now=6\.75/);
});

test('an older election is one step away and Reset comes back', async ({ page }) => {
  await openLab(page);
  const seats = await plate(page, 'seats').locator('.seat').count();
  await page.getByRole('button', { name: 'Older election' }).click();
  await expect(page).toHaveURL(/vote=/);
  await expect.poll(() => plate(page, 'seats').locator('.seat').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).not.toHaveURL(/vote=/);
  await expect.poll(() => plate(page, 'seats').locator('.seat').count()).toBe(seats);
});

test('a figure from a publication opens its citation, a figure from an article its sentence', async ({
  page,
}) => {
  await openLab(page);
  await page.locator('aside .cited').first().click();
  const card = page.getByRole('dialog');
  await expect(card.getByRole('link').first()).toHaveAttribute('rel', /noreferrer/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.locator('.lab h1 .stated').first().click();
  await expect(page.locator('.reader')).toBeVisible();
});

test('a seat says who holds it and why, by keyboard', async ({ page }) => {
  await openLab(page);
  const seat = plate(page, 'seats').locator('.seat').first();
  await seat.focus();
  await page.keyboard.press('ArrowRight');
  const focused = plate(page, 'seats').locator('.seat:focus');
  await expect(focused).toHaveAttribute(
    'aria-label',
    /list seat, a whole quota, computed from published votes/,
  );
  await expect(plate(page, 'seats').locator('.readout')).toContainText('list seat');
});

test('votes can be typed in and travel in the address', async ({ page }) => {
  await openLab(page, 'list=60_Red&list=35_Blue&list=5_Green&others=0&seats=10&before=6&now=5');
  await expect(page.locator('.lab h1')).toContainText('lets Green in');
  await page.getByRole('textbox', { name: 'Votes of Green' }).fill('7');
  await page.getByRole('textbox', { name: 'Votes of Green' }).press('Enter');
  await expect(page).toHaveURL(/list=7_Green/);
  await expect(page.locator('.lab h1')).toContainText('changes nothing');
});

test('a results file is taken, a wrong one names row and field and changes nothing', async ({ page }) => {
  await openLab(page);
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles({
    name: 'town.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('party,votes,seats\nRed,60,6\nBlue,40,4\ntotal,100,10\n'),
  });
  await expect(plate(page, 'changes').getByRole('rowheader', { name: 'Red' })).toBeVisible();
  await expect(plate(page, 'seats').getByText('Equals the official result').first()).toBeVisible();
  await choose.setInputFiles({
    name: 'wrong.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('party,votes\nRed,60\nRed,-4\n'),
  });
  const alert = page.getByRole('alert').filter({ hasText: 'wrong.csv' });
  await expect(alert.getByRole('cell', { name: 'row 3' }).first()).toBeVisible();
  await expect(alert.getByRole('cell', { name: 'votes', exact: true })).toBeVisible();
  await expect(plate(page, 'changes').getByRole('rowheader', { name: 'Red' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the published figures' }).click();
  await expect(plate(page, 'changes').getByRole('rowheader', { name: 'Red' })).toHaveCount(0);
});

test('without published figures the lab counts an example by the articles’ rules, and says so', async ({
  page,
}) => {
  await page.route('**/data/reference/*', (route) => route.fulfill({ status: 404, body: '' }));
  await openLab(page);
  await expect(page.getByText('No published results are at hand')).toBeVisible();
  await expect(page.locator('.lab h1')).toContainText('typed in');
});

test('a failed load of the figures leaves the lab usable and can be tried again', async ({ page }) => {
  await page.route('**/data/reference/*', (route) => route.abort());
  await openLab(page);
  await expect(page.getByText('The published results did not load')).toBeVisible();
  await page.unroute('**/data/reference/*');
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByText('The published results did not load')).toHaveCount(0);
});

for (const width of [320, 390, 768, 1024, 1440])
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openLab(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

test('a phone comes to the lab from the seats', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?v=1&plate=seats');
  await page.getByRole('button', { name: 'Try it in the seat lab' }).click();
  await expect(page.locator('.lab h1')).toBeVisible();
});

for (const width of [390, 1440])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
    const states: [string, string][] = [
      ['published votes', ''],
      ['typed votes', 'list=60_Red&list=35_Blue&list=5_Green&others=0&before=6&now=5'],
      ['tables', 'table=lab-seats,lab-thresholds,quota'],
      ['averages', 'method=dean'],
    ];
    for (const [name, query] of states)
      test(`${name}: no accessibility violation, light or dark`, async ({ page }) => {
        await openLab(page, query);
        for (const details of await page.locator('.lab details').all())
          await details.evaluate((element) => element.setAttribute('open', ''));
        expect(await violationsInBothThemes(page)).toEqual([]);
      });
  });
