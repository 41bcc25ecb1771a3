import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rest } from './rest.ts';

describe('resting', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('settles once, when nothing has stirred it for as long as it was told', () => {
    const settle = vi.fn();
    const rest = new Rest(250, settle);
    for (let step = 0; step < 50; step += 1) {
      rest.stir();
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(230);
    expect(settle).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10);
    expect(settle).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1_000);
    expect(settle).toHaveBeenCalledOnce();
  });

  it('keeps one timer, however often it is stirred', () => {
    const rest = new Rest(250, () => undefined);
    for (let step = 0; step < 50; step += 1) rest.stir();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('does nothing after it was stopped, and may be stirred again', () => {
    const settle = vi.fn();
    const rest = new Rest(250, settle);
    rest.stir();
    rest.stop();
    vi.advanceTimersByTime(1_000);
    expect(settle).not.toHaveBeenCalled();
    rest.stir();
    vi.advanceTimersByTime(250);
    expect(settle).toHaveBeenCalledOnce();
  });
});
