import { expect, test, type Frame, type Page } from '@playwright/test';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { openSites, type Sites } from './embed-sites.ts';

let sites: Sites;
test.beforeAll(async () => {
  sites = await openSites();
});
test.afterAll(() => sites.close());

const SANDBOX = 'sandbox="allow-scripts"';
/** Remembers every message the page hears. */
const HEARD = '<script>heard=[];addEventListener("message",(event)=>heard.push(event.data))</script>';

/** A page with one frame; `before` stands in front of it. */
function framed(
  query: string,
  { attributes = SANDBOX, before = HEARD, style = 'width:640px;height:700px' } = {},
) {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin:8px">${before}<iframe ${attributes} style="border:0;${style}" src="${sites.atlas}embed.html?${query.replaceAll('&', '&amp;').replaceAll('"', '%22')}"></iframe>`;
}

/** Everything that goes wrong in a page and its frames, as the browser tells it. */
function troubles(page: Page): string[] {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') told.push(message.text());
  });
  return told;
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

async function open(page: Page, query: string, options?: Parameters<typeof framed>[1]): Promise<Frame> {
  await page.goto(sites.host({ html: framed(query, options) }));
  return frameOf(page);
}

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

test('every chart draws in a sandboxed frame of another origin, from a server that lets nobody else read', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const told = troubles(page);
  for (const chart of CHARTS) {
    const frame = await open(page, `chart=${chart}`);
    await expect(frame.locator('article h2').first(), chart).toBeVisible();
    await expect(frame.locator('article svg').first(), chart).toBeVisible();
    expect(await frame.evaluate(() => self.origin), chart).toBe('null');
  }
  expect(told).toEqual([]);
});

