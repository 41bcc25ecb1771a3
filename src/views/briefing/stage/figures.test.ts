import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../model/dataset-index.ts';
import { smallDataset } from '../../../model/fixtures/small-dataset.ts';
import { figureFacts } from './figure-facts.ts';
import { figureGroups } from './figure-groups.ts';

const index = indexDataset(smallDataset());
const all = index.facts.map((fact) => fact.id);

describe('figures beside a chart', () => {
  it('are the parts of a number, not the number again', () => {
    expect(figureFacts(all, index, 9).map((fact) => fact.id)).toEqual([
      'observation-2',
      'observation-3',
      'count-1',
    ]);
    expect(figureFacts(['observation-1'], index, 9).map((fact) => fact.id)).toEqual(['observation-1']);
    expect(figureFacts(all, index, 1)).toHaveLength(1);
  });
});

describe('key figures', () => {
  it('of one sentence stand together above it, with all their words marked', () => {
    const [first, second] = figureGroups(['count-1', 'observation-1', 'observation-2'], index, 3);
    expect(first?.facts.map((fact) => fact.id)).toEqual(['count-1']);
    expect(second?.facts.map((fact) => fact.id)).toEqual(['observation-1', 'observation-2']);
    expect(second?.quote.marked).toHaveLength(2);
  });
});
