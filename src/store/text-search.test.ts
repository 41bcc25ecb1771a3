import { describe, expect, it } from 'vitest';
import { indexDataset } from '../model/dataset-index.ts';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { searchFacts } from './text-search.ts';

const dataset = smallDataset();
const index = indexDataset({
  ...dataset,
  persons: [{ id: 'ana-alvo', name: 'Ana Alvo', otherNames: ['Anna Şeker'], memberships: [] }],
});
const found = (text: string) => [...searchFacts(index, text)].sort();

describe('the text search', () => {
  it('finds words of the sentence, and asks for all of them', () => {
    expect(found('stations')).toEqual(['observation-1']);
    expect(found('velm province')).toEqual(['observation-3']);
    expect(found('velm 120')).toEqual([]);
  });

  it('finds a person under another spelling, without its accents, and with a slip', () => {
    expect(found('seker')).toEqual(['meeting-1']);
    expect(found('Asembly')).toContain('meeting-1');
  });

  it('finds beginnings of words', () => {
    expect(found('obser')).toEqual(['count-1', 'meeting-1']);
  });

  it('finds nothing for punctuation or unknown words', () => {
    expect(found('...')).toEqual([]);
    expect(found('zeppelin')).toEqual([]);
  });
});
