import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagSet } from './tag-set.ts';

const tags = fc.array(fc.constantFrom('A', 'B', 'C', 'D', '=e'), { maxLength: 6 });

it('is one object for the same tags in any order, however often each is told', () => {
  fc.assert(
    fc.property(tags, tags, (one, other) => {
      const same = [...new Set(one)].sort().join() === [...new Set(other)].sort().join();
      expect(tagSet(one) === tagSet(other)).toBe(same);
      expect(tagSet(one).index === tagSet(other).index).toBe(same);
    }),
  );
});

it('holds the tags it is asked for, and of none OTHER', () => {
  fc.assert(
    fc.property(tags, (some) => {
      expect([...tagSet(some)]).toEqual(some.length === 0 ? ['OTHER'] : [...new Set(some)].sort());
    }),
  );
});
