import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from './text-width.ts';

describe('textWidth', () => {
  it('grows with every letter and with the size', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.constantFrom('a', 'Ж', ' ', 'W'),
        (text, letter) => {
          expect(textWidth(text + letter, 12)).toBeGreaterThan(textWidth(text, 12));
          expect(textWidth(text, 24)).toBeCloseTo(2 * textWidth(text, 12));
        },
      ),
    );
  });

  it('gives bold and letterspaced texts more room', () => {
    expect(textWidth('Astana', 12, 'bold')).toBeGreaterThan(textWidth('Astana', 12));
    expect(textWidth('ASTANA', 12, 'spaced')).toBeGreaterThan(textWidth('ASTANA', 12, 'bold'));
  });
});

describe('wrapped', () => {
  it('keeps every word in order, and lines within the width where they have more than one word', () => {
    const words = fc.array(fc.stringMatching(/^[a-zA-Zа-я]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (all, width) => {
        const lines = wrapped(all.join(' '), width, 12);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
