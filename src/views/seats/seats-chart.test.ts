// @vitest-environment node
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { allBut, indexOf, looks, rule, tidy } from './rail.fixture.ts';
import SeatsChart from './SeatsChart.svelte';
import { seatsSeries } from './seats-series.ts';

const references = createRawSnippet<[readonly string[]]>((facts) => ({
  render: () => `<cite>${facts().join(' ')}</cite>`,
}));

function draw(
  rules: Parameters<typeof rule>[],
  width: number,
  out: readonly string[] = [],
  selected: string | null = null,
) {
  const index = indexOf({ rules: rules.map((one) => rule(...one)) });
  const matching = allBut(index, ...out);
  const { shown } = seatsSeries(index, matching);
  if (!shown) throw new Error('the fixture has no rule on seats');
  const { body } = render(SeatsChart, {
    props: {
      chamber: shown,
      width,
      look: looks(matching, selected),
      attach: () => () => undefined,
      where: (facts: readonly string[]) => `Paper ${facts.join(' ')}`,
      references,
      onraise: () => undefined,
    },
  });
  return tidy(body);
}

const two: Parameters<typeof rule>[] = [
  ['a', 'seats', 'party-list', 69],
  ['b', 'seats', 'single-member', 29],
  ['c', 'threshold', 'lists', 5, { previous: 7 }],
];
const cyrillic = 'депутаты, избираемые собраниями приморских и горных областей по новому закону';

describe('the chart of seats', () => {
  it.each<[string, Parameters<typeof rule>[], number]>([
    ['two-ways', two, 492],
    ['phone', two, 320],
    ['one', [['a', 'seats', 'single-member', 1]], 492],
    [
      'dense',
      [
        ['a', 'seats', 'party-list', 450],
        ['b', 'seats', 'single-member', 300],
      ],
      632,
    ],
    [
      'long-names',
      [
        ['a', 'seats', 'party-list', 10],
        ['b', 'seats', cyrillic, 12],
      ],
      320,
    ],
    [
      'shares',
      [
        ['a', 'system-share', 'party-list', 70],
        ['b', 'system-share', 'single-member', 30],
      ],
      492,
    ],
    ['threshold', [['a', 'threshold', 'lists', 3]], 492],
    ['differing', [...two, ['d', 'seats', 'party-list', 70]], 492],
  ])('of %s stays as it was', async (name, rules, width) => {
    await expect(draw(rules, width)).toMatchFileSnapshot(`./snapshots/seats-${name}.svg`);
  });

  it('draws a list seat as a dot and a single-member seat as a ring, once each', () => {
    const svg = draw(two, 492);
    expect(svg.match(/<circle class="dot"/g)).toHaveLength(69);
    expect(svg.match(/<circle class="ring"/g)).toHaveLength(29);
    expect(svg).toContain('98 seats: 69 by party list and 29 in districts');
  });

  it('names each number with what it counts and where it is stated', () => {
    expect(draw(two, 492)).toContain('aria-label="69 seats by party list, Paper a"');
    expect(draw(two, 492)).toContain('aria-label="Threshold 5%, 7% before, Paper c"');
  });

  it('fades what the filter leaves out, marks what is open, and loses no seat by either', () => {
    const svg = draw(two, 492, ['b'], 'a');
    expect(svg).toContain('<g data-look="selected"');
    expect(svg).toContain('<g data-look="faded"');
    expect(svg.match(/<circle/g)).toHaveLength(draw(two, 492).match(/<circle/g)?.length ?? 0);
  });

  it('says that sources differ, with both numbers', () => {
    expect(draw([...two, ['d', 'seats', 'party-list', 70]], 492)).toContain(
      'Sources differ: 69 or 70 by party list',
    );
  });
});
