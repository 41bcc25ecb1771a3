import type { FactKind } from '../../model/fact-kinds.ts';
import type { Id } from '../../model/evidence.ts';
import type { ListedFact } from './fact-groups.ts';

/**
 * The place in a list of facts one step from the current one, of one kind or of any; round from the last to the first.
 * -1 where the list holds none.
 */
export function nextFact(
  facts: readonly ListedFact[],
  current: Id | null,
  by: 1 | -1,
  kind: FactKind | null = null,
): number {
  const at = facts.findIndex(({ fact }) => fact.id === current);
  const from = at < 0 && by < 0 ? 0 : at;
  for (let step = 1; step <= facts.length; step += 1) {
    const to = (from + by * step + facts.length * step) % facts.length;
    if (kind === null || facts[to]?.fact.kind === kind) return to;
  }
  return -1;
}

/** Which way a key steps: J onwards, K back, wherever those keys are on the keyboard; null for any other. */
export function stepOf(event: Pick<KeyboardEvent, 'key' | 'code'>): 1 | -1 | null {
  const key = /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase()
    : event.code.replace('Key', '').toLowerCase();
  return key === 'j' ? 1 : key === 'k' ? -1 : null;
}
