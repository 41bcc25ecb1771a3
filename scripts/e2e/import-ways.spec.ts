import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { someBriefing } from '../../src/store/briefing/briefing.fixture.ts';
import { docxOf, pdfOf } from '../../src/readers/files.test-data.ts';
import { articleText, give, keep, openAdd, textFile } from './add-kit.ts';

const listOf = (page: Page) => page.getByRole('list', { name: 'Articles read' }).getByRole('listitem');
const column = (page: Page) => page.getByRole('complementary');

/** Drops what stands at the paths onto the page, as a person does. */
async function drop(page: Page, paths: string[]): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
}

test('files and a folder with folders in it are dropped, and read with their paths', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'observer-atlas-drop-'));
  const lines = articleText(82)
    .replace(/[()]/gu, '')
    .split('\n')
    .flatMap((line) => line.match(/.{1,80}(?: |$)/gu) ?? ['']);
  try {
    mkdirSync(join(folder, 'press/june'), { recursive: true });
    writeFileSync(join(folder, 'press/one.txt'), articleText(81));
    writeFileSync(join(folder, 'press/june/two.pdf'), pdfOf(lines));
    writeFileSync(join(folder, 'press/june/three.docx'), docxOf(articleText(83).split('\n\n')));
    writeFileSync(join(folder, 'press/.hidden'), 'x');
    writeFileSync(join(folder, 'four.eml'), `Subject: Note\r\n\r\n${articleText(84)}`);
    await openAdd(page);
    await drop(page, [join(folder, 'press'), join(folder, 'four.eml')]);
    await expect(page.getByRole('heading', { name: '4 articles read' })).toBeVisible();
    await expect(listOf(page)).toHaveCount(4);
    await expect(listOf(page).filter({ hasText: 'facts' })).toHaveCount(4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('more files given while others are read are read after them', async ({ page }) => {
  await openAdd(page);
  const files = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => textFile(`note-${from + n}.txt`, articleText(from + n)));
  const [first, second] = [files(400, 20), files(420, 5)];
  await page.locator('[data-choose=files]').setInputFiles(first);
  await page.locator('.list input[type=file]').setInputFiles(second);
  await expect(page.getByRole('heading', { name: '25 articles read' })).toBeVisible();
});

test('a whole page is pasted with its markup, and read without its menus', async ({ page }) => {
  await openAdd(page);
  const html = `<meta charset="utf-8"><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Observers in Astana</h1>${articleText(
    85,
  )
    .split('\n\n')
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article><footer>Share this page with your friends</footer>`;
  await page.getByLabel('Text of the article').focus();
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/html', given);
    data.setData('text/plain', 'Home Sport');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, html);
  await page.getByRole('button', { name: 'Read it' }).click();
  const article = page.getByRole('region', { name: 'The article, with what was found' });
  await expect(article).toContainText('Observers in Astana');
  await expect(article).toContainText('polling stations in Shymkent');
  await expect(article).not.toContainText('Sport');
});

test('a work file dropped among articles is merged, with its briefings', async ({ page }) => {
  const work = zipSync({
    'about.json': strToU8(JSON.stringify({ kind: 'observer-atlas work 1' })),
    'work.json': strToU8(JSON.stringify({ articles: [], corrections: [] })),
    'briefings.json': strToU8(JSON.stringify([someBriefing({ title: 'Brought along' })])),
  });
  await openAdd(page);
  await page.locator('[data-choose=files]').setInputFiles({
    name: 'saved.atlas.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(work),
  });
  await expect(page.getByText('Everything in that file was here already.')).toBeVisible();
  await page.goto('./briefing.html');
  await expect(page.getByText('Brought along').first()).toBeVisible();
});

const YESTERDAY = `Senate receives observers

The Chairman of the Senate of Kazakhstan Maulen Ashimbayev met with observers of the OSCE Parliamentary Assembly yesterday ahead of the presidential election in Kazakhstan. They talked about the work of their mission in the regions of the country.
`;

test('a day that is typed is the day from which the article is read', async ({ page }) => {
  await openAdd(page);
  await give(page, [textFile('note.txt', YESTERDAY)]);
  await expect(column(page).getByText('No date in the text')).toBeVisible();
  await expect(column(page).getByText('17 Nov')).toHaveCount(0);
  await column(page)
    .getByRole('radio', { name: /Set a date I know/ })
    .check();
  await column(page).getByLabel('Day of publication').fill('2022-11-18');
  await expect(column(page).getByText('17 Nov').first()).toBeVisible();
  await column(page)
    .getByRole('radio', { name: /Leave it undated/ })
    .check();
  await expect(column(page).getByText('17 Nov')).toHaveCount(0);
});

test('two articles in one text are offered as two, one in another language is said', async ({ page }) => {
  const second = articleText(87)
    .replace('Observers met in Astana, note 87', 'Observers leave Astana and the regions')
    .replace('18 November 2022', '21 November 2022');
  const more = 'They thanked the staff. The mission is over. A report is to follow in the spring.';
  const french =
    'Le Président du Sénat a reçu jeudi les observateurs de l’Assemblée parlementaire. Ils ont parlé du scrutin de dimanche, et il les a remerciés de leur travail dans les régions du pays. La mission compte cent vingt observateurs et restera deux semaines, comme lors de la dernière élection, a dit son chef devant la presse réunie au palais.';
  await openAdd(page);
  await give(page, [
    textFile('two.txt', `${articleText(86)}\n${more}\n\n-----\n\n${second}\n${more}\n`),
    textFile('french.txt', french),
  ]);
  await expect(listOf(page).filter({ hasText: 'french.txt' })).toContainText('not read');
  await expect(column(page).getByText('This text seems to hold 2 articles')).toBeVisible();
  await column(page)
    .getByRole('radio', { name: /Divide it into 2/ })
    .click();
  await expect(listOf(page)).toHaveCount(3);
  await expect(listOf(page).filter({ hasText: '21 November 2022' })).toHaveCount(1);
  await listOf(page).filter({ hasText: 'french.txt' }).getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('it is in another language');
  await keep(page);
  await expect(page.locator('.own h2')).toHaveText('2 articles of your own');
});

test('without a network articles are read once the page that adds them was visited', async ({
  page,
  context,
}) => {
  await openAdd(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('parts')).keys()).length), {
      timeout: 30_000,
    })
    .toBeGreaterThanOrEqual(3);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Add articles' })).toBeVisible();
  await give(page, [
    textFile('note.txt', articleText(88)),
    {
      name: 'note.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf(['Observers met the Speaker of the Senate in Astana.'])),
    },
    {
      name: 'note.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(`Subject: Note\r\n\r\n${articleText(89)}`),
    },
    {
      name: 'note.docx',
      mimeType: 'application/zip',
      buffer: Buffer.from(docxOf(articleText(90).split('\n\n'))),
    },
  ]);
  await expect(page.getByRole('heading', { name: '4 articles read' })).toBeVisible();
  await keep(page);
});
