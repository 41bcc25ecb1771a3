import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { factGroups } from './fact-groups.ts';

const index = indexDataset(smallDataset());

describe('the facts of an article', () => {
  it('are all listed, each once, by group and in reading order', () => {
    const groups = factGroups('article', index);
    expect(groups.map(({ group, facts }) => [group, facts.map(({ fact }) => fact.id)])).toEqual([
      ['places', ['count-1', 'observation-1', 'observation-2', 'observation-3']],
      ['dates', ['meeting-1']],
    ]);
  });

  it('are none for an article that tells none', () => {
    expect(factGroups('gone', index)).toEqual([]);
  });
});
