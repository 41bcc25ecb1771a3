import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../model/evidence.ts';
import { allFacts } from '../model/fact-kinds.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { assemble, createExtractor } from './index.ts';
import { readLexicon } from '../../scripts/dataset/read-lexicon.ts';

const lexicon = await readLexicon('data');
const extractor = createExtractor(lexicon);
const seeds = readdirSync('seeds')
  .sort()
  .map((file) => ({ file, text: readFileSync(`seeds/${file}`, 'utf8') }));
const build = (articles: readonly { file: string; text: string }[]) =>
  assemble(
    articles.map((article) => extractor.extract(article)),
    lexicon,
  ).dataset;

const NOISE = [
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2060',
  '\u0301',
  '\r\n',
  '\r\n\r\n',
  '“',
  '’',
  'é',
  '😀',
  '  ',
];

/** A seed article with invisible and odd characters put in at some places. */
const noisyArticle = fc
  .record({
    seed: fc.constantFrom(...seeds),
    noise: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), what: fc.constantFrom(...NOISE) }),
      { maxLength: 25 },
    ),
    newline: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ seed, noise, newline }) => {
    let text = seed.text.replace(/\r?\n/gu, newline);
    for (const { at, what } of noise) {
      const place = Math.floor(at * text.length);
      text = text.slice(0, place) + what + text.slice(place);
    }
    return { file: seed.file, text };
  });

describe('the extractor', () => {
  it('gives a dataset that passes its own check', () => {
    const checked = parseDataset(build(seeds));
    expect(checked.ok ? [] : checked.problems).toEqual([]);
  });

  it('gives the same bytes whatever the order of the articles', () => {
    expect(JSON.stringify(build([...seeds].reverse()))).toBe(JSON.stringify(build(seeds)));
  });

  it('gives the facts of an article the same ids whatever other articles are there', () => {
    const whole = new Set(allFacts(build(seeds)).map(({ id }) => id));
    for (const seed of seeds) {
      const meetings = build([seed]).meetings.map(({ id }) => id);
      expect(meetings.filter((id) => !whole.has(id))).toEqual([]);
    }
  });

  it('quotes what stands there, however noisy the text', () => {
    fc.assert(
      fc.property(noisyArticle, (article) => {
        const dataset = build([article]);
        const checked = parseDataset(dataset);
        expect(checked.ok ? [] : checked.problems).toEqual([]);
        for (const fact of allFacts(dataset))
          for (const quote of fact.evidence) expect(holds(quote, article.text)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any string without a throw and states nothing of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(allFacts(build([{ file: 'a.txt', text }]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
