import { indexDataset, type DatasetIndex } from '../../model/dataset-index.ts';
import type { Area } from '../../model/entities.ts';
import { exactly, indexOf, observation } from './fixture.ts';

const TOWNS_EACH = 30;

/** Observed towns in the invented country, in groups as thick as round a capital: the same towns for the same number. */
export function crowd(towns: number): DatasetIndex {
  const areas = Array.from({ length: towns }, (_, i): Area => {
    const group = Math.floor(i / TOWNS_EACH);
    const turn = i * 2.399963;
    const reach = 0.02 * Math.sqrt(i % TOWNS_EACH);
    return {
      id: `town-${i}`,
      name: `Town ${i}`,
      otherNames: [],
      classification: 'city',
      parent: 'xx',
      iso: null,
      lat: 42 + (group % 3) * 2.6 + reach * Math.sin(turn) * 4,
      lon: 6 + (group % 5) * 1.9 + reach * Math.cos(turn) * 4,
    };
  });
  const facts = areas.map((area, i) =>
    observation(area.id, [area.id], { precision: 'city', amount: exactly(1 + (i % 4)) }),
  );
  const { dataset } = indexOf(facts);
  return indexDataset({ ...dataset, areas: [...dataset.areas, ...areas] });
}
