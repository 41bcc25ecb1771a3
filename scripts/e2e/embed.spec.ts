import { expect, test, type Frame, type Page } from '@playwright/test';
import { CHARTS } from '../../src/shells/embed/chart-kinds.ts';
import { framed, framesOf, heardBy, openFrames, SANDBOX, troubles, type Framing } from './embed-frames.ts';
import { openSites, type Sites } from './embed-sites.ts';

let sites: Sites;
test.beforeAll(async () => {
  sites = await openSites();
});
test.afterAll(() => sites.close());

async function open(page: Page, query: string, framing?: Framing): Promise<Frame> {
  const [frame] = await openFrames(page, sites, [query], framing);
  if (!frame) throw new Error('the page has no frame');
  return frame;
}

const heard = async (page: Page) => (await heardBy(page)).map(([, message]) => message);

test('every chart draws in a sandboxed frame of another origin, from a server that lets nobody else read', async ({
  page,
}) => {
  const told = troubles(page);
  const frames = await openFrames(
    page,
    sites,
    CHARTS.map((chart) => `chart=${chart}`),
  );
  for (const [at, chart] of CHARTS.entries()) {
    const frame = frames[at];
    if (!frame) throw new Error(chart);
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
      html: framed(sites, ['chart=quota'], {
        before: '',
        style: 'width:100%;aspect-ratio:1.2',
      }).replaceAll(/ style="[^"]*"/g, ''),
      headers: { 'Content-Security-Policy': `default-src 'none'; frame-src ${sites.atlas}; img-src data:` },
    }),
  );
  const [frame] = await framesOf(page);
  await expect(frame?.locator('article h2').first() ?? page.locator('none')).toBeVisible();
  expect(told).toEqual([]);
});

test('it tells its height in the dialects that pages already understand', async ({ page }) => {
  const frame = await open(page, 'chart=seats&childId=pym-7');
  await expect(frame.locator('article h2').first()).toBeVisible();
  let height = 0;
  await expect(async () => {
    height = await frame.evaluate(() =>
      Math.ceil(document.getElementById('embed')?.getBoundingClientRect().height ?? 0),
    );
    expect(await heard(page)).toContainEqual({ type: 'observer-atlas:height', height });
  }).toPass({ timeout: 15_000 });
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
  const frames = await openFrames(
    page,
    sites,
    CHARTS.flatMap((chart) => [`chart=${chart}`, `chart=${chart}&lang=ru`]),
    { style: 'width:320px;height:500px' },
  );
  for (const frame of frames) {
    await expect(frame.locator('article footer')).toBeVisible();
    const overflow = await frame.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, frame.url()).toBe(0);
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
  const [free, fixed] = await openFrames(page, sites, ['chart=quota', 'chart=quota&controls=none']);
  if (!free || !fixed) throw new Error('the page has no frames');
  await free.locator('header button[aria-pressed]').click();
  await expect(free.locator('article table')).toBeVisible();
  await expect(fixed.locator('article h2').first()).toBeVisible();
  await expect(fixed.locator('header button[aria-pressed]')).toBeHidden();
});

const LONG = 'x'.repeat(50_000);
const BAD = {
  'an unknown chart': 'chart=pie',
  'no chart': '',
  'a chart named __proto__': 'chart=__proto__&__proto__=1&constructor=2',
  'a dataset that is gone': 'chart=seats&frozen=000000000000',
  'an unknown chart, in Russian': 'chart=pie&lang=ru',
  'a dataset that is gone, in Russian': 'chart=seats&frozen=000000000000&lang=ru',
};

test('bad addresses are answered in words, with a way to the dashboard and a height', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const frames = await openFrames(page, sites, Object.values(BAD), { style: 'width:400px;height:300px' });
  for (const [at, name] of Object.keys(BAD).entries()) {
    const frame = frames[at];
    if (!frame) throw new Error(name);
    const russian = name.endsWith('in Russian');
    await expect(frame.getByRole('alert'), name).toContainText(russian ? /[а-я]+ [а-я]+/ : /[a-z]+ [a-z]+/);
    const link = frame.getByRole('link', {
      name: russian ? 'Открыть Observer Atlas' : 'Open Observer Atlas',
    });
    await expect(link, name).toHaveAttribute('href', sites.atlas);
    await expect(frame.locator('html')).toHaveAttribute('lang', russian ? 'ru' : 'en');
    await expect
      .poll(async () => JSON.stringify((await heardBy(page)).filter(([from]) => from === at)), {
        message: name,
      })
      .toContain('observer-atlas:height');
  }
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

test('where nothing matches, one note says so and offers a way out; it covers no label', async ({ page }) => {
  const frames = await openFrames(
    page,
    sites,
    ['seats', 'counts', 'quota'].map((chart) => `chart=${chart}&text=nowhere`),
  );
  for (const frame of frames) {
    const card = frame.locator('[data-nothing]');
    await expect(card.getByRole('button', { name: 'Clear the text filter' })).toBeVisible();
    const told = await frame.evaluate(() => {
      const at = document.querySelector('[data-nothing]')?.getBoundingClientRect();
      const texts = [...document.querySelectorAll('.embed-body :is(text, h3, p, dt, b)')];
      return {
        covered: texts
          .filter((text) => text.closest('[data-nothing], .nothing') === null)
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => at && box.width > 0 && box.bottom > at.top + 1 && box.top < at.bottom - 1)
          .filter(({ box }) => at && box.right > at.left + 1 && box.left < at.right - 1)
          .map(({ text }) => text),
        aside: getComputedStyle(document.querySelector('.nothing') ?? document.body).clipPath,
      };
    });
    expect(told).toEqual({ covered: [], aside: 'inset(50%)' });
  }
});

test('data that does not load is said, not thrown', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/embed/data/live/seats.js', (route) => route.abort());
  await page.route('**/embed/quota.js', (route) => route.abort());
  const [seats, quota] = await openFrames(page, sites, ['chart=seats', 'chart=quota']);
  if (!seats || !quota) throw new Error('the page has no frames');
  await expect(seats.getByRole('alert')).toContainText('could not be read');
  await expect(quota.getByRole('alert')).toContainText('could not be loaded');
  expect(errors).toEqual([]);
});

test('a frame whose data is slow to come says whose it is, and has a height', async ({ page }) => {
  await page.route('**/embed/data/live/counts.js', () => undefined);
  await page.goto(sites.host({ html: framed(sites, ['chart=counts']) }), { waitUntil: 'commit' });
  await expect(page.frameLocator('iframe').getByRole('status')).toHaveText('Observer Atlas…');
  await expect.poll(async () => JSON.stringify(await heard(page))).toContain('observer-atlas:height');
});
