import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lettersApart, partSimilarity } from './part-similarity.ts';

const part = fc.string({ unit: fc.constantFrom(...Array.from('abcdlnoruyzəё')), minLength: 1, maxLength: 9 });

it('tells from letters alone no more than comparing them does', () => {
  fc.assert(
    fc.property(part, part, (a, b) => {
      const distance = (1 - partSimilarity(a, b)) * Math.max(a.length, b.length);
      expect(lettersApart(a, b)).toBeLessThanOrEqual(distance + 1e-9);
    }),
  );
});
