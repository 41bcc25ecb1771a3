import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, meeting, observation } from './fixture.ts';
import { countryFixture, worldFixture } from './geo-fixture.ts';
import MapChart from './MapChart.svelte';
import { countryGround, worldGround } from './map-ground.ts';
import type { NamedGround } from './naming.ts';
import { projectGround } from './projected-ground.ts';
import { worldSeries } from './world-series.ts';

const country = countryGround(countryFixture(), worldFixture(), '2023-03-19');
const world = worldGround(worldFixture(), 'XX', 10, new Set(['YY']));
const LONG = 'Солтүстік Қазақстан облысының Петропавл қаласы';
const named: NamedGround[] = [
  { code: 'XX-1', kind: 'unit', name: 'North' },
  { code: 'XX-2', kind: 'unit', name: 'Оңтүстік' },
  { code: 'YY', kind: 'country', name: 'Wyland' },
];

function drawing(
  index: ReturnType<typeof indexOf>,
  { width = 640, on = 'country', rename = '' } = {},
): string {
  const input = {
    index,
    matching: allOf(index),
    colours: new Map([['mission', 'var(--mission-1)']]),
    home: HOME,
    shapeOf: (area: { iso: string | null }) => area.iso,
  };
  const series = on === 'country' ? countrySeries(input) : worldSeries(input);
  const { body } = render(MapChart, {
    props: {
      projected: projectGround(on === 'country' ? country : world, width),
      marks: series.marks.map((mark) => (rename === '' ? mark : { ...mark, name: rename })),
      named,
      name: 'Map',
      marksName: 'Marks',
      nameOf: (mark: { name: string }) => mark.name,
      hrefOf: (mark: { facts: readonly string[] }) => `?fact=${mark.facts[0] ?? ''}`,
      selected: null,
      raised: new Set<string>(),
      matching: input.matching,
      attach: () => () => undefined,
      arrival: 0,
    },
  });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ ?\bsvelte-\w+/g, '')
    .replace(/></g, '>\n<');
}

const joint = observation('over', ['xx-1', 'xx-c'], { amount: { value: 70, qualifier: 'over' } });
const dense = [
  joint,
  ...['xx-1', 'xx-2', 'xx-c'].flatMap((area, i) => [
    observation(`own-${i}`, [area], {
      amount: exactly(4 + i),
      precision: area === 'xx-c' ? 'city' : 'region',
    }),
    observation(`other-${i}`, [area], {
      observer: { person: null, organization: 'other', label: '' },
      planned: true,
    }),
  ]),
];

describe('MapChart', () => {
  it.each([
    ['empty', indexOf([]), {}],
    ['one', indexOf([observation('one', ['xx-1'], { amount: exactly(12) })]), {}],
    ['joint', indexOf([joint]), {}],
    ['dense', indexOf(dense), {}],
    ['cyrillic', indexOf([joint]), { rename: LONG }],
    ['phone', indexOf(dense), { width: 340 }],
    [
      'world',
      indexOf(
        [observation('abroad', ['yy'], { precision: 'country', planned: true })],
        [meeting('held', 'yy-c')],
      ),
      { on: 'world' },
    ],
  ] as const)('draws %s as it did', async (name, index, manner) => {
    await expect(drawing(index, manner)).toMatchFileSnapshot(`./snapshots/${name}.svg`);
  });

  it('makes every mark a thing of its own, in reading order', () => {
    const keys = [...drawing(indexOf(dense)).matchAll(/data-key="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(6);
  });

  it('fades nothing that passes the filter', () => {
    expect(drawing(indexOf(dense))).not.toContain('data-faded');
  });
});
