import { expect, it } from 'vitest';
import { Alphabet } from './alphabet.ts';
import { compilePattern } from './compile-pattern.ts';

const requiredBy = (pattern: string) =>
  compilePattern(pattern, new Alphabet()).required.map((tags) => [...tags].sort().join(' '));

it('is what no match can do without: neither what may be left out nor what is only looked at', () => {
  expect(
    requiredBy('HOST [MEET MEETS] (?:the GUEST)? GUEST* [^STOP]{0,3} EVENT{0,2} (?=STOP) (?!COMMA)'),
  ).toEqual(['HOST', 'MEET MEETS']);
});

it('is one of each alternative where a match may be of several, the same one where they share it', () => {
  expect(requiredBy('BODY (?:INST PART (?:of the)?|PART of INST)')).toEqual(['BODY', 'INST', 'PART']);
  expect(requiredBy('(?:MEET|TALKS between)')).toEqual(['MEET TALKS']);
  expect(requiredBy('A1 (?:MEET|B1?)')).toEqual(['A1']);
});
