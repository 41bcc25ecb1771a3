import type { Page } from '@playwright/test';

/** Times in ms of a drag: from each input to the end of the drawing it led to. */
export interface DragTimes {
  updates: number;
  p50: number;
  p95: number;
}

/**
 * Drags the mouse along a line, step by step, and tells how long each drawing took from the last input before it.
 * @param mark name of the User Timing mark that the page sets after each drawing
 */
export async function measureDrag(
  page: Page,
  mark: string,
  line: { x0: number; x1: number; y: number; steps: number },
): Promise<DragTimes> {
  await page.evaluate(() => {
    const inputs: number[] = [];
    window.addEventListener('pointermove', () => inputs.push(performance.now()), { capture: true });
    Object.assign(window, { benchInputs: inputs });
    performance.clearMarks();
  });
  const { x0, x1, y, steps } = line;
  await page.mouse.move(x0, y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    // There and back, so that the window keeps moving.
    const share = step <= steps / 2 ? (2 * step) / steps : 2 - (2 * step) / steps;
    await page.mouse.move(x0 + (x1 - x0) * share, y);
  }
  await page.mouse.up();
  await page.waitForTimeout(500);
  const { inputs, marks } = await page.evaluate((name) => {
    const known: unknown = Reflect.get(window, 'benchInputs');
    return {
      inputs: Array.isArray(known) ? known.map(Number) : [],
      marks: performance.getEntriesByName(name).map((entry) => entry.startTime),
    };
  }, mark);
  const times: number[] = [];
  for (const at of marks) {
    const input = inputs.findLast((time) => time <= at);
    if (input !== undefined) times.push(at - input);
  }
  return { updates: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The value below which a share of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
