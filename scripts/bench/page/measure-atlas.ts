import type { Browser } from '@playwright/test';
import { measureDrag, type DragTimes } from './drag.ts';

/** What the atlas took; times in ms from navigation, memory in MB. */
export interface AtlasFigures {
  firstVisit: number;
  secondVisit: number;
  longestTask: number;
  heap: number;
  drag: DragTimes;
}

const PATIENCE = 600_000;

/** Opens the atlas twice, the second time from what it kept, and drags its window of days. */
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
  await page.goto(url);
  const firstVisit = await drawn();
  await page.getByText('Saved on this device').waitFor({ state: 'attached' });
  await page.reload();
  const secondVisit = await drawn();
  await page.waitForTimeout(2_000);
  const longestTask = await page.evaluate(() => {
    const tasks: unknown = Reflect.get(window, 'benchTasks');
    return Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : NaN;
  });
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const drag = await dragWindow();
  await context.close();
  return { firstVisit, secondVisit, longestTask, heap: usedSize / 1e6, drag };

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
