import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createExtractor } from '../index.ts';

const extractor = createExtractor(await readLexicon('data'));
const ABOUT =
  'Elections in Moldova\n\nParliamentary elections in Moldova take place on 28 September 2025.\n\n';
const rulesOf = (sentence: string) =>
  extractor
    .extract({ file: 'a.txt', text: `${ABOUT}${sentence}\n` })
    .rules.map(({ classification, value, previous }) => [classification, value, previous]);

describe('the number a rule replaces', () => {
  it.each<[string, (string | number | null)[]]>([
    ['The threshold went down to 3% (it was 4%).', ['threshold', 3, 4]],
    ['Previously the barrier was 7%, now it is 5%.', ['threshold', 5, 7]],
    ['The president is elected for a term of six years (formerly four years).', ['term', 6, 4]],
    ['The president is elected for five years (seven until 2016).', ['term', 5, 7]],
    ['The parliament will have 126 members, up from 76.', ['seats', 126, 76]],
    ['4 % is the barrier, raised in 2017 from 3 %.', ['threshold', 4, 3]],
    ['Parties must win 4 % of the vote – 5 % until 2021.', ['threshold', 4, 5]],
    ['To enter, a party must clear 5 %; last time 1 % was enough.', ['threshold', 5, 1]],
    ['Of the 276 seats, 275 in the previous House, women held 40.', ['seats', 276, 275]],
  ])('is told in many ways: %s', (sentence, rule) => {
    expect(rulesOf(sentence)).toEqual([rule]);
  });
});

describe('rules', () => {
  it('tell every share of a list', () => {
    expect(rulesOf('A party needs 5 % to enter, a bloc 7 %, an independent candidate 2 %.')).toEqual([
      ['threshold', 5, null],
      ['threshold', 7, null],
      ['threshold', 2, null],
    ]);
  });

  it.each([
    'The age of candidates was lowered from 25 to 21.',
    'Turnout was 52 percent and the winner took 50.2 percent of votes.',
    'The ruling party won 55 of the 101 seats.',
    'The party hopes to win 20 percent of seats.',
    'The commission has 15 members.',
    'Voters choose among 16 candidates.',
    'A presidential candidate must win more than 50 per cent of the votes.',
    'The party has 65 seats in the outgoing parliament.',
    'Inflation fell from 7 to 5 percent.',
  ])('are no other numbers: %s', (sentence) => {
    expect(rulesOf(sentence)).toEqual([]);
  });

  it('tell the parts that follow a number of seats', () => {
    expect(
      rulesOf('The Parliament has 349 seats: 290 constituencies, 47 woman members and 12 nominated.'),
    ).toEqual([
      ['seats', 349, null],
      ['seats', 290, null],
      ['quota', 47, null],
      ['seats', 12, null],
    ]);
  });

  it('tell what a share was in an earlier year', () => {
    expect(rulesOf('At least 30 percent of candidates must be of one gender (20 percent in 2020).')).toEqual([
      ['quota', 30, 20],
    ]);
  });
});
