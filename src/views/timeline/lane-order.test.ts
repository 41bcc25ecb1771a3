import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderLanes } from './lane-order.ts';

const uses = fc.array(
  fc.record({
    lanes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1, maxLength: 3 }),
    day: fc.option(fc.integer({ min: 0, max: 99 })),
  }),
);

describe('the order of lanes', () => {
  it('names every lane once, however the facts come', () => {
    fc.assert(
      fc.property(uses, (all) => {
        const order = orderLanes(all);
        expect([...order].sort()).toEqual([...new Set(all.flatMap((use) => use.lanes))].sort());
        expect(orderLanes([...all].reverse())).toEqual(order);
      }),
    );
  });

  it('puts a lane with more facts first on the same day, and undated ones after all dated', () => {
    expect(
      orderLanes([
        { lanes: ['u'], day: null },
        { lanes: ['a'], day: 5 },
        { lanes: ['b'], day: 5 },
        { lanes: ['b'], day: 9 },
      ]),
    ).toEqual(['b', 'a', 'u']);
  });
});
