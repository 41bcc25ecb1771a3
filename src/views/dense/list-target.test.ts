import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTarget } from './list-target.ts';

describe('the line that a key leads to', () => {
  it('stays within the list, and the arrows reach every line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2, max: 20 }), (count, page) => {
        const reached = [listTarget('Home', count - 1, count, page) ?? 0];
        for (let at: number | null = 0; at !== null; at = listTarget('ArrowDown', at, count, page))
          if (at > 0) reached.push(at);
        expect(reached).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(listTarget('End', 0, count, page) ?? 0).toBe(count - 1);
      }),
    );
  });

  it('is a page further, and none for other keys or at an end', () => {
    expect(listTarget('PageDown', 0, 100, 12)).toBe(11);
    expect(listTarget('PageUp', 5, 100, 12)).toBe(0);
    expect(listTarget('ArrowUp', 0, 100, 12)).toBeNull();
    expect(listTarget('Enter', 3, 100, 12)).toBeNull();
  });
});
