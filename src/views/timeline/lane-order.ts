import { locale } from '../../i18n/index.ts';
import type { LaneOrder } from '../../store/url-state.ts';

/** A fact as the order of lanes sees it: where it stands, and its first possible day (days since 1970) or null. */
export interface LaneUse {
  lanes: readonly string[];
  day: number | null;
}

interface Standing {
  first: number;
  count: number;
  /** Number of facts shared with each other lane. */
  ties: Map<string, number>;
}

/**
 * Orders lanes by first day, then number of facts, then name; lanes that share a meeting stand next to each other, so
 * that the bar between its marks is short. `last` names lanes that go to the end whatever their dates.
 */
export function orderLanes(uses: readonly LaneUse[], last: readonly string[] = []): string[] {
  const standing = standings(uses);
  const rank = (id: string) => last.indexOf(id) + 1;
  const waiting = [...standing]
    .sort(([a, x], [b, y]) => rank(a) - rank(b) || x.first - y.first || y.count - x.count || (a < b ? -1 : 1))
    .map(([id]) => id);
  const order: string[] = [];
  while (waiting.length > 0) {
    const next = mostTied(order, waiting, standing) ?? waiting[0];
    if (next === undefined) break;
    order.push(next);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return order;
}

function standings(uses: readonly LaneUse[]): Map<string, Standing> {
  const all = new Map<string, Standing>();
  for (const { lanes, day } of uses)
    for (const id of lanes) {
      const one = all.get(id) ?? {
        first: Number.MAX_SAFE_INTEGER,
        count: 0,
        ties: new Map<string, number>(),
      };
      one.first = Math.min(one.first, day ?? Number.MAX_SAFE_INTEGER);
      one.count += 1;
      for (const other of lanes) if (other !== id) one.ties.set(other, (one.ties.get(other) ?? 0) + 1);
      all.set(id, one);
    }
  return all;
}

/** The waiting lane that shares most facts with the lane placed last, else with the ones before it. */
function mostTied(
  order: readonly string[],
  waiting: readonly string[],
  standing: ReadonlyMap<string, Standing>,
): string | undefined {
  for (const placed of [...order].reverse()) {
    const ties = standing.get(placed)?.ties;
    const tied = waiting.filter((id) => ties?.has(id));
    if (tied.length > 0)
      return tied.reduce((best, id) => ((ties?.get(id) ?? 0) > (ties?.get(best) ?? 0) ? id : best));
  }
  return undefined;
}

/** Lanes by number of facts (most first) or by name; `given` leaves them. Those of `last` stay at the end. */
export function sortLanes<T extends { id: string; name: string }>(
  given: readonly T[],
  uses: readonly LaneUse[],
  order: LaneOrder,
  last: readonly string[] = [],
): T[] {
  const counts = new Map<string, number>();
  for (const { lanes } of uses) for (const id of lanes) counts.set(id, (counts.get(id) ?? 0) + 1);
  const rank = ({ id }: T) => last.indexOf(id) + 1;
  const byOrder: Record<LaneOrder, (a: T, b: T) => number> = {
    given: () => 0,
    count: (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0),
    name: (a, b) => a.name.localeCompare(b.name, locale),
  };
  return [...given].sort((a, b) => rank(a) - rank(b) || byOrder[order](a, b));
}
