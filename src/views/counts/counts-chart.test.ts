// @vitest-environment node
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Count } from '../../model/facts.ts';
import { allBut, count, indexOf, looks, organization, tidy } from '../seats/rail.fixture.ts';
import CountsChart from './CountsChart.svelte';
import { countsSeries } from './counts-series.ts';

const references = createRawSnippet<[readonly string[]]>((facts) => ({
  render: () => `<cite>${facts().join(' ')}</cite>`,
}));
const long = 'Парламентская ассамблея всех приморских и горных стран';

function draw(counts: Count[], width: number, out: readonly string[] = []) {
  const index = indexOf({
    counts,
    organizations: [
      organization('union', 'Union', 'international'),
      organization('long', long, 'international'),
    ],
  });
  const matching = allBut(index, ...out);
  const { body } = render(CountsChart, {
    props: {
      measures: countsSeries(index, matching).measures,
      width,
      look: looks(matching),
      attach: () => () => undefined,
      where: (facts: readonly string[]) => `Paper ${facts.join(' ')}`,
      references,
    },
  });
  return tidy(body);
}

const both = [
  count('a', 'observers', 793, { status: 'planned' }),
  count('b', 'observers', 641, { election: 'before' }),
  count('c', 'organizations', 12, { status: 'planned' }),
  count('d', 'organizations', 10, { election: 'before' }),
  count('e', 'countries', 41, { status: 'planned' }),
  count('f', 'observers', 67, { election: 'before', organization: 'union' }),
];
const hedged = [
  count('a', 'observers', 70, { amount: { value: 70, qualifier: 'over' } }),
  count('b', 'observers', 40, {
    amount: { value: 40, qualifier: 'up-to' },
    election: 'before',
    status: 'unspecified',
  }),
];

describe('the chart of counts', () => {
  it.each<[string, Count[], number]>([
    ['empty', [], 232],
    ['one', [count('a', 'observers', 5)], 232],
    ['both', both, 232],
    ['wide', both, 700],
    ['hedged', hedged, 232],
    ['dense', [...both, count('g', 'countries', 193, { election: 'before' })], 232],
    ['long-names', [...both, count('g', 'observers', 8, { organization: 'long' })], 320],
  ])('of %s stays as it was', async (name, counts, width) => {
    await expect(draw(counts, width)).toMatchFileSnapshot(`./snapshots/counts-${name}.svg`);
  });

  it('has words, not a bar, where no number is stated', () => {
    const svg = draw(both, 232);
    expect(svg.match(/no number stated/g)).toHaveLength(1);
    expect(svg.match(/<svg/g)).toHaveLength(5);
  });

  it('keeps the hedge of a number in its words and its name', () => {
    const svg = draw(hedged, 232);
    expect(svg).toContain('>over 70<');
    expect(svg).toContain('aria-label="Observers 2023: over 70 accredited, Paper a"');
  });

  it('draws the latest election solid and the others in outline', () => {
    expect(draw(both, 232).match(/<g class="\s*solid"/g)).toHaveLength(3);
  });

  it('fades a number that the filter leaves out, in words and bar', () => {
    expect(draw(both, 232, ['a']).match(/data-look="faded"/g)).toHaveLength(2);
  });
});
