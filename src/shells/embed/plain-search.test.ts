import { expect, it } from 'vitest';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { factsWith } from './plain-search.ts';

it('finds facts by the words of their sentence, people, organizations and places, accents and case aside', () => {
  const dataset = smallDataset();
  expect(factsWith(dataset, 'ÁNA alvo')).toEqual(['meeting-1']);
  expect(factsWith(dataset, 'velm')).toEqual(['observation-3']);
  expect(factsWith(dataset, '120 observers')).toEqual(['count-1']);
  expect(factsWith(dataset, 'nowhere')).toEqual([]);
});
