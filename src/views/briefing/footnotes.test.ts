import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { someBriefing, someSlide } from '../../store/briefing/briefing.fixture.ts';
import { savedQuotes } from '../../store/briefing/saved-quotes.ts';
import { citedNumbers, footnotes } from './footnotes.ts';

const index = indexDataset(smallDataset());
const quotes = savedQuotes(
  index.facts.map((fact) => fact.id),
  index,
);

describe('the footnotes of a handout', () => {
  it('hold every sentence once and number it in the order in which slides need it', () => {
    const briefing = someBriefing({
      slides: [
        someSlide({ id: 'a', quotes: [quotes[1]!] }),
        someSlide({ id: 'b', quotes: [quotes[0]!, quotes[1]!] }),
        someSlide({ id: 'c', quotes: [] }),
      ],
    });
    const { notes, numbers } = footnotes(briefing, index);
    expect(notes).toEqual([quotes[1], quotes[0]]);
    expect([...numbers]).toEqual([
      ['a', [1]],
      ['b', [1, 2]],
      ['c', []],
    ]);
  });

  it('are cited with runs drawn together, none lost', () => {
    expect(citedNumbers([1, 3, 4, 5, 8, 9])).toBe('1, 3–5, 8, 9');
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (some) => {
        const sorted = [...some].sort((a, b) => a - b);
        const back = citedNumbers(sorted)
          .split(', ')
          .filter((part) => part !== '')
          .flatMap((part) => {
            const [from, to = from] = part.split('–').map(Number);
            return Array.from({ length: to! - from! + 1 }, (_, i) => from! + i);
          });
        expect(back).toEqual(sorted);
      }),
    );
  });
});