test('an embed touches no storage, no cookie and no service worker', async ({ page }) => {
  await page.addInitScript(() => {
    const touched: string[] = [];
    Object.assign(window, { touched });
    const refuse = (name: string) => ({
      configurable: true,
      get: () => {
        touched.push(name);
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, refuse(name));
    Object.defineProperty(Document.prototype, 'cookie', refuse('cookie'));
    Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse('serviceWorker'));
  });
  const frame = await open(page, 'chart=timeline', { attributes: '' });
  await expect(frame.locator('article h2').first()).toBeVisible();
  expect(await frame.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
});

test('a page with a strict policy and no script of its own shows it', async ({ page }) => {
  const told = troubles(page);
  await page.goto(
    sites.host({
      html: framed('chart=quota', { before: '', style: 'width:100%;aspect-ratio:1.2' }).replaceAll(
        / style="[^"]*"/g,
        '',
      ),
      headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${sites.atlas}; img-src data:` },
    }),
  );
  const frame = frameOf(page);
  await expect(frame.locator('article h2').first()).toBeVisible();
  expect(told).toEqual([]);
});

test('it tells its height in the dialects that pages already understand', async ({ page }) => {
  const frame = await open(page, 'chart=seats&childId=pym-7');
  await expect(frame.locator('article h2').first()).toBeVisible();
  const height = await frame.evaluate(() =>
    Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0),
  );
  await expect.poll(() => heard(page)).toContainEqual({ type: 'observer-atlas:height', height });
  const messages = await heard(page);
  expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(messages).toContainEqual({ 'datawrapper-height': { seats: height } });
  const pym = /^pymxPYMxpym-7xPYMx(\S+)xPYMx(.+)$/;
  expect(
    messages.filter((one) => typeof one === 'string').map((one) => pym.exec(one)?.slice(1)),
  ).toContainEqual(['height', String(height)]);
});

test('a page that has Datawrapper’s script gives it its height', async ({ page }) => {
  const script = `<script>window.addEventListener("message",function(a){if(void 0!==a.data["datawrapper-height"]){var e=document.querySelectorAll("iframe");for(var t in a.data["datawrapper-height"])for(var r,i=0;r=e[i];i++)if(r.contentWindow===a.source){var d=a.data["datawrapper-height"][t]+"px";r.style.height=d}}});</script>`;
  const frame = await open(page, 'chart=seats', { before: script, style: 'width:640px;height:100px' });
  await expect(frame.locator('article footer')).toBeVisible();
  await expect
    .poll(() => frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight))
    .toBeLessThanOrEqual(0);
});

test('nothing sticks out of a column of 320 px', async ({ page }) => {
  for (const chart of ['seats', 'map', 'timeline'] as const) {
    const frame = await open(page, `chart=${chart}`, { style: 'width:320px;height:900px' });
    await expect(frame.locator('article h2').first()).toBeVisible();
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, chart).toBe(0);
  }
});

test('a click on a mark shows its sentence with outlet and day, and a way to the dashboard at the same state', async ({
  page,
}) => {
  const frame = await open(page, 'chart=timeline', { attributes: `${SANDBOX.slice(0, -1)} allow-popups"` });
  const mark = frame.locator('article svg [data-mark]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  const fact = (await mark.getAttribute('data-facts'))?.split(' ')[0] ?? '';
  const sentence = frame.locator('section.chosen');
  await expect(sentence.locator('mark').first()).toBeVisible();
  await expect(sentence).toContainText('¶');
  await expect(frame.locator('footer nav a').last()).toHaveAttribute('href', new RegExp(`[?&]fact=${fact}`));
  await page.keyboard.press('Escape');
  await expect(sentence).toHaveCount(0);
});

test('a reader may turn the chart into its table, where the embed allows it', async ({ page }) => {
  const frame = await open(page, 'chart=quota');
  await frame.locator('header button[aria-pressed]').click();
  await expect(frame.locator('article table')).toBeVisible();
  const fixed = await open(page, 'chart=quota&controls=none');
  await expect(fixed.locator('article h2').first()).toBeVisible();
  await expect(fixed.locator('header button[aria-pressed]')).toBeHidden();
});

const LONG = 'x'.repeat(50_000);
for (const { name, query } of [
  { name: 'an unknown chart', query: 'chart=pie' },
  { name: 'no chart', query: '' },
  { name: 'a chart named __proto__', query: 'chart=__proto__&__proto__=1&constructor=2' },
  { name: 'a dataset that is gone', query: 'chart=seats&frozen=000000000000' },
])
  test(`${name} is answered in words, with a way to the dashboard and a height`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const frame = await open(page, query);
    await expect(frame.getByRole('alert')).toContainText(/\w+ \w+/);
    await expect(frame.getByRole('link', { name: 'Open Observer Atlas' })).toHaveAttribute(
      'href',
      sites.atlas,
    );
    await expect.poll(async () => JSON.stringify(await heard(page))).toContain('observer-atlas:height');
    expect(errors).toEqual([]);
  });

test('a hostile address draws the chart and runs nothing', async ({ page }) => {
  const told = troubles(page);
  const title = encodeURIComponent('<img src=x onerror=alert(1)><script>alert(2)</script>');
  const frame = await open(
    page,
    `chart=quota&title=${title}&mission=nobody,%3Cscript%3E&table=__proto__&text=${LONG}`,
  );
  await expect(frame.locator('h1')).toHaveText('<img src=x onerror=alert(1)><script>alert(2)</script>');
  await expect(frame.getByText('No sentence in this chart’s articles matches')).toBeVisible();
  expect(told).toEqual([]);
});

test('data that does not load is said, not thrown', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/embed/data/live/seats.js', (route) => route.abort());
  const frame = await open(page, 'chart=seats');
  await expect(frame.getByRole('alert')).toContainText('could not be read');
  expect(errors).toEqual([]);
});

test('a frozen chart keeps its dataset and says that there are newer articles', async ({ page, request }) => {
  const { id } = (await (await request.get(`${sites.atlas}data/dataset.json`)).json()) as { id: string };
  await page.route('**/embed/data/newest.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: '(self.observerAtlasData??={})["newest"]={"id":"newer","asOf":"2099-01-02"};',
    }),
  );
  const frame = await open(page, `chart=counts&frozen=${id.slice(0, 12)}`);
  await expect(frame.locator('footer')).toContainText(id.slice(0, 12));
  await expect(frame.locator('footer')).toContainText('2 January 2099');
});
