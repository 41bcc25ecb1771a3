import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { docxOf, pdfOf } from '../../src/readers/files.test-data.ts';
import { articleText, factsTold, give, keep, openAdd, textFile } from './add-kit.ts';
import { foreignRequests, servedDataset } from './page.ts';

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const html = (n: number) =>
  `<!doctype html><html><head><title>Note</title></head><body><nav><a href="/">Home</a></nav><article><h1>Note ${n}</h1>${articleText(
    n,
  )
    .split('\n\n')
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}<script>document.title = 'run'</script></article></body></html>`;

test('articles of every format become facts, and what cannot be read says why', async ({ page }) => {
  const foreign = foreignRequests(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await openAdd(page);
  await give(page, [
    file('one.txt', articleText(1)),
    file('two.md', `# Note\n\n${articleText(2)}`),
    file('three.html', html(3)),
    file('four.htm', html(4)),
    file('five.eml', `Subject: Note\r\nDate: Fri, 18 Nov 2022 10:00:00 +0000\r\n\r\n${articleText(5)}`),
    file(
      'six.pdf',
      pdfOf(
        articleText(6)
          .replace(/[()]/gu, '')
          .split('\n')
          .flatMap((line) => line.match(/.{1,80}(?: |$)/gu) ?? ['']),
      ),
    ),
    file('seven.docx', docxOf(articleText(7).split('\n\n'))),
    file('eight.json', JSON.stringify([{ title: 'Note', text: articleText(8) }])),
    file('nine.ndjson', `${JSON.stringify({ id: 'a', text: articleText(9) })}\nbroken\n`),
    file('ten.zip', zipSync({ 'in/ten.txt': strToU8(articleText(10)), '../up.txt': strToU8('x') })),
    file('sheet.xls', 'x'),
  ]);
  const list = page.getByRole('list', { name: 'Articles read' }).getByRole('listitem');
  await expect(page.getByRole('heading', { name: '10 articles read' })).toBeVisible();
  await expect(list.filter({ hasText: 'facts' })).toHaveCount(10);
  await expect(list.filter({ hasText: 'not read' })).toHaveCount(3);
  await list.filter({ hasText: 'sheet.xls' }).getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('.xls is no format the atlas reads');
  await expect(page.getByRole('alert')).toContainText('Save it as text, HTML, PDF or DOCX.');
  expect(await page.title()).not.toBe('run');
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

test('a pasted article is checked, kept, drawn as mine, and is there after a reload', async ({ page }) => {
  await openAdd(page);
  const before = await factsTold(page);
  await page.getByLabel('Text of the article').fill(articleText(21));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText(/ready|question/).first()).toBeVisible();
  const column = page.getByRole('complementary');
  await expect(column.getByText('yielded nothing')).toBeVisible();
  await column.getByRole('button', { name: /volunteers/ }).click();
  await expect(page.locator('.column [data-current]').first()).toContainText('volunteers');
  await column.getByRole('button', { name: /polling places in Shymkent/ }).click();
  await expect(page.locator('.column [data-current]').first()).toContainText('24 polling stations');
  await column.getByRole('radio', { name: /Name the publisher/ }).check();
  await column.getByRole('textbox', { name: 'Publisher' }).fill('Press desk');
  await keep(page);
  await expect.poll(() => factsTold(page)).toBeGreaterThan(before);
  await expect(page.getByText('1 change only here')).toBeVisible();
  await page.reload();
  await expect(page.getByText('1 change only here')).toBeVisible();
  await page.getByRole('button', { name: 'Keep and move' }).click();
  await page.getByRole('button', { name: 'Show only mine' }).click();
  await expect(page).toHaveURL(/article=/);
  const mine = page.locator('.timeline [data-own]');
  await expect(mine.first()).toBeVisible();
  await mine.first().click();
  await expect(page.locator('.reader header')).toContainText('Yours');
  await expect(page.locator('.reader header')).toContainText('Press desk');
});

test('a text that is there already is left out, one that is nearly the same is asked about', async ({
  page,
  request,
}) => {
  const dataset = await servedDataset(request);
  const { text = '' } = dataset.sources[0] ?? {};
  await openAdd(page);
  await give(page, [
    textFile('copy.txt', text),
    textFile('near.txt', `${text}\nOne more line was added to it.\n`),
  ]);
  const list = page.getByRole('list', { name: 'Articles read' }).getByRole('listitem');
  await expect(list.filter({ hasText: 'left out' })).toHaveCount(1);
  await expect(page.getByText('The atlas has this text')).toBeVisible();
  await list.nth(1).getByRole('button').first().click();
  await expect(page.getByText('The atlas has nearly this text')).toBeVisible();
  await page.getByRole('radio', { name: /Leave it out/ }).check();
  await expect(list.filter({ hasText: 'left out' })).toHaveCount(2);
});

test('reading can be stopped, an article that takes too long is passed over, the page answers meanwhile', async ({
  page,
}) => {
  await page.clock.install();
  await openAdd(page);
  // Minutes of reading.
  const endless = 'Observers of the mission visited nine stations and met the Speaker. '.repeat(90_000);
  await give(page, [textFile('endless.txt', endless), textFile('note.txt', articleText(100))]);
  const list = page.getByRole('list', { name: 'Articles read' }).getByRole('listitem');
  await expect(list.filter({ hasText: 'not read' })).toHaveCount(1);
  await expect(list.filter({ hasText: 'facts' })).toHaveCount(1);
  await list.filter({ hasText: 'endless' }).getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('longer than 2 seconds');
  // While the page's clock stands still no article has taken too long.
  await page.clock.pauseAt(Date.now() + 60_000);
  const more = page.locator('.list input[type=file]');
  await more.setInputFiles([
    textFile('stopped.txt', `${endless}Once more.`),
    ...Array.from({ length: 60 }, (_, n) => textFile(`note-${n}.txt`, articleText(n + 101))),
  ]);
  await expect(list.filter({ hasText: 'stopped' })).toContainText('being read');
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText('Stopped. 61 not read.')).toBeVisible();
  await page.clock.resume();
  await more.setInputFiles(textFile('after.txt', articleText(200)));
  await expect(list.filter({ hasText: 'note 200' })).toContainText('facts');
  await expect(list).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [size, viewport] of Object.entries({
    wide: { width: 1440, height: 900 },
    phone: { width: 390, height: 844 },
  }))
    test.describe(`${colorScheme}, ${size}`, () => {
      test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });
      test('adding and keeping have no accessibility violation', async ({ page }) => {
        const violations = async () =>
          (await new AxeBuilder({ page }).include('.add').analyze()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          );
        await openAdd(page);
        if (size === 'wide') expect(await violations()).toEqual([]);
        await give(page, [textFile('note.txt', articleText(31)), file('sheet.xls', 'x')]);
        expect(await violations()).toEqual([]);
        if (size === 'phone') return;
        await keep(page);
        expect(await violations()).toEqual([]);
      });
    });
