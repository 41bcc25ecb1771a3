import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../model/dataset-index.ts';
import type { Dataset } from '../../model/dataset.ts';
import { count, smallDataset } from '../../model/fixtures/small-dataset.ts';
import { headline, headlineText, type Chip } from './headline-series.ts';

function read(dataset: Dataset, only?: string[]) {
  const index = indexDataset(dataset);
  const segments = headline(index, new Set(only ?? index.facts.map((fact) => fact.id)));
  return {
    text: headlineText(segments),
    chips: segments.filter((segment): segment is Chip => typeof segment !== 'string'),
  };
}

function twoElections(before: number, now: number): Dataset {
  const dataset = smallDataset();
  const earlier = { ...dataset.elections[0]!, id: 'vote-2030', date: '2030-10-01' };
  return {
    ...dataset,
    elections: [earlier, ...dataset.elections],
    counts: [
      { ...count, amount: { value: now, qualifier: 'exact' } },
      { ...count, id: 'count-0', election: 'vote-2030', amount: { value: before, qualifier: 'exact' } },
    ],
  };
}

describe('the headline', () => {
  it('says how many came and where voting was observed', () => {
    expect(read(smallDataset()).text).toBe(
      '120 observers were accredited for the 4 May 2031 vote. The articles locate 9 polling places: 5 in Ostra, 4 in Velm province.',
    );
  });

  it('compares with the election before, and shows the difference as computed', () => {
    const { text, chips } = read(twoElections(100, 120));
    expect(text).toContain('vote, 20 more than the 100 of October 2030.');
    expect(chips.find((chip) => chip.text === '20')).toMatchObject({
      computed: true,
      facts: ['count-1', 'count-0'],
    });
    expect(read(twoElections(150, 120)).text).toContain('30 fewer than the 150');
    expect(read(twoElections(120, 120)).text).toContain('as many as the 120');
  });

  it('keeps the hedge of the source and computes nothing from it', () => {
    const dataset = twoElections(100, 120);
    dataset.counts[0] = { ...dataset.counts[0]!, amount: { value: 120, qualifier: 'over' } };
    expect(read(dataset).text).toMatch(/^over 120 observers were accredited for the 4 May 2031 vote\./);
  });

  it('speaks of meetings where no number is left, and says when nothing is', () => {
    expect(read(smallDataset(), ['meeting-1']).text).toBe('1 meeting of NU with Assembly, 2 May 2031.');
    expect(read(smallDataset(), []).text).toBe('Nothing in these articles matches.');
  });

  it('is a sentence for every choice of facts, with each chip leading to matching facts', () => {
    const all = indexDataset(smallDataset()).facts.map((fact) => fact.id);
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const { text, chips } = read(smallDataset(), chosen);
        expect(text).toMatch(/^\S.*\.$/);
        expect(text).not.toMatch(/undefined|null|NaN| {2}|\.\.|\( *\)/);
        for (const chip of chips) for (const fact of chip.facts) expect(chosen).toContain(fact);
      }),
    );
  });
});
