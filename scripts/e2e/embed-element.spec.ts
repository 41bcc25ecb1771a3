import { expect, test } from '@playwright/test';
import { openSites, type Sites } from './embed-sites.ts';

let sites: Sites;
test.beforeAll(async () => {
  sites = await openSites();
});
test.afterAll(() => sites.close());

const page = (body: string, style = '') =>
  sites.host({
    html: `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:8px}${style}</style><script>told=[];for(const name of ['select','filter'])addEventListener('atlas:'+name,(event)=>told.push([event.target.id,name,event.detail]))</script><script src="${sites.atlas}embed.js" async></script>${body}`,
  });
type Told = [string, string, { fact?: string; quote?: string; query?: string }][];

test('two elements of one group follow one another, and the page hears what a reader chooses', async ({
  page: tab,
}) => {
  await tab.goto(
    page(
      '<observer-atlas id="one" chart="counts" group="g" controls="filter" loading="eager"></observer-atlas><observer-atlas id="two" chart="timeline" group="g" loading="eager"></observer-atlas>',
    ),
  );
  const one = tab.frameLocator('#one iframe');
  const two = tab.frameLocator('#two iframe');
  await expect(two.locator('article h2').first()).toBeVisible();
  await expect(one.locator('article h2').first()).toBeVisible();
  const title = await two.locator('article h2').first().textContent();
  const select = one.locator('select').first();
  await select.selectOption({ index: 1 });
  await expect(two.locator('article h2').first()).not.toHaveText(title ?? '');
  const told = () => tab.evaluate(() => (window as unknown as { told: Told }).told);
  await expect.poll(async () => (await told()).map(([id, name]) => `${id} ${name}`)).toEqual(['one filter']);
  await two.locator('article svg [data-mark]').first().focus();
  await tab.keyboard.press('Enter');
  await expect
    .poll(async () => (await told()).find(([, name]) => name === 'select')?.[2].quote ?? '')
    .not.toBe('');
});

test('an element gives its frame the height it asks for and the colours of the page', async ({
  page: tab,
}) => {
  await tab.goto(
    page(
      '<observer-atlas chart="seats" theme="host" loading="eager"></observer-atlas>',
      'body{background:rgb(250,240,230);color:rgb(40,20,10)}',
    ),
  );
  const frame = tab.frameLocator('iframe');
  await expect(frame.locator('article footer')).toBeVisible();
  await expect(frame.locator('body')).toHaveCSS('background-color', 'rgb(250, 240, 230)');
  await expect(frame.locator('article h2').first()).toHaveCSS('color', 'rgb(40, 20, 10)');
  await expect
    .poll(() =>
      frame.locator('html').evaluate((root) => root.scrollHeight - window.innerHeight + 0 * root.scrollTop),
    )
    .toBeLessThanOrEqual(0);
});

test('an element hears its own frame only', async ({ page: tab }) => {
  await tab.goto(
    page(
      '<observer-atlas chart="quota" loading="eager"></observer-atlas><iframe id="other" srcdoc="x"></iframe>',
    ),
  );
  await expect(tab.frameLocator('observer-atlas iframe').locator('article footer')).toBeVisible();
  const height = () => tab.locator('observer-atlas iframe').evaluate((frame) => frame.clientHeight);
  await expect.poll(height).not.toBe(420);
  await tab.evaluate(async () => {
    const other = (document.getElementById('other') as HTMLIFrameElement).contentWindow;
    const answered = new Promise((resolve) =>
      addEventListener('message', ({ data }) => data === 'last' && resolve(data)),
    );
    for (const from of [window, other])
      from?.parent.postMessage({ type: 'observer-atlas:height', height: 5000 }, '*');
    // Messages come in their order.
    window.postMessage('last', '*');
    await answered;
  });
  expect(await height()).toBeLessThan(5000);
});
