import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEARLY_SAME, sharedPart, shingles } from './likeness.ts';

const LONG = Array.from({ length: 60 }, (_, n) => `word${(n * 7919) % 601}`).join(' ');
const shared = (a: string, b: string) => sharedPart(shingles(a), shingles(b));

describe('texts are nearly the same', () => {
  it('whatever their commas, case and line breaks', () => {
    expect(shared(LONG, LONG.toUpperCase().replaceAll(' ', ',\n'))).toBe(1);
  });
  it('when one is an excerpt of the other', () => {
    expect(shared(LONG, LONG.split(' ').slice(10, 40).join(' '))).toBe(1);
  });
  it('when a few words were changed, and not when most were', () => {
    const words = LONG.split(' ');
    const changed = (every: number) => words.map((word, at) => (at % every === 0 ? 'other' : word)).join(' ');
    expect(shared(LONG, changed(30))).toBeGreaterThan(NEARLY_SAME);
    expect(shared(LONG, changed(4))).toBeLessThan(NEARLY_SAME);
  });
  it('never for texts too short to compare', () => {
    expect(shared('Observers met', 'Observers met')).toBe(0);
  });
  it('symmetrically, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.lorem({ maxCount: 40 }), (a, b) => {
        expect(shared(a, b)).toBe(shared(b, a));
        expect(shared(a, b)).toBeGreaterThanOrEqual(0);
        expect(shared(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
