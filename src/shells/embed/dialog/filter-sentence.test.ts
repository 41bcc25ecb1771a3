import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../model/dataset-index.ts';
import { dayNumber } from '../../../model/edtf.ts';
import { NO_FILTER } from '../../../model/filter.ts';
import { smallDataset } from '../../../model/fixtures/small-dataset.ts';
import { filterSentence } from './filter-sentence.ts';

const index = indexDataset(smallDataset());
const of = (patch: Partial<typeof NO_FILTER>) => filterSentence({ ...NO_FILTER, ...patch }, index);

describe('a filter in words', () => {
  it('says that everything is shown', () => {
    expect(of({})).toBe('Showing all facts.');
  });

  it('names what was chosen, then the limits', () => {
    const told = of({
      missions: ['northern-union'],
      text: 'Ostra',
      from: dayNumber(2031, 5, 1),
      asOf: dayNumber(2031, 5, 3),
      confidence: 0.8,
    });
    expect(told).toBe(
      'Showing all facts by NU, with “Ostra”, from 1 May 2031, as known on 3 May 2031, at least 80 % sure.',
    );
  });
});
