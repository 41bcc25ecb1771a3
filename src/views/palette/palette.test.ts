import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import { smallDataset } from '../../model/fixtures/small-dataset.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { paletteEntries } from './palette-entries.ts';
import { PaletteSearch } from './palette-search.ts';

const index = indexDataset(smallDataset());
const entries = paletteEntries(index, ['atlas', 'articles', 'lab']);
const search = new PaletteSearch(entries);
const labels = (text: string) =>
  search.find(text).flatMap((group) => group.entries.map((entry) => entry.label));

describe('the palette', () => {
  it('leads to every person, organization and place that a fact names, and to every article', () => {
    const ids = new Set(entries.map((entry) => entry.id));
    for (const facets of index.facets.values()) {
      for (const id of facets.persons) expect(ids).toContain(`person-${id}`);
      for (const id of facets.missions) expect(ids).toContain(`mission-${id}`);
      for (const id of facets.hosts) expect(ids).toContain(`host-${id}`);
      for (const id of facets.places) expect(ids).toContain(`place-${id}`);
    }
    for (const source of index.dataset.sources) expect(ids).toContain(`article-${source.id}`);
    expect(ids.size).toBe(entries.length);
  });

  it('counts the facts that a choice leads to', () => {
    const persons = entries.filter((entry) => entry.kind === 'person');
    expect(persons.length).toBeGreaterThan(0);
    for (const entry of persons) {
      const [chosen = ''] = entry.patch.filter?.persons ?? [];
      const naming = [...index.facets.values()].filter((facets) => facets.persons.includes(chosen));
      expect(entry.facts).toBe(naming.length);
    }
  });

  it('offers pages and commands while nothing is typed, and only the pages there are', () => {
    expect(labels('')).toContain('Seat lab');
    expect(labels('')).not.toContain('Facts');
    expect(search.find('').map((group) => group.kind)).toEqual(['page']);
  });

  it('forgives accents, half words and a slip', () => {
    const person = index.dataset.persons[0]!;
    const word = person.name.split(' ').at(-1)!;
    expect(labels(word.slice(0, 4).toUpperCase())).toContain(person.name);
    if (word.length > 4)
      expect(labels(`${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`)).toContain(person.name);
  });

  it('always offers the sentences with what is typed', () => {
    expect(labels('zzzzzzzz')).toEqual(['Sentences with “zzzzzzzz”']);
  });

  it('clears the filter as a command', () => {
    expect(entries.find((entry) => entry.id === 'clear')?.patch).toEqual({ filter: NO_FILTER });
  });
});
