import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../../scripts/dataset/read-lexicon.ts';
import { createEngine } from '../engine.ts';
import { explainArticle } from './explain-article.ts';

const engine = createEngine(await readLexicon('data'));
const text = `Speaker meets observers before the vote

The Chairman of the Senate of Romania Anna Petrova met with observers of the OSCE Parliamentary Assembly ahead of the presidential election in Romania.

The building was opened by Ivan Ilyin, and 40 guests tasted the local cuisine of the region that evening.
`;
const { marks, silent } = explainArticle(engine, 'a.txt', text);

describe('an explanation', () => {
  it('names the pattern behind each quote', () => {
    expect(marks).toContainEqual(expect.objectContaining({ kind: 'meeting', rule: 'met' }));
  });
  it('lists the sentence that yielded nothing, with what it holds', () => {
    const [only] = silent;
    expect(silent).toHaveLength(1);
    expect(text.slice(only?.start, only?.end)).toMatch(/^The building/u);
    expect(only?.holds).toEqual(['number', 'name']);
  });
});
