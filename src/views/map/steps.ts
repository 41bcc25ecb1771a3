/** Work that can be set aside at every `yield` and taken up again: in one go, or in slices between which a page answers. */
export type Steps<T> = Generator<void, T, void>;

/** Does all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What slices need of the world: the time in milliseconds, and a way to let everything else go first. */
export interface Pace {
  now: () => number;
  pause: () => Promise<void>;
}

const SLICE = 7;

/**
 * Does the steps in slices of some milliseconds, with a pause before each. Null where `signal` called it off on the way.
 */
export async function inSlices<T>(steps: Steps<T>, signal: AbortSignal, pace: Pace): Promise<T | null> {
  for (;;) {
    await pace.pause();
    if (signal.aborted) return null;
    const end = pace.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (pace.now() < end);
  }
}
