import { expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { sentenceFacts } from './sentence-facts.ts';

const index = indexDataset(smallDataset());
const all = new Set(index.facts.map((fact) => fact.id));

it('a chart stands with a sentence about what it draws, and with none where the filter leaves none', () => {
  expect(sentenceFacts('timeline', index, all)).toEqual(['meeting-1']);
  expect(sentenceFacts('counts', index, all)).toEqual(['count-1']);
  expect(sentenceFacts('counts', index, new Set())).toEqual([]);
  expect(sentenceFacts('map', index, all)).toEqual([]);
});
