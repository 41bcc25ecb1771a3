import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, ended, measured, noun, nounOf, number, NOUNS } from './grammar.ts';

const whole = fc.integer({ min: 0, max: 20_000 });

describe('a noun after a number', () => {
  it('takes the form that Russian asks for', () => {
    for (const [n, words] of [
      [1, '1 участок'],
      [2, '2 участка'],
      [5, '5 участков'],
      [11, '11 участков'],
      [14, '14 участков'],
      [21, '21 участок'],
      [104, '104 участка'],
      [0, '0 участков'],
      [1.5, '1,5 участка'],
    ] as const)
      expect(count(n, NOUNS.station)).toBe(words);
  });

  it('depends on the last two figures alone', () => {
    fc.assert(
      fc.property(whole, (n) => {
        expect(noun(n, NOUNS.day)).toBe(noun(n % 100, NOUNS.day));
      }),
    );
  });

  it('stands in the genitive where the number does: singular after what ends in one, else plural', () => {
    expect([1, 2, 5, 11, 21, 101].map((n) => nounOf(n, NOUNS.meeting))).toEqual([
      'встречи',
      'встреч',
      'встреч',
      'встреч',
      'встречи',
      'встречи',
    ]);
  });

  it('follows the hedge of an amount', () => {
    expect(measured('21', 21, NOUNS.station)).toBe('21 участок');
    expect(measured('более 21', 21, NOUNS.station)).toBe('более 21 участка');
    expect(measured('до 70', 70, NOUNS.station)).toBe('до 70 участков');
  });
});

describe('a number', () => {
  it('sets thousands apart from five digits on, with a comma before decimals', () => {
    expect(number(9999)).toBe('9999');
    expect(number(10_000).replace(/\s/, ' ')).toBe('10 000');
    expect(number(5.5)).toBe('5,5');
  });
});

it('a sentence ends in one stop', () => {
  expect(ended('Статьи до 17 марта 2023 г.')).toBe('Статьи до 17 марта 2023 г.');
  expect(ended('Статьи')).toBe('Статьи.');
  expect(ended('86 546,6…')).toBe('86 546,6…');
});
