import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundAll, foundRuns } from './found-words.ts';

const found = (text: string, query: string) =>
  foundRuns(text, query)
    .filter((run) => run.found)
    .map((run) => run.text);

describe('the words a search found in a sentence', () => {
  it('are found however they are spelt', () => {
    expect(found('Dilrabo Mansouri and ambassador Şeker met.', 'mansuri seker')).toEqual([
      'Mansouri',
      'Şeker',
    ]);
  });

  it('are found by their beginning, and not in the middle of a word', () => {
    expect(found('The observers observed preobservation.', 'observ')).toEqual(['observers', 'observed']);
  });

  it('need every letter where they are short', () => {
    expect(found('a cat, a cot', 'cot')).toEqual(['cot']);
  });

  it('are none for a search of nothing but spaces and punctuation', () => {
    expect(foundRuns('A sentence.', ' … ')).toEqual([{ text: 'A sentence.', found: false }]);
  });

  it('are all found, or the text is not', () => {
    expect(foundAll('Embassy of Germany in Astana', 'astana embas')).toBe(true);
    expect(foundAll('Embassy of Germany in Astana', 'astana senate')).toBe(false);
  });

  it('leave the text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, query) => {
        expect(
          foundRuns(text, query)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
