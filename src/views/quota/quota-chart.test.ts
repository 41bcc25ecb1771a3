// @vitest-environment node
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../model/facts.ts';
import { allBut, indexOf, looks, rule, tidy } from '../seats/rail.fixture.ts';
import QuotaChart from './QuotaChart.svelte';
import { quotaSeries } from './quota-series.ts';

const references = createRawSnippet<[readonly string[]]>((facts) => ({
  render: () => `<cite>${facts().join(' ')}</cite>`,
}));

function draw(rules: Rule[], width: number, out: readonly string[] = []) {
  const index = indexOf({ rules });
  const matching = allBut(index, ...out);
  const { body } = render(QuotaChart, {
    props: {
      rows: quotaSeries(index, matching).rows,
      width,
      look: looks(matching),
      attach: () => () => undefined,
      where: (facts: readonly string[]) => `Paper ${facts.join(' ')}`,
      cited: (facts: readonly string[]) => facts.map(() => 'Paper ¶1'),
      references,
    },
  });
  return tidy(body);
}

const three = [
  rule('a', 'quota', 'women and youth in party lists', 30),
  rule('b', 'quota', 'women, youth and people with disabilities among candidates', 30),
  rule('c', 'quota', 'women in the distribution of seats in Parliament', 33.3),
];
const long = rule(
  'a',
  'quota',
  'женщины, молодёжь и представители малых приморских и горных народов страны',
  12.5,
);

describe('the chart of quotas', () => {
  it.each<[string, Rule[], number]>([
    ['empty', [], 232],
    ['one', three.slice(0, 1), 232],
    ['three', three, 232],
    ['wide', three, 700],
    ['long-names', [long], 232],
    [
      'no-number',
      [
        rule('a', 'quota', 'women in party lists', null),
        rule('b', 'quota', 'the north', 9, { unit: 'seats' }),
      ],
      232,
    ],
  ])('of %s stays as it was', async (name, rules, width) => {
    await expect(draw(rules, width)).toMatchFileSnapshot(`./snapshots/quota-${name}.svg`);
  });

  it('draws ten cells for each percentage and none without one', () => {
    expect(draw(three, 232).match(/class="cell"/g)).toHaveLength(30);
    expect(draw([rule('a', 'quota', 'the north', 9, { unit: 'seats' })], 232)).not.toContain('class="cell"');
  });

  it('names a row with all its words, even where they are shortened', () => {
    expect(draw(three, 232)).toContain(
      'aria-label="Quota: 33.3%, women in the distribution of seats in Parliament, Paper c"',
    );
  });

  it('fades the row that the filter leaves out', () => {
    expect(draw(three, 232, ['a']).match(/data-look="faded"/g)).toHaveLength(3);
  });
});
