import type { Browser } from '@playwright/test';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantile } from './page/drag.ts';
import { serveFolder } from './page/bench-server.ts';
import { browserForPage } from './page/measured-page.ts';

/**
 * `npm run bench:first-load -- [--runs 9] [--slowdown 4] [--width 1440] [--height 900] [--dist FOLDER] [--json]`: opens the
 * built page over its own dataset, each time as a browser that has never seen it, with the processor slowed down.
 */
const ROOT = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    slowdown: { type: 'string', default: '4' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    json: { type: 'boolean', default: false },
  },
});
/** After the first drawing, what comes late is still counted for so long, ms. */
const LATE_MS = 5_000;

/** Times in ms from navigation; `blocked` is what tasks took beyond 50 ms each after the first paint. */
interface FirstLoad {
  paint: number;
  marks: number;
  drawn: number;
  blocked: number;
  shift: number;
}

const browser = await browserForPage(ROOT, values.dist);
const site = await serveFolder(values.dist, new Map());
try {
  const loads: FirstLoad[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) loads.push(await load(browser, site.url));
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, slowed down ${values.slowdown} times, Chromium ${browser.version()}, ${values.width} by ${values.height}`;
  console.log(values.json ? JSON.stringify({ machine, loads }, null, 2) : `${machine}\n${table(loads)}`);
} finally {
  site.stop();
  await browser.close();
}

async function load(within: Browser, url: string): Promise<FirstLoad> {
  const context = await within.newContext({
    viewport: { width: Number(values.width), height: Number(values.height) },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  await page.addInitScript(() => {
    const seen: { type: string; start: number; amount: number }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.entryType === 'longtask')
          seen.push({ type: 'task', start: entry.startTime, amount: entry.duration });
        else if (Reflect.get(entry, 'hadRecentInput') === false)
          seen.push({ type: 'shift', start: entry.startTime, amount: Number(Reflect.get(entry, 'value')) });
    }).observe({ entryTypes: ['longtask', 'layout-shift'] });
    Object.assign(window, { benchSeen: seen });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
  await page.waitForTimeout(LATE_MS);
  const told = await page.evaluate(() => ({
    times: ['first-contentful-paint', 'atlas:marks', 'atlas:drawn'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
    ),
    seen: Reflect.get(window, 'benchSeen') as { type: string; start: number; amount: number }[],
  }));
  await context.close();
  const [paint = NaN, marks = NaN, drawn = NaN] = told.times;
  const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
  return {
    paint,
    marks,
    drawn,
    blocked: sum(
      told.seen.flatMap(({ type, start, amount }) =>
        type === 'task' && start + amount > paint ? Math.max(0, amount - 50) : [],
      ),
    ),
    shift: sum(told.seen.flatMap(({ type, amount }) => (type === 'shift' ? amount : []))),
  };
}

function table(loads: readonly FirstLoad[]): string {
  const line = (name: string, of: (one: FirstLoad) => number, digits = 0) => {
    const [median, least, most] = [0.5, 0, 1].map((at) => quantile(loads.map(of), at).toFixed(digits));
    return `${name.padEnd(44)}${String(median).padStart(8)}   (${least} to ${most})`;
  };
  return [
    `${loads.length} first visits: medians, least and most`,
    line('first contentful paint, which shows data, ms', (one) => one.paint),
    line('application: first marks, ms', (one) => one.marks),
    line('application: everything drawn, ms', (one) => one.drawn),
    line('total blocking time, ms', (one) => one.blocked),
    line('cumulative layout shift', (one) => one.shift, 4),
  ].join('\n');
}
