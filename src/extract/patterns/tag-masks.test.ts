import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasOfEach, TagMasks } from './tag-masks.ts';

const tag = fc.integer({ min: 0, max: 80 }).map((at) => `TAG${at}`);

it('tells what comparing each tag with each tells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(tag, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(fc.uniqueArray(tag, { maxLength: 30 }), { maxLength: 6 }),
      (groups, sets) => {
        const masks = new TagMasks();
        const bits = groups.map((group) => masks.bitsOf(group));
        const mask = masks.mask(sets.map((set) => new Set(set)));
        const all = new Set(sets.flat());
        expect(hasOfEach(mask, bits)).toBe(groups.every((group) => group.some((one) => all.has(one))));
      },
    ),
  );
});
