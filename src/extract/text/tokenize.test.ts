import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOKEN_WORDS } from './token-words.test-data.ts';
import { tokenize } from './tokenize.ts';

const tokensOf = (text: string) => tokenize(text, 0, text.length, TOKEN_WORDS);
const texts = (text: string) => tokensOf(text).map((token) => token.text);
const folds = (text: string) => tokensOf(text).map((token) => token.fold);
const numbers = (text: string) =>
  tokensOf(text)
    .filter((token) => token.value !== null)
    .map(({ value, numeral }) => [value, numeral]);

describe('tokenize, words', () => {
  it('keeps hyphens, apostrophes and dotted capitals inside a word', () => {
    expect(texts("Kassym-Jomart O'Brien of the U.S. met K. Tokayev.")).toEqual([
      'Kassym-Jomart',
      "O'Brien",
      'of',
      'the',
      'U.S.',
      'met',
      'K.',
      'Tokayev',
      '.',
    ]);
  });

  it('splits the possessive off, straight or curly', () => {
    expect(folds("Kazakhstan’s and the President's")).toEqual([
      'kazakhstan',
      "'s",
      'and',
      'the',
      'president',
      "'s",
    ]);
  });

  it('folds soft hyphens, zero-width marks, composition and case away, and keeps the offsets', () => {
    const text = 'Par\u00adlia\u200bment of S\u0327eker';
    const [parliament, , name] = tokensOf(text);
    expect(parliament).toMatchObject({ start: 0, end: 12, fold: 'parliament', capital: true });
    expect(name?.fold).toBe('şeker');
    expect(text.slice(name?.start, name?.end)).toBe('S\u0327eker');
  });

  it('reads HTML entities as what they stand for', () => {
    const text = 'The&nbsp;President&rsquo;s word: &quot;R&amp;D &ndash; fine&quot; AT&T;';
    expect(folds(text).slice(0, 9)).toEqual(['the', 'president', "'s", 'word', ':', '"', 'r', '&', 'd']);
    expect(folds(text).slice(9)).toEqual(['-', 'fine', '"', 'at', '&', 't', ';']);
    for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('reads a pronoun and the verb that is written onto it as two words', () => {
    expect(folds("We'll go, they’ve seen; the Qur'an")).toEqual([
      ...['we', 'will', 'go', ',', 'they', 'have', 'seen', ';', 'the', "qur'an"],
    ]);
  });

  it('folds curly quotes and dashes to straight ones', () => {
    expect(folds('“well” – ok')).toEqual(['"', 'well', '"', '-', 'ok']);
  });
});

describe('tokenize, numbers', () => {
  it.each([
    ['1,201 observers', [[1201, 'digits']]],
    ['some 1 201 observers', [[1201, 'digits']]],
    ['1\u00a0201\u00a0345', [[1201345, 'digits']]],
    ['6.4 per cent', [[6.4, 'digits']]],
    ['6,4% of', [[6.4, 'digits']]],
    ['70+ stations', [[70, 'at-least']]],
    ['the 9th session', [[9, 'ordinal']]],
    [
      'two of twelve, twenty-five and a dozen',
      [
        [2, 'words'],
        [12, 'words'],
        [25, 'words'],
        [12, 'words'],
      ],
    ],
    ['two hundred and five observers', [[205, 'words']]],
    [
      'a hundred, the dozen',
      [
        [100, 'words'],
        [12, 'words'],
      ],
    ],
    [
      'two dozen and 10 thousand',
      [
        [24, 'words'],
        [10_000, 'words'],
      ],
    ],
    ['1.5 million ballots', [[1_500_000, 'words']]],
    ['several thousand, half a dozen, dozens', []],
    ['three thousand two hundred and ten', [[3210, 'words']]],
    [
      'one and two',
      [
        [1, 'words'],
        [2, 'words'],
      ],
    ],
    ['7-year term', [[7, 'digits']]],
    [
      '24October 2021',
      [
        [24, 'digits'],
        [2021, 'digits'],
      ],
    ],
    [
      'on March 17 793 observers',
      [
        [17, 'digits'],
        [793, 'digits'],
      ],
    ],
    [
      '17.03.2023',
      [
        [17, 'digits'],
        [3, 'digits'],
        [2023, 'digits'],
      ],
    ],
    [
      'March 17,2023',
      [
        [17, 'digits'],
        [2023, 'digits'],
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('gives no value to a run of digits that is no number', () => {
    expect(tokensOf('9'.repeat(60))[0]).toMatchObject({ kind: 'number', value: null });
  });
});

describe('tokenize on any text', () => {
  const noisy = fc.array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'Ä',
        '1',
        '201',
        '.',
        ',',
        "'",
        '’s',
        '-',
        '\u00ad',
        '\u200b',
        '\u00a0',
        '\r\n',
        '\u0301',
        'U.S.',
        '%',
        '😀',
        '\ud800',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 60 },
  );

  it('slices to its own words, in order, and leaves out only what cannot be seen', () => {
    fc.assert(
      fc.property(noisy, fc.nat(20), (pieces, from) => {
        const text = pieces.join('');
        const start = Math.min(from, text.length);
        let at = start;
        for (const token of tokenize(text, start, text.length, TOKEN_WORDS)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(at, token.start)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
          at = token.end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\p{Cf}]*$/u);
      }),
    );
  });

  it.each(['a', '1', '-', "'", 'a-', "a'", '1,', '1 ', '\u00ad', '\u0301', 'A.', '.', ' ', '1.', '’s'])(
    'reads a long run of %j',
    (unit) => {
      const text = unit.repeat(200_000);
      const tokens = tokensOf(text);
      expect(tokens.reduce((sum, token) => sum + token.text.length, 0)).toBeLessThanOrEqual(text.length);
    },
  );
});
