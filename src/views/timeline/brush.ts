import type { Filter } from '../../model/filter.ts';
import { dayCount, type Days } from './timeline-windows.ts';

/** What a drag on the overview does. */
export type Grip = 'new' | 'move' | 'from' | 'to';

/** The brush that a filter holds, with open ends at the ends of `domain`; null where it sets no dates. */
export function brushOf(filter: Pick<Filter, 'from' | 'to'>, domain: Days): Days | null {
  if (filter.from === null && filter.to === null) return null;
  const from = filter.from ?? Math.min(domain.from, filter.to ?? domain.from);
  return { from, to: filter.to ?? Math.max(domain.to, from) };
}

/**
 * The brush after the pointer went from day `start` to day `now`, beginning from `before`. Never leaves `domain`,
 * never loses days while it is moved, and an edge stops at the other one.
 */
export function dragged(grip: Grip, before: Days, start: number, now: number, domain: Days): Days {
  const at = clamp(now, domain.from, domain.to);
  switch (grip) {
    case 'new': {
      const from = clamp(start, domain.from, domain.to);
      return { from: Math.min(from, at), to: Math.max(from, at) };
    }
    case 'from':
      return {
        from: Math.min(clamp(before.from + now - start, domain.from, domain.to), before.to),
        to: before.to,
      };
    case 'to':
      return {
        from: before.from,
        to: Math.max(clamp(before.to + now - start, domain.from, domain.to), before.from),
      };
    case 'move': {
      const room = Math.max(domain.from, domain.to - dayCount(before) + 1);
      const from = clamp(before.from + now - start, domain.from, room);
      return { from, to: from + dayCount(before) - 1 };
    }
  }
}

/** Days by which a key moves an edge: arrows a day, with Shift a week; null for other keys. */
export function stepOf(key: string, shift: boolean): number | null {
  const direction = ARROWS[key];
  return direction === undefined ? null : direction * (shift ? 7 : 1);
}

const ARROWS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
