import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stages } from './stages.svelte.ts';

describe('the stages of a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('come one after the other, each in a task of its own, until all are built', () => {
    const stages = new Stages(3);
    stages.start();
    const seen = [stages.reached];
    for (let i = 0; i < 4; i++) {
      vi.advanceTimersToNextTimer();
      seen.push(stages.reached);
    }
    expect(seen).toEqual([1, 2, 3, 3, 3]);
    expect(stages.done).toBe(true);
  });

  it('wait after a held stage until it is let go, and two seconds at most', () => {
    const stages = new Stages(4, [1, 2]);
    stages.start();
    vi.advanceTimersByTime(500);
    expect(stages.reached).toBe(1);
    stages.release(1);
    vi.advanceTimersByTime(0);
    expect(stages.reached).toBe(2);
    vi.advanceTimersByTime(1999);
    expect(stages.reached).toBe(2);
    vi.advanceTimersByTime(1);
    expect(stages.reached).toBe(3);
  });

  it('do not wait for a stage that was let go before it was reached', () => {
    const stages = new Stages(3, [2]);
    stages.release(2);
    stages.start();
    vi.runAllTimers();
    expect(stages.done).toBe(true);
  });

  it('stop where the page goes away', () => {
    const stages = new Stages(3);
    const stop = stages.start();
    vi.advanceTimersToNextTimer();
    stop();
    vi.runAllTimers();
    expect(stages.reached).toBe(2);
  });
});
