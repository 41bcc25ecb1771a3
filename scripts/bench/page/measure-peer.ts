import type { Browser } from '@playwright/test';
import { measureDrag, type DragTimes } from './drag.ts';

/** What a peer took, in ms; `load` from navigation to the first drawing. */
export interface PeerFigures {
  load: number;
  drag: DragTimes;
}

const PATIENCE = 90_000;

/** Opens a peer's page and drags its window; null where it does not come to an end in time. */
export async function measurePeer(browser: Browser, url: string): Promise<PeerFigures | null> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(url);
    await page.waitForFunction(() => performance.getEntriesByName('peer:drawn').length > 0);
    const load = await page.evaluate(() => performance.getEntriesByName('peer:drawn')[0]?.startTime ?? NaN);
    const box = await page.locator('#strip').boundingBox();
    if (!box) return null;
    const drag = await measureDrag(page, 'peer:update', {
      x0: box.x + 100,
      x1: box.x + 900,
      y: box.y + 20,
      steps: 120,
    });
    return { load, drag };
  } catch {
    return null;
  } finally {
    await page.close();
  }
}
