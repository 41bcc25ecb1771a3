import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { anyQuote } from './briefing.arbitrary.ts';
import { someBriefing, someSlide } from './briefing.fixture.ts';
import { freshQuotes, goneFacts, quotePieces, savedQuotes } from './saved-quotes.ts';

const index = indexDataset(smallDataset());
const facts = index.facts.map((fact) => fact.id);

describe('the quotes a slide keeps', () => {
  it('are the whole sentences, each once, with the words that state the facts marked', () => {
    const quotes = savedQuotes(facts, index);
    expect(quotes.length).toBeGreaterThan(1);
    expect(new Set(quotes.map((quote) => quote.text)).size).toBe(quotes.length);
    const [meeting] = savedQuotes(['meeting-1'], index);
    expect(meeting?.text).toBe('Speaker Ana Alvo met observers of the Northern Union.');
    expect(meeting?.marked).toEqual([[0, meeting?.text.length]]);
  });

  it('stay as they were saved when the dataset has lost the fact', () => {
    const [quote] = savedQuotes(['meeting-1'], index);
    const gone = { ...quote!, fact: 'meeting-of-old', text: 'It was said.' };
    expect(freshQuotes([gone, quote!], index)).toEqual([gone, quote]);
    expect(goneFacts(someBriefing({ slides: [someSlide({ quotes: [gone, quote!] })] }), index)).toEqual([
      'meeting-of-old',
    ]);
  });

  it('come in pieces that join to the sentence, whatever the marks say', () => {
    fc.assert(
      fc.property(anyQuote, (quote) => {
        expect(
          quotePieces(quote)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(quote.text);
      }),
    );
  });
});
