import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { indexDataset } from '../../model/dataset-index.ts';
import { anyDataset } from '../../model/fixtures/dataset.arbitrary.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { articleRows, kindsOf } from './article-rows.ts';
import { silentSentences } from './silent-sentences.ts';

describe('the list of articles', () => {
  it('counts what each article yielded under the filter, by kind', () => {
    const index = indexDataset(smallDataset());
    const [row] = articleRows(index, new Set(['meeting-1', 'observation-2', 'observation-3']));
    expect(row?.facts).toBe(3);
    expect([...(row?.byKind ?? [])]).toEqual([
      ['meeting', 1],
      ['observation', 2],
    ]);
    expect(kindsOf(articleRows(index, new Set()))).toEqual([]);
  });

  it('lists every article, and counts a fact once for each article that tells it', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        const index = indexDataset(dataset);
        const rows = articleRows(index, new Set(index.fact.keys()));
        expect(rows.map(({ source }) => source.id)).toEqual(dataset.sources.map(({ id }) => id));
        const told = index.facts.reduce(
          (sum, fact) => sum + new Set(fact.evidence.map((one) => one.source)).size,
          0,
        );
        expect(rows.reduce((sum, row) => sum + row.facts, 0)).toBe(told);
      }),
    );
  });
});

describe('sentences that yielded nothing', () => {
  const dataset = smallDataset();
  const text = `${dataset.sources[0]!.text}\nAna Alvo met guests. It rained on 3 May. The hall was full.`;
  const start = dataset.sources[0]!.text.length + 1;
  const source = {
    ...dataset.sources[0]!,
    text,
    zones: [...dataset.sources[0]!.zones, { start, end: text.length, kind: 'body' as const }],
  };
  const index = indexDataset({ ...dataset, sources: [source] });

  it('are those no fact quotes, with what they hold', () => {
    const silent = silentSentences(source, index).filter((one) => one.start >= start);
    expect(silent.map(({ text: words, holds }) => [words, holds])).toEqual([
      ['Ana Alvo met guests.', ['name', 'meeting']],
      ['It rained on 3 May.', ['number']],
      ['The hall was full.', []],
    ]);
  });

  it('never overlap a quote', () => {
    for (const { start: at, text: words } of silentSentences(source, index))
      for (const fact of index.facts)
        for (const quote of fact.evidence)
          expect(quote.start < at + words.length && quote.end > at).toBe(false);
  });
});
