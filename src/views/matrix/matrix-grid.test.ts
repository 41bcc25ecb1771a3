// @vitest-environment node
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { indexOf, meeting } from '../timeline/timeline.fixture.ts';
import MatrixGrid from './MatrixGrid.svelte';
import { matrixOf } from './matrix-series.ts';

type Met = Parameters<typeof meeting>;

function draw(
  met: readonly Met[],
  chosen: { missions?: readonly string[]; hosts?: readonly string[]; raised?: readonly string[] } = {},
): string {
  const index = indexOf({ meetings: met.map((one) => meeting(...one)) });
  const { body } = render(MatrixGrid, {
    props: {
      matrix: matrixOf(index, new Map([['union', 'var(--mission-3)']]), new Set(index.fact.keys())),
      missions: chosen.missions ?? [],
      hosts: chosen.hosts ?? [],
      raised: new Set(chosen.raised),
      onchoose: () => undefined,
      onraise: () => undefined,
    },
  });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ svelte-[a-z0-9]+/g, '')
    .replace(/></g, '>\n<');
}

const dense: Met[] = [
  ['a', '2023-03-17', ['house'], ['union', 'league']],
  ['b', '2023-03-17', ['office'], ['union']],
  ['c', null, ['board', 'house'], ['council']],
  ['d', '2022-11-18', ['house'], ['union']],
  ['e', '2022-11-19', ['house'], ['union']],
  ['f', '2022-11-20', ['house'], ['union']],
  ['g', '2023-03-17', ['house'], ['north-delegation', 'south-delegation']],
];

describe('the grid of who met whom', () => {
  it.each([
    ['empty', [] as Met[]],
    ['one', [['a', '2023-03-17', ['house'], ['union']]] as Met[]],
    ['dense', dense],
    ['long-names', [['a', null, ['long'], ['long']]] as Met[]],
  ])('of %s stays as it was', async (name, met) => {
    await expect(draw(met)).toMatchFileSnapshot(`./snapshots/matrix-${name}.txt`);
  });

  it('names every cell by its pair and its number', () => {
    const html = draw(dense);
    const cells = html.match(/<td role="gridcell" tabindex/g) ?? [];
    expect(cells.length).toBeGreaterThan(0);
    expect(html.match(/<td role="gridcell" tabindex[^>]*aria-label="[^"]+: [^"]+"/g)).toHaveLength(
      cells.length,
    );
  });

  it('shows the pair that is chosen, and the meeting that is pointed at in each of its cells', () => {
    const html = draw(dense, { missions: ['union'], hosts: ['office'], raised: ['a'] });
    expect(html.match(/<td[^>]*aria-selected="true"/g)).toHaveLength(1);
    expect(html.match(/<td[^>]*class="[^"]*raised/g)).toHaveLength(2);
  });
});
