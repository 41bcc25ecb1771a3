import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterWidth } from './letter-widths.ts';

describe('the width of a text', () => {
  it('is the sum of its letters, and grows with the size', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 8, max: 30 }), (a, b, size) => {
        expect(letterWidth(a + b, size, 500)).toBeCloseTo(
          letterWidth(a, size, 500) + letterWidth(b, size, 500),
        );
        expect(letterWidth(a, 2 * size, 400)).toBeCloseTo(2 * letterWidth(a, size, 400));
      }),
    );
  });

  it('is what a browser measures in the font, to two per cent', () => {
    for (const [text, weight, measured] of [
      ['Foreign Ministry', 500, 81.8],
      ['Парламентская ассамблея', 400, 139.57],
      ['Parliamentary and local vote', 600, 147.59],
      ['Ққ Ұұ Әә Өө', 500, 61.56],
    ] as const) {
      const width = letterWidth(text, 12, weight);
      expect(width).toBeGreaterThan(measured * 0.995);
      expect(width).toBeLessThan(measured * 1.02);
    }
  });
});
