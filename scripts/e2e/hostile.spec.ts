import { expect, test, type Page } from '@playwright/test';
import { ADDRESSES, hostileFiles, MARKUP, TRACE } from '../security/hostile-inputs.ts';
import { articleText, openAdd, textFile } from './add-kit.ts';
import { foreignRequests, openAtlas, servedDataset } from './page.ts';

// A service worker would answer before the test's own network does.
test.use({ serviceWorkers: 'block' });

/** Markup that shows as these letters wherever a title or a name stands. */
const IMAGE = `<img src=x onerror="globalThis.${TRACE}=1;alert(1)">`;

/** What a page must not do; `harm` tells what of it was done. */
function watched(page: Page): { harm: () => Promise<unknown> } {
  const foreign = foreignRequests(page);
  const dialogs: string[] = [];
  const errors: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    harm: async () => ({
      foreign,
      dialogs,
      errors,
      ...(await page.evaluate(
        (trace) => ({
          ran: trace in globalThis || trace in Object.prototype,
          markup: [
            ...document.querySelectorAll('[onerror],[onload],img[src="x"],iframe,base,script:not([src])'),
          ].map(({ outerHTML }) => outerHTML),
          links: [...document.querySelectorAll('a[href]')].flatMap((link) => {
            const { protocol, href } = new URL(link.getAttribute('href') ?? '', document.baseURI);
            return ['http:', 'https:', 'blob:'].includes(protocol) ? [] : [href];
          }),
        }),
        TRACE,
      )),
    }),
  };
}
const HARMLESS = { foreign: [], dialogs: [], errors: [], ran: false, markup: [], links: [] };

test('hostile files handed in are read as text or told, and none of them runs, loads or is lost', async ({
  page,
}) => {
  const { harm } = watched(page);
  await openAdd(page);
  const names = /^(?:markup\.(?:txt|html)|<img|loads|tags|keys\.json|addresses|scripts|entities\.docx|slip)/u;
  const chosen = hostileFiles().filter(({ name }) => names.test(name));
  await page.locator('[data-choose=files]').setInputFiles([
    ...chosen.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
    textFile('after.txt', `${IMAGE}\n\n${articleText(940)}`),
  ]);
  const reading = page.getByRole('button', { name: 'Stop reading' });
  await expect(reading).toHaveCount(0, { timeout: 25_000 });
  const list = page.getByRole('list', { name: 'Articles read' }).getByRole('listitem');
  for (const { name } of chosen.filter(({ told }) => told.length > 0))
    await expect(list.filter({ hasText: name.replace(/\.zip$/u, '') }).first(), name).toContainText(
      'not read',
    );
  await list.filter({ hasText: 'note 940' }).getByRole('button').first().click();
  await expect(
    page.locator('.add').getByText('<img src=x onerror=').filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(list.filter({ hasText: 'facts' }).first()).toBeVisible();
  for (const at of [0, 4, 5]) {
    await list.nth(at).getByRole('button').first().click();
    expect(await harm()).toEqual(HARMLESS);
  }
});

test('a dataset of markup, script addresses and keys of prototypes shows as text, and links to nothing', async ({
  page,
  request,
}) => {
  const served = await servedDataset(request);
  const hostile = {
    ...served,
    id: 'e'.repeat(64),
    title: MARKUP,
    sources: served.sources.map((source, at) => ({
      ...source,
      title: `${IMAGE} ${source.title}`,
      publisher: IMAGE,
      url: ADDRESSES[at % ADDRESSES.length] ?? null,
    })),
    organizations: served.organizations.map((one) => ({ ...one, name: `${one.name} ${IMAGE}` })),
    persons: served.persons.map((one) => ({ ...one, name: `${one.name} ${IMAGE}` })),
    areas: served.areas.map((one) => ({ ...one, name: `${one.name} ${IMAGE}` })),
  };
  const keys = `"__proto__":{"${TRACE}":1},"constructor":{"prototype":{"${TRACE}":1}},`;
  const body = JSON.stringify(hostile).replace(/\{(?="(?:id|version)":)/gu, `{${keys}`);
  await page.route('**/data/dataset.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  const { harm } = watched(page);
  await openAtlas(page);
  await expect(page.locator('.timeline svg [data-mark]').first()).toBeVisible();
  expect(await harm()).toEqual(HARMLESS);
  await page.locator('.timeline svg [data-mark]').first().click();
  await expect(page.locator('.reader header h2')).toContainText(IMAGE);
  await expect(page.locator('.reader a.original')).toHaveCount(0);
  expect(await harm()).toEqual(HARMLESS);
  for (const name of ['articles', 'facts']) {
    await page.goto(`./?v=1&page=${name}`);
    await expect(page.getByText('<img src=x onerror=').first()).toBeVisible();
    expect(await harm(), name).toEqual(HARMLESS);
  }
});
