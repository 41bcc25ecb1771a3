import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/find-browser.ts';
import { openSites } from '../e2e/embed-sites.ts';

/**
 * `tsx scripts/bench/embeds.ts`: twenty embeds on one page of another origin, from the site in dist/. Prints how long
 * until all of them are drawn, and the memory of their scripts.
 */
const CHARTS = ['map', 'timeline', 'seats', 'quota', 'counts'];
const MANY = 20;

const executablePath = findBrowser();
const sites = await openSites();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const elements = Array.from(
    { length: MANY },
    (_, at) =>
      `<observer-atlas loading="eager" chart="${CHARTS[at % CHARTS.length] ?? 'seats'}"></observer-atlas>`,
  );
  const address = sites.host({
    html: `<!doctype html><meta charset="utf-8"><script src="${sites.atlas}embed.js"></script>${elements.join('')}`,
  });
  const began = performance.now();
  await page.goto(address);
  for (const frame of page.frames().filter((one) => one.parentFrame() !== null))
    await frame.locator('article footer').waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  const client = await page.context().newCDPSession(page);
  const { metrics } = await client
    .send('Performance.enable')
    .then(() => client.send('Performance.getMetrics'));
  const heaps = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(
          () =>
            (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0,
        ),
      ),
  );
  const nodes = metrics.find(({ name }) => name === 'Nodes')?.value ?? 0;
  console.log(`${MANY} embeds drawn in ${(took / 1000).toFixed(1)} s`);
  console.log(
    `largest script heap of a process ${(Math.max(...heaps) / 1e6).toFixed(0)} MB, ${nodes} nodes in the page's own process`,
  );
} finally {
  await browser.close();
  await sites.close();
}
