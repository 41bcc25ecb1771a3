import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { parseEmbedData, parseNewest } from './embed-data.ts';

const whole = {
  dataset: smallDataset(),
  colours: { 'northern-union': 'var(--mission-3)' },
  asOf: '2031-05-02',
};

describe('the data of an embed', () => {
  it('is taken where it is whole', () => {
    expect(parseEmbedData(whole)).toEqual({
      dataset: smallDataset(),
      colours: new Map([['northern-union', 'var(--mission-3)']]),
      asOf: '2031-05-02',
    });
  });

  it('is refused where a list is missing or a quote is not where it says', () => {
    const without = { ...smallDataset(), meetings: undefined };
    const text = 'Another text';
    const moved = {
      ...smallDataset(),
      sources: smallDataset().sources.map((source) => ({ ...source, text })),
    };
    for (const input of [
      undefined,
      null,
      'x',
      [],
      {},
      { ...whole, dataset: without },
      { ...whole, dataset: moved },
    ])
      expect(parseEmbedData(input)).toBeNull();
  });

  it('takes no colour that is not a token, and no date that is none', () => {
    const read = parseEmbedData({ ...whole, colours: { a: 'url(x)', b: 3 }, asOf: 'soon' });
    expect(read?.colours.size).toBe(0);
    expect(read?.asOf).toBeNull();
  });

  it('knows which dataset is the newest, or that it does not know', () => {
    expect(parseNewest({ id: 'x', asOf: '2031-05' })).toEqual({ id: 'x', asOf: '2031-05' });
    expect(parseNewest({ id: 4 })).toBeNull();
  });
});
