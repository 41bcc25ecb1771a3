import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countLetters, countWords } from './count-letters.ts';

const piece = fc.constantFrom(
  'a',
  'Z',
  'é',
  'e\u0301',
  '\u0301',
  'ы',
  ' ',
  '-',
  '1',
  '\u{10400}',
  '\u{1f600}',
  '\ud800',
  'ə',
);

it('counts what a pattern finds letter by letter', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(countLetters(text, /\p{L}+/gu)).toBe(
        Array.from(text)
          .filter((letter) => /\p{L}/u.test(letter))
          .join('').length,
      );
    }),
  );
});

it('counts the words that a pattern of letters and marks finds', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(countWords(text)).toBe(text.match(/\p{L}[\p{L}\p{M}]+/gu)?.length ?? 0);
    }),
  );
});
