import { describe, expect, it } from 'vitest';
import { finished, inSlices, type Steps } from './steps.ts';

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let i = 0; i < to; i++) {
    done.push(i);
    yield;
  }
  return done.length;
}

/** Each look at the clock takes three milliseconds. */
function pace() {
  let time = 0;
  const paces = { pauses: 0, now: () => (time += 3), pause: () => Promise.resolve(void paces.pauses++) };
  return paces;
}

describe('inSlices', () => {
  it('gives what doing all steps at once gives', async () => {
    expect(finished(counting(9))).toBe(9);
    expect(await inSlices(counting(9), new AbortController().signal, pace())).toBe(9);
  });

  it('pauses before the first slice and whenever a slice has had its time', async () => {
    const slow = pace();
    await inSlices(counting(9), new AbortController().signal, slow);
    expect(slow.pauses).toBeGreaterThan(2);
    expect(slow.pauses).toBeLessThan(9);
  });

  it('does nothing more once it is called off', async () => {
    const off = new AbortController();
    const done: number[] = [];
    const pause = () => {
      if (done.length > 2) off.abort();
      return Promise.resolve();
    };
    const slow = { ...pace(), pause };
    expect(await inSlices(counting(99, done), off.signal, slow)).toBeNull();
    expect(done.length).toBeLessThan(20);
  });
});
