import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../seats/index.ts';
import { CountCache } from './count-cache.ts';
import { counted, election } from './fixtures.ts';
import { outcomeAt } from './outcome.ts';

const of = election({ a: 500, b: 300, c: 80, d: 64, e: 56 }, { listSeats: 20 });

describe('counts that are kept', () => {
  it('are those that a fresh count gives, in whatever order they are asked for', () => {
    const cache = new CountCache();
    const asked = fc.record({
      method: fc.constantFrom(...METHODS),
      listSeats: fc.nat({ max: 30 }),
      threshold: fc.nat({ max: 150 }).map((tenths) => String(tenths / 10)),
    });
    fc.assert(
      fc.property(asked, ({ method, listSeats, threshold }) => {
        const { scenario } = counted({ method, listSeats }, of);
        const fresh = outcomeAt(scenario, threshold);
        expect(cache.outcome(scenario, threshold)).toEqual(fresh);
        expect(cache.largest(scenario, threshold, fresh.qualified)).toBe(
          Math.max(0, ...Object.values(fresh.allocation.seats)),
        );
      }),
    );
  });

  it('are not made twice, and another official result makes another', () => {
    const cache = new CountCache();
    const { scenario } = counted({}, of);
    expect(cache.outcome(scenario, '5')).toBe(cache.outcome({ ...scenario, now: '9' }, '5'));
    const other = { ...scenario, lists: scenario.lists.map((list) => ({ ...list, official: 4 })) };
    expect(cache.outcome(other, '5')).not.toBe(cache.outcome(scenario, '5'));
  });
});
