import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Dataset } from '../../src/model/dataset.ts';
import { openAtlas, servedDataset } from './page.ts';
import { replayed } from './replay.ts';

const ELSEWHERE = 'Semey';

/** Opens the reader at a fact, with the form that edits it. */
async function correct(page: Page, fact: string): Promise<void> {
  await openAtlas(page, `v=1&fact=${fact}`);
  await page.locator('.reader .on').getByRole('button', { name: 'Correct' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
}
/** Whom the fact names, as its form lists them; the form is opened where it was closed by being drawn anew. */
async function named(page: Page): Promise<string[]> {
  const open = page.locator('.reader .on').getByRole('button', { name: 'Correct' });
  if ((await open.getAttribute('aria-expanded')) !== 'true') {
    await open.click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
  }
  return page.locator('.reader summary').allInnerTexts();
}
const said = (page: Page, words: string) =>
  page.getByRole('status').filter({ hasText: words }).getByRole('button', { name: 'Undo' });

/** What the decisions of a person are, as the file for the repository has them. */
async function exported(page: Page): Promise<string> {
  await page.goto('./?v=1&page=add');
  await page.getByRole('button', { name: 'Keep and move' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save corrections.json' }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

/** A number observed in one place, and a meeting of a person with a body. */
function some({ observations, meetings, persons }: Dataset) {
  const observation = observations.find(({ areas, amount }) => areas.length === 1 && amount !== null);
  const meeting = meetings.find(({ participants }) => participants.some(({ person }) => person !== null));
  const who = meeting?.participants.find(({ person }) => person !== null)?.person;
  const person = persons.find(({ id }) => id === who);
  const other = persons.find(
    ({ id }) => !meeting?.participants.some((one) => one.person === id) && id !== who,
  );
  if (!observation || !meeting || !person || !other) throw new Error('the dataset lost its facts');
  return { observation, meeting, person, other };
}

/** Puts another place, which no article names, into the open form, and saves it. */
async function chooseElsewhere(page: Page): Promise<void> {
  const place = page.getByRole('combobox', { name: 'Places 1', exact: true });
  await place.fill(ELSEWHERE);
  await place.press('Tab');
  await page.getByRole('button', { name: new RegExp(`^${ELSEWHERE}, .*Kazakhstan$`, 'u') }).click();
  await expect(place).toHaveValue(ELSEWHERE);
}

test('a place that no article names is found among those of the world, brought in, and undone', async ({
  page,
  request,
}) => {
  const { observation } = some(await servedDataset(request));
  const fact = page.locator('.reader .on');
  await correct(page, observation.id);
  await chooseElsewhere(page);
  const { violations } = await new AxeBuilder({ page }).include('.reader').analyze();
  expect(violations).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(fact).toContainText(ELSEWHERE);
  await said(page, 'Changed').click();
  await expect(fact).not.toContainText(ELSEWHERE);
});

test('a place is changed, a fact confirmed, two people made one and parted, each undone where wanted, and all replays in a build', async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const { observation, meeting, person, other } = some(await servedDataset(request));
  await correct(page, observation.id);
  await chooseElsewhere(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.reader .on')).toContainText(ELSEWHERE);

  await correct(page, meeting.id);
  await page.getByRole('button', { name: 'It says so' }).click();
  await expect(page.getByText('Confirmed by a person')).toBeVisible();

  await correct(page, meeting.id);
  await page.locator('summary', { hasText: person.name }).click();
  await page.getByRole('combobox', { name: `${person.name}: Is the same as` }).fill(other.name);
  await page.getByRole('combobox', { name: `${person.name}: Is the same as` }).press('Tab');
  await page.getByRole('button', { name: 'Make them one' }).first().click();
  await expect.poll(() => named(page)).toContain(other.name);
  await said(page, 'Made one').click();
  await expect.poll(() => named(page)).not.toContain(other.name);

  await correct(page, meeting.id);
  await page.locator('summary', { hasText: person.name }).click();
  await page.getByRole('textbox', { name: `${person.name}: Is somebody else here` }).fill('Bo Brand');
  await page
    .getByRole('button', { name: /^Give this fact/ })
    .first()
    .click();
  await expect.poll(() => named(page)).toContain('Bo Brand');
  await said(page, 'Parted').click();
  await expect.poll(() => named(page)).not.toContain('Bo Brand');

  await correct(page, meeting.id);
  await page.locator('summary', { hasText: person.name }).click();
  await page.getByRole('textbox', { name: `${person.name}: Is somebody else here` }).fill('Bo Brand');
  await page
    .getByRole('button', { name: /^Give this fact/ })
    .first()
    .click();
  await expect.poll(() => named(page)).toContain('Bo Brand');

  const corrections = JSON.parse(await exported(page)) as unknown[];
  const lost = {
    action: 'reject',
    fact: 'meeting-000000000000',
    reason: 'of a fact that is no more',
    by: 'AB',
    date: '2031-06-22',
  };
  const { said: words, dataset } = replayed(JSON.stringify([...corrections, lost]));
  expect(words).toContain(`${corrections.length + 1} corrections: ${corrections.length} applied`);
  expect(words).toMatch(/A correction matches nothing any more.*meeting-000000000000/u);
  const observed = dataset.observations.find(({ id }) => id === observation.id);
  expect(observed).toMatchObject({ areas: ['kz-semey'], corrected: true });
  expect(dataset.areas.find(({ id }) => id === 'kz-semey')).toMatchObject({ name: ELSEWHERE });
  const met = dataset.meetings.find(({ id }) => id === meeting.id);
  expect(met).toMatchObject({ corrected: true, confidence: 1 });
  const names = met?.participants.flatMap(
    (one) => dataset.persons.find(({ id }) => id === one.person)?.name ?? [],
  );
  expect(names).toContain('Bo Brand');
});
