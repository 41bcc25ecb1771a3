import type { Browser } from '@playwright/test';
import { measureDrag, quantile, type DragTimes } from './drag.ts';

/** What the atlas took; times in ms from navigation, memory in MB. */
export interface AtlasFigures {
  firstVisit: number;
  /** Longest task of the page's thread on the first visit, which reads the dataset. */
  longestFirst: number;
  /** Of the visits after that, from what was kept, the medians: first marks, everything drawn, longest task. */
  firstMarks: number;
  secondVisit: number;
  longestTask: number;
  heap: number;
  drag: DragTimes;
}

const PATIENCE = 600_000;
const VISITS = 7;

/** Opens the atlas, then again and again from what it kept, and drags its window of days. */
export async function measureAtlas(browser: Browser, url: string): Promise<AtlasFigures> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ type: 'longtask', buffered: true });
    Object.assign(window, { benchTasks: tasks });
  });
  const drawn = async () => {
    await page.waitForFunction(() => performance.getEntriesByName('atlas:drawn').length > 0);
    return page.evaluate(() => performance.getEntriesByName('atlas:drawn')[0]?.startTime ?? NaN);
  };
  const longestTask = () =>
    page.evaluate(() => {
      const tasks: unknown = Reflect.get(window, 'benchTasks');
      return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : NaN;
    });
  await page.goto(url);
  const firstVisit = await drawn();
  await page.getByText('Saved on this device').waitFor({ state: 'attached' });
  const longestFirst = await longestTask();
  const visits: { drawn: number; marks: number; longest: number }[] = [];
  for (let visit = 0; visit < VISITS; visit += 1) {
    await page.goto('about:blank');
    await page.goto(url);
    const whole = await drawn();
    await page.waitForTimeout(2_000);
    const marks = await page.evaluate(() => performance.getEntriesByName('atlas:marks')[0]?.startTime ?? NaN);
    visits.push({ drawn: whole, marks, longest: await longestTask() });
  }
  const median = (of: (visit: (typeof visits)[number]) => number) => quantile(visits.map(of), 0.5);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const drag = await dragWindow();
  await context.close();
  return {
    firstVisit,
    longestFirst,
    firstMarks: median((visit) => visit.marks),
    secondVisit: median((visit) => visit.drawn),
    longestTask: median((visit) => visit.longest),
    heap: usedSize / 1e6,
    drag,
  };

  async function dragWindow(): Promise<DragTimes> {
    await page.goto(`${url}?v=1&from=2018-01-01&to=2019-03-01`);
    await drawn();
    await page.waitForTimeout(1_500);
    const brush = page.locator('#timeline svg rect.brushed');
    await brush.scrollIntoViewIfNeeded();
    const window = await brush.boundingBox();
    if (!window) throw new Error('the window is not there');
    const x0 = window.x + window.width / 2;
    return measureDrag(page, 'atlas:update', { x0, x1: x0 + 300, y: window.y + 12, steps: 120 });
  }
}
