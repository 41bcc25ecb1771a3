import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { citationsOf, citedText } from './citations.ts';

const index = indexDataset(smallDataset());
const base = 'https://atlas.example/reports/?v=1&mission=x';

describe('what is copied with a number', () => {
  it('is its sentence with outlet, paragraph, day and a link to it', () => {
    const [citation] = citationsOf([{ fact: 'count-1', evidence: 0 }], index, base);
    expect(citation?.words).toBe('“The mission has 120 observers.” (Assembly, paragraph 1, 2 May 2031)');
    expect(citation?.href).toBe('https://atlas.example/reports/?v=1&read=article&fact=count-1');
  });

  it('names a sentence once, and nothing for a fact that is not there', () => {
    const twice = { fact: 'count-1', evidence: 0 };
    expect(citationsOf([twice, twice, { fact: 'gone', evidence: 0 }], index, base)).toHaveLength(1);
  });

  it('follows the text, and says how many were left out', () => {
    const citations = Array.from({ length: 4 }, (_, at) => ({ words: `w${at}`, href: `h${at}` }));
    expect(citedText('120', citations, 2)).toBe('120\n\nw0 h0\nw1 h1\nand 2 more sentences');
  });
});
