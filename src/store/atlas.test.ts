import { describe, expect, it } from 'vitest';
import { smallDataset } from '../model/fixtures/small-dataset.ts';
import { Atlas, type Address } from './atlas.svelte.ts';

function history(first = ''): Address & { steps: string[] } {
  const steps = [first];
  return {
    steps,
    read: () => steps.at(-1) ?? '',
    push: (query) => void steps.push(query),
    replace: (query) => void steps.splice(-1, 1, query),
    follow: () => () => undefined,
  };
}

describe('the atlas', () => {
  it('writes each change of the filter as a step, and Back takes it back', () => {
    const address = history();
    const atlas = new Atlas(smallDataset(), address);
    atlas.toggle('kinds', 'count');
    expect([...atlas.matching]).toEqual(['count-1']);
    expect(address.steps).toEqual(['', 'v=1&kind=count']);
    address.steps.pop();
    atlas.follow();
    expect(atlas.matching.size).toBe(atlas.index.facts.length);
  });

  it('shows the world where the elections are of many countries, and the map asked for where one is', () => {
    const dataset = smallDataset();
    const [area] = dataset.areas;
    const [vote] = dataset.elections;
    if (!area || !vote) throw new Error('the fixture has no vote');
    const lands = ['one', 'two', 'three'];
    const many = {
      ...dataset,
      areas: [
        ...dataset.areas,
        ...lands.map((id) => ({ ...area, id, classification: 'country' as const, parent: null })),
      ],
      elections: [vote, ...lands.map((id) => ({ ...vote, id: `vote-${id}`, area: id }))],
    };
    expect(new Atlas(dataset, history()).map).toBe('country');
    const address = history();
    const atlas = new Atlas(many, address);
    expect(atlas.map).toBe('world');
    atlas.showMap('country');
    expect([atlas.map, address.steps.at(-1)]).toEqual(['country', 'v=1&map=country']);
    atlas.showMap('world');
    expect([atlas.map, address.steps.at(-1)]).toEqual(['world', '']);
    atlas.setFilter({ elections: ['vote-two'] });
    expect(atlas.map).toBe('country');
  });

  it('changes the last step while something is dragged', () => {
    const address = history();
    const atlas = new Atlas(smallDataset(), address);
    atlas.setFilter({ from: 10 });
    atlas.adjustFilter({ from: 20 });
    atlas.adjustFilter({ from: 30 });
    expect(address.steps).toEqual(['', 'v=1&from=1970-01-31']);
  });

  it('opens the reader at the article that tells the fact', () => {
    const atlas = new Atlas(smallDataset(), history());
    atlas.open('meeting-1');
    expect([atlas.selected, atlas.view.source]).toEqual(['meeting-1', 'article']);
    atlas.close();
    expect([atlas.selected, atlas.view.source]).toEqual([null, null]);
  });

  it('hides on a day of knowing what only undated articles tell, and counts it', () => {
    const dataset = smallDataset();
    const atlas = new Atlas(
      { ...dataset, sources: dataset.sources.map((source) => ({ ...source, published: null })) },
      history(),
    );
    expect(atlas.undatedHidden).toBe(0);
    atlas.setFilter({ kinds: ['count'], asOf: 99_999 });
    expect([atlas.count, atlas.undatedHidden]).toEqual([0, 1]);
  });

  it('does not open a fact that this dataset does not have', () => {
    expect(new Atlas(smallDataset(), history('fact=meeting-gone')).selected).toBeNull();
  });

  it('keeps the last answer of the search until the next one comes, and ignores late ones', async () => {
    const answers = new Map<string, (facts: string[]) => void>();
    const atlas = new Atlas(
      smallDataset(),
      history(),
      (text) => new Promise((resolve) => answers.set(text, resolve)),
    );
    atlas.setFilter({ text: 'first' });
    expect(atlas.matching.size).toBe(atlas.index.facts.length);
    answers.get('first')?.(['count-1']);
    await Promise.resolve();
    expect([...atlas.matching]).toEqual(['count-1']);
    atlas.setFilter({ text: 'second' });
    atlas.setFilter({ text: 'third' });
    answers.get('third')?.(['meeting-1']);
    answers.get('second')?.([]);
    await Promise.resolve();
    expect([...atlas.matching]).toEqual(['meeting-1']);
  });
});
