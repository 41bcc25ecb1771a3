import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { NO_FILTER, passes, type Filter } from '../../model/filter.ts';
import { choicesOf } from './choices.ts';
import { relaxations } from './relaxation.ts';

const index = indexDataset(smallDataset());
const under = (filter: Filter) =>
  new Set([...index.facets].filter(([id, facets]) => passes(id, facets, filter, null)).map(([id]) => id));

describe('the choices of a menu', () => {
  it('count what each would leave beside the other fields', () => {
    const filter = { ...NO_FILTER, kinds: ['observation' as const] };
    const places = choicesOf('places', index, filter, under);
    expect(places.map(({ id, count }) => [id, count])).toEqual([
      ['norland', 3],
      ['ostra', 1],
      ['velm', 1],
    ]);
    expect(
      choicesOf('kinds', index, filter, under).map(({ id, count, chosen }) => [id, count, chosen]),
    ).toEqual([
      ['meeting', 1, false],
      ['observation', 3, true],
      ['count', 1, false],
    ]);
  });

  it('still list a choice that this dataset does not know, so that it can be taken out', () => {
    const choices = choicesOf('hosts', index, { ...NO_FILTER, hosts: ['gone'] }, under);
    expect(choices).toContainEqual({ id: 'gone', label: 'gone', count: 0, chosen: true });
  });

  it('name a mission by the name its readers know', () => {
    expect(choicesOf('missions', index, NO_FILTER, under).map((choice) => choice.label)).toEqual(['NU']);
  });
});

describe('what to let go when nothing matches', () => {
  it('offers first the part whose loss leaves most', () => {
    const filter = { ...NO_FILTER, kinds: ['count' as const], places: ['ostra'], text: 'zeppelin' };
    const offers = relaxations(filter, (other) => (other.text === '' ? under(other) : new Set()));
    expect(offers.map(({ part, left }) => [part, left])).toEqual([
      ['places', 0],
      ['kinds', 0],
      ['text', 0],
    ]);
    const two = relaxations({ ...NO_FILTER, kinds: ['count'], places: ['norland'] }, under);
    expect(two.map(({ part, left }) => [part, left])).toEqual([
      ['kinds', 3],
      ['places', 1],
    ]);
  });

  it('has nothing to offer for a filter that is not active', () => {
    expect(relaxations(NO_FILTER, under)).toEqual([]);
  });
});
