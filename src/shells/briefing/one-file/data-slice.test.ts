import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../model/fixtures/small-dataset.ts';
import { parseDataset } from '../../../model/parse-dataset.ts';
import { someBriefing, someSlide } from '../../../store/briefing/briefing.fixture.ts';
import { dataSlice, filePaths } from './data-slice.ts';

const meetingsOnly = someBriefing({ slides: [someSlide({ kind: 'timeline', view: 'v=1&kind=meeting' })] });

describe('the data a briefing takes along', () => {
  it('are all of a small dataset, so that a detour can go anywhere', () => {
    const dataset = smallDataset();
    expect(dataSlice(dataset, meetingsOnly)).toBe(dataset);
  });

  it('are of a large one what the slides show, and still a dataset', () => {
    const small = smallDataset();
    const filler = 'x'.repeat(800_000);
    const large = {
      ...small,
      sources: small.sources.map((one) => ({ ...one, text: `${one.text}\n${filler}` })),
    };
    const slice = dataSlice(large, meetingsOnly);
    expect(slice.meetings.map((one) => one.id)).toEqual(small.meetings.map((one) => one.id));
    expect(slice.observations).toEqual([]);
    expect(JSON.stringify(slice).length).toBeLessThan(100_000);
    expect(parseDataset(slice)).toMatchObject({ ok: true });
    expect(slice.id).toBe(large.id);
  });

  it('come with the outlines of the countries shown and their published calendars', () => {
    const small = smallDataset();
    const dataset = {
      ...small,
      areas: small.areas.map((area) => ({ ...area, iso: area.classification === 'country' ? 'NL' : null })),
    };
    expect(filePaths(dataset, meetingsOnly)).toEqual([
      'data/geo/world.topo.json',
      'data/geo/nl.topo.json',
      'data/reference/nl.json',
    ]);
  });
});
