import { expect, test, type Page } from '@playwright/test';
import { openAtlas, servedDataset } from './page.ts';

const headline = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const openMore = async (page: Page) => {
  await page.getByRole('button', { name: 'More filters: more' }).click();
  return page.getByRole('group', { name: 'More filters' });
};

test('dates are typed, named in the headline and the title, and one click clears them', async ({ page }) => {
  await openAtlas(page);
  const more = await openMore(page);
  await more.getByLabel('First day').fill('2023-03-01');
  await more.getByLabel('First day').blur();
  await expect(page).toHaveURL(/from=2023-03-01/);
  await more.getByLabel('Last day').fill('2023-02-01');
  await more.getByLabel('Last day').blur();
  await expect(page).toHaveURL(/from=2023-02-01&to=2023-02-01/);
  await expect.poll(() => headline(page)).toMatch(/^On 1 February 2023: /);
  const plain = await headline(page);
  expect((await page.title()).replace(/\s+/g, ' ')).toContain(plain.replace(/\s+/g, ' ').slice(0, 40));
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /Clear the dates/ })
    .first()
    .click();
  await expect(page).not.toHaveURL(/from=|to=/);
});

test('what was known on a day hides what was published later, and Back undoes it', async ({
  page,
  request,
}) => {
  const { sources, meetings, observations, counts, statements, rules, activities } =
    await servedDataset(request);
  const first = sources.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()[0] ?? '';
  await openAtlas(page);
  const before = await headline(page);
  const more = await openMore(page);
  await more.getByLabel('Known on').fill(first);
  await more.getByLabel('Known on').blur();
  await expect(page).toHaveURL(new RegExp(`known=${first}`));
  await expect.poll(() => headline(page)).toContain('As known on');
  const dated = new Set(sources.flatMap(({ id, published }) => (published === null ? [] : [id])));
  const undated = [meetings, observations, counts, statements, rules, activities]
    .flat()
    .filter(({ evidence }) => evidence.every(({ source }) => !dated.has(source))).length;
  const said = page.locator('.status');
  if (undated === 0) await expect(said).not.toContainText('undated');
  else await expect(said).toContainText(new RegExp(`${undated} facts? of (an )?undated article`));
  await page.goBack();
  await expect.poll(() => headline(page)).toBe(before);
});

test('a person is found by another spelling, and confidence narrows to what was read surely', async ({
  page,
}) => {
  await openAtlas(page, 'v=1&page=facts');
  const more = await openMore(page);
  await more.getByRole('searchbox', { name: /person/ }).fill('Mansouri');
  await expect(more.getByRole('checkbox')).toHaveCount(1);
  await more.getByRole('checkbox').check();
  await expect(page).toHaveURL(/person=dilrabo-mansuri|person=dilrabo-mansouri/);
  await more.getByRole('button', { name: '90 %' }).click();
  await expect(page).toHaveURL(/sure=0\.9/);
  await expect.poll(() => headline(page)).toContain('at least 90 % confidence');
});

test('the keyboard alone searches a long menu and chooses', async ({ page }) => {
  await openAtlas(page, 'v=1&page=articles');
  await page.getByRole('button', { name: /^Place:/ }).focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Place' });
  await expect(menu.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('astana');
  await expect(menu.getByRole('checkbox')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/place=/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Place:/ })).toBeFocused();
});

test('a change is announced once it stays, and not when the page opens', async ({ page }) => {
  await openAtlas(page);
  const said = page.locator('main [aria-live="polite"]').first();
  await expect(said).toBeEmpty();
  await page.keyboard.press('/');
  await page.keyboard.type('senate');
  await expect(said).toContainText('With “senate”');
});
