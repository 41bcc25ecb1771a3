// @vitest-environment node
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../model/edtf.ts';
import { activity, election, indexOf, meeting } from './timeline.fixture.ts';
import { NO_CALENDAR, type PublishedCalendar } from './published-calendar.ts';
import { approximateMeasure } from './text-measure.ts';
import TimelineChart from './TimelineChart.svelte';
import { timelineLayout } from './timeline-layout.ts';
import { timelineSeries } from './timeline-series.ts';
import { windowsOf } from './timeline-windows.ts';

const COLOURS = new Map(
  ['union', 'league', 'council', 'long'].map((id, i) => [id, `var(--mission-${i + 1})`]),
);

function draw(
  parts: Parameters<typeof indexOf>[0],
  width: number,
  out: readonly string[] = [],
  selected: string | null = null,
  folded: readonly string[] = [],
  later: readonly string[] = [],
  calendar: PublishedCalendar = NO_CALENDAR,
): string {
  const index = indexOf(parts);
  const series = timelineSeries(index, COLOURS);
  const windows = windowsOf(series.marks, series.votes, 3);
  const layout = timelineLayout(series, {
    width,
    windows,
    calendar,
    measure: approximateMeasure,
    pitch: 15,
    onlyUsed: false,
    folded: new Set(folded),
  });
  const matching = new Set(index.facts.map((fact) => fact.id).filter((id) => !out.includes(id)));
  const { body } = render(TimelineChart, {
    props: {
      layout,
      label: 'Timeline',
      matching,
      raised: new Set<string>(),
      selected,
      later: new Set(later),
      attach: () => () => undefined,
    },
  });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ svelte-[a-z0-9]+/g, '')
    .replace(/(\d+\.\d{2})\d+/g, '$1')
    .replace(/></g, '>\n<');
}

const dense = {
  elections: [
    election('first', '2022-11-20', 'presidential'),
    election('vote', '2023-03-19', 'parliamentary'),
  ],
  meetings: [
    meeting('a', '2023-03-17', ['house'], ['union', 'league']),
    meeting('b', '2023-03-17~', ['office'], ['union'], { dateBasis: 'published' }),
    meeting('c', '2023-03-16/2023-03-18', ['board'], ['league']),
    meeting('d', '2023-03-17', ['house'], ['north-delegation', 'south-delegation', 'league']),
    meeting('e', '2022-11-18', ['house'], ['council'], { election: 'first', classification: 'briefing' }),
    meeting('f', null, ['house'], ['council'], { election: 'first' }),
    ...['g', 'h', 'i'].map((id) =>
      meeting(id, null, ['embassy'], [], { withObservers: false, area: 'north' }),
    ),
  ],
  activities: [
    activity('j', '2023-03-17', 'council', 'arrival'),
    activity('k', null, 'council', 'report'),
    activity('l', '2023-03-17', 'union', 'start'),
  ],
};
const long = {
  meetings: [
    meeting('a', '2023-03-18', ['long'], ['long'], { classification: 'round-table' }),
    meeting('b', '2023-03-20', ['long'], ['long']),
  ],
};

const overYears = {
  elections: [
    election('first', '2014-11-20', 'presidential'),
    election('vote', '2023-03-19', 'parliamentary'),
  ],
  meetings: [
    meeting('a', '2014-11/2015-02', ['house'], ['union'], { election: 'first' }),
    meeting('b', '2016~', ['office'], ['union']),
    meeting('c', '2019-12-28/2020-01-05', ['board'], ['league']),
    meeting('d', '2023-03-17~', ['house'], ['league']),
    meeting('e', null, ['house'], ['union']),
  ],
};

describe('the chart', () => {
  it.each([
    ['empty', {}, 900],
    ['one', { meetings: [meeting('a', '2023-03-17', ['house'], ['union'])] }, 900],
    ['dense', dense, 1384],
    ['narrow', dense, 632],
    ['long-names', long, 632],
    ['over-years', overYears, 1384],
  ])('of %s stays as it was', async (name, parts, width) => {
    await expect(draw(parts, width)).toMatchFileSnapshot(`./snapshots/timeline-${name}.svg`);
  });

  it('of a published calendar draws its days and phases, and no dashed rule through a label', async () => {
    const note = (name: string, from: number, to = from) => ({ name, from, to, sources: [] });
    const calendar: PublishedCalendar = {
      days: [note('Day of silence', dayNumber(2023, 3, 18)), note('Final result', dayNumber(2023, 3, 21))],
      phases: [note('Campaign', dayNumber(2023, 3, 1), dayNumber(2023, 3, 17))],
    };
    const svg = draw(dense, 1384, [], null, [], [], calendar);
    await expect(svg).toMatchFileSnapshot('./snapshots/timeline-calendar.svg');
    expect(svg).toMatch(/class="calendar" d="M[\d.]+ [\d.]+V[\d.]+M/);
  });

  it('fades what the filter leaves out and draws it all the same', () => {
    const svg = draw(dense, 1384, ['b']);
    expect(svg.match(/class="mark[^"]*faded/g)).toHaveLength(1);
    expect(svg.match(/class="mark/g)).toHaveLength(draw(dense, 1384).match(/class="mark/g)?.length ?? 0);
  });

  it('keeps a collapsed lane as a line of ticks with its number', async () => {
    const svg = draw(dense, 1384, [], null, ['union', 'league']);
    await expect(svg).toMatchFileSnapshot('./snapshots/timeline-collapsed.svg');
    expect(svg.match(/class="tick /g)?.length).toBeGreaterThan(1);
  });

  it('takes the label from what was learned later and keeps its mark', () => {
    const labels = (svg: string) => svg.match(/class="main/g)?.length ?? 0;
    const svg = draw(dense, 1384, ['b'], null, [], ['b']);
    expect(labels(svg)).toBe(labels(draw(dense, 1384)) - 1);
    expect(svg.match(/class="mark[^"]*faded/g)).toHaveLength(1);
  });

  it('marks every mark of the open fact as selected', () => {
    expect(draw(dense, 1384, [], 'a').match(/class="mark[^"]*selected/g)).toHaveLength(2);
  });

  it('names each mark in full even where its label is cut', () => {
    const svg = draw(long, 632);
    expect(svg).toContain('…');
    expect(svg).toContain('Парламентская ассамблея всех приморских и горных стран round table');
  });
});
