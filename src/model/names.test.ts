import { describe, expect, it } from 'vitest';
import { indexDataset } from './dataset-index.ts';
import { smallDataset } from './fixtures/small-dataset.ts';
import { shortName, sourceName } from './names.ts';

const index = indexDataset(smallDataset());
const organization = (id: string) => index.organization.get(id)!;

describe('short names', () => {
  it('leave out the country that votes', () => {
    expect(shortName(organization('assembly'), index)).toBe('Assembly');
  });

  it('use the acronym of an international organization', () => {
    expect(shortName(organization('northern-union'), index)).toBe('NU');
  });

  it('keep the country of a body abroad and of a national mission', () => {
    const abroad = { ...organization('assembly'), name: 'Assembly of Sudland', area: 'ostra' };
    const mission = {
      ...organization('assembly'),
      name: 'Observation mission of Norland',
      classification: 'other' as const,
    };
    expect(shortName(abroad, index)).toBe('Assembly of Sudland');
    expect(shortName(mission, index)).toBe('Observation mission of Norland');
  });

  it('are no common nouns, which many bodies share', () => {
    const called = { ...organization('assembly'), name: 'Assembly', otherNames: ['house'] };
    expect(shortName(called, index)).toBe('Assembly');
  });

  it('keep the country of every national body where several countries vote', () => {
    const dataset = smallDataset();
    const home = dataset.areas.find(({ id }) => id === dataset.elections[0]?.area);
    if (!home || !dataset.elections[0]) throw new Error('the fixture has no vote');
    const several = indexDataset({
      ...dataset,
      areas: [...dataset.areas, { ...home, id: 'sudland', name: 'Sudland' }],
      elections: [...dataset.elections, { ...dataset.elections[0], id: 'vote-2', area: 'sudland' }],
    });
    expect(shortName(organization('assembly'), several)).toBe(organization('assembly').name);
    expect(shortName(organization('assembly'), several, home.id)).toBe('Assembly');
    expect(shortName(organization('assembly'), several, 'sudland')).toBe(organization('assembly').name);
  });

  it('cite an article by its publisher', () => {
    expect(sourceName(index.source.get('article')!, index)).toBe('Assembly');
  });

  it('cite an article without a publisher by the beginning of its title', () => {
    const titled = (title: string) => ({ ...index.source.get('article')!, publisher: null, title });
    expect(sourceName(titled('Observers praise calm, ask for more'), index)).toBe('Observers praise calm…');
    expect(sourceName(titled('Observers arrive'), index)).toBe('Observers arrive');
  });
});
