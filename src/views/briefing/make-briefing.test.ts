// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../model/dataset.ts';
import { quote, smallDataset } from '../../model/fixtures/small-dataset.ts';
import { Atlas } from '../../store/atlas.svelte.ts';
import { parseBriefing } from '../../store/briefing/parse-briefing.ts';
import { memoryAddress } from '../../store/memory-address.ts';
import { briefFilter, makeSlide, type Making } from './make-briefing.ts';
import { slideFinding } from './slide-finding.ts';

let made = 0;
const making: Making = {
  newId: (prefix) => `${prefix}-${(made += 1)}`,
  now: () => new Date('2031-05-06T08:00:00Z'),
};
const atlasOf = (query = '', dataset: Dataset = smallDataset()) => new Atlas(dataset, memoryAddress(query));

function withStatements(n: number): Dataset {
  const dataset = smallDataset();
  return {
    ...dataset,
    statements: Array.from({ length: n }, (_, at) => ({
      id: `statement-${at}`,
      election: 'vote-2031',
      evidence: [quote(['Observers meet', 'Speaker Ana', 'The mission', 'They visited'][at % 4]!)],
      confidence: 0.9,
      inferred: [],
      classification: 'claim' as const,
      stance: 'neutral' as const,
      speaker: { person: null, organization: 'northern-union', label: 'They' },
      text: `Words ${at}`,
    })),
  };
}

describe('a deck made of a filter', () => {
  it('begins with title and figures, shows what there is, and ends with the sources', async () => {
    const briefing = await briefFilter(atlasOf(), making);
    expect(briefing.slides.map((slide) => slide.kind)).toEqual([
      'title',
      'figures',
      'map',
      'timeline',
      'counts',
      'sources',
    ]);
    expect(briefing.title).toBe('Observation of the 4 May 2031 election');
    expect(parseBriefing(briefing)).toMatchObject({ ok: true });
  });

  it('leaves out what the filter leaves out, and keeps the filter in every view', async () => {
    const briefing = await briefFilter(atlasOf('v=1&kind=meeting'), making);
    expect(briefing.slides.map((slide) => slide.kind)).toEqual(['title', 'figures', 'timeline', 'sources']);
    expect(briefing.slides.every((slide) => slide.view.includes('kind=meeting'))).toBe(true);
    const quoted = briefing.slides.flatMap((slide) => slide.quotes.map((one) => one.fact));
    expect(quoted.filter((fact) => fact !== 'meeting-1')).toEqual([]);
  });

  it('notes are the verbatim sentences with outlet and date', () => {
    const slide = makeSlide('timeline', atlasOf(), making);
    expect(slide.quotes).toMatchObject([
      {
        text: 'Speaker Ana Alvo met observers of the Northern Union.',
        outlet: 'Assembly',
        date: '2031-05-02',
        paragraph: 1,
      },
    ]);
  });

  it('says who said what three sentences a slide', async () => {
    const briefing = await briefFilter(atlasOf('v=1&kind=statement', withStatements(4)), making);
    const said = briefing.slides.filter((slide) => slide.kind === 'quotes');
    expect(said.map((slide) => slide.quotes.length)).toEqual([3, 1]);
  });
});

describe('what a slide comes to', () => {
  it('is told from the data, led by the chosen point where the data have it', () => {
    const atlas = atlasOf();
    expect(slideFinding({ kind: 'map', point: null }, atlas).facts).toContain('observation-2');
    expect(slideFinding({ kind: 'timeline', point: 'count-1' }, atlas).lead).toEqual(['count-1']);
    expect(slideFinding({ kind: 'timeline', point: 'gone' }, atlas).lead).toEqual(['meeting-1']);
  });
});
