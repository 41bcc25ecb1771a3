import { outcomeAt, type Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';

const MOST = 64;

/**
 * Counts that were made already: a handle that moves asks for the same ones again and again. Seats depend on the
 * threshold only by the lists it lets in, so the largest list's are kept by those.
 */
export class CountCache {
  readonly #outcomes = new Map<string, Outcome>();
  readonly #largest = new Map<string, number>();

  /** `outcomeAt`, the same object for the same count. */
  outcome(scenario: Scenario, threshold: string): Outcome {
    return kept(this.#outcomes, `${contestKey(scenario)} ${threshold}`, () => outcomeAt(scenario, threshold));
  }

  /** Seats of the largest list when these lists take part at that threshold. */
  largest(scenario: Scenario, threshold: string, qualified: readonly string[]): number {
    const key = `${contestKey(scenario)} ${JSON.stringify(qualified)}`;
    return kept(this.#largest, key, () =>
      Math.max(0, ...Object.values(outcomeAt(scenario, threshold).allocation.seats)),
    );
  }
}

/** Everything but the thresholds that decides a count and what is said of it. */
function contestKey({ method, listSeats, base, lists, typed, election }: Scenario): string {
  const votes = lists.map(({ id, votes: n, official }) => [id, n, official]);
  return JSON.stringify([method, listSeats, base, typed, election?.id, election?.listSeats, votes]);
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  const [oldest] = known.keys();
  if (known.size >= MOST && oldest !== undefined) known.delete(oldest);
  known.set(key, made);
  return made;
}
