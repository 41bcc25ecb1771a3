import { describe, expect, it } from 'vitest';
import { tagSet } from '../chunks/tag-set.ts';
import { Alphabet } from './alphabet.ts';
import { compilePattern } from './compile-pattern.ts';

const SENTENCE = ['=the', 'NAME', 'MEET VERB', '=with', 'OTHER', 'NAME'];

function found(source: string): string | null {
  const alphabet = new Alphabet();
  const pattern = compilePattern(source, alphabet);
  const letters = SENTENCE.map((signature) =>
    String.fromCharCode(alphabet.letter(tagSet(signature.split(' ')))),
  ).join('');
  const match = pattern.regexp().exec(letters);
  return match && SENTENCE.slice(match.index, match.index + match[0].length).join(', ');
}

describe('a pattern', () => {
  it('matches tags, words and any chunk', () => {
    expect(found('NAME MEET with . NAME')).toBe('NAME, MEET VERB, =with, OTHER, NAME');
  });
  it('knows alternatives, exceptions and repetition', () => {
    expect(found('[VERB OTHER] with')).toBe('MEET VERB, =with');
    expect(found('with [^NAME]{1,3} NAME')).toBe('=with, OTHER, NAME');
    expect(found('(?:the|a)? NAME')).toBe('=the, NAME');
  });
  it('fails where a tag occurs nowhere', () => {
    expect(found('UNKNOWN')).toBeNull();
  });
  it('compiles again when the alphabet has grown', () => {
    const alphabet = new Alphabet();
    const pattern = compilePattern('NAME', alphabet);
    for (const signature of ['NAME CAP', 'NAME OTHERTAG']) {
      const letter = String.fromCharCode(alphabet.letter(tagSet(signature.split(' '))));
      expect(pattern.regexp().test(letter)).toBe(true);
    }
  });
  it('names its words, for the chunker to keep', () => {
    expect(compilePattern('NAME [with By] met', new Alphabet()).literals).toEqual(['with', 'by', 'met']);
  });
});
