import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tagSet } from '../chunks/tag-set.ts';
import { hasAll, TagMasks } from './tag-masks.ts';

const tag = fc.integer({ min: 0, max: 80 }).map((at) => `TAG${at}`);

it('tells what comparing each tag with each tells', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(tag, { maxLength: 4 }), { maxLength: 4 }),
      fc.array(fc.uniqueArray(tag, { maxLength: 30 }), { maxLength: 6 }),
      (groups, sets) => {
        const masks = new TagMasks();
        const needs = masks.bitsOf(groups);
        const mask = masks.none();
        for (const set of sets) masks.add(mask, tagSet(set));
        const all = new Set(sets.flat());
        expect(hasAll(mask, needs)).toBe(groups.every((group) => group.some((one) => all.has(one))));
      },
    ),
  );
});
