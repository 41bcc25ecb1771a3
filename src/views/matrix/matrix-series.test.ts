import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, meeting } from '../timeline/timeline.fixture.ts';
import { matrixOf } from './matrix-series.ts';
import { matrixTitle } from './matrix-title.ts';

const matrixFor = (meetings: Parameters<typeof meeting>[], out: readonly string[] = []) => {
  const index = indexOf({ meetings: meetings.map((one) => meeting(...one)) });
  const matching = new Set(index.facts.map(({ id }) => id).filter((id) => !out.includes(id)));
  return matrixOf(index, new Map([['union', 'var(--mission-3)']]), matching);
};

const parties = (among: readonly string[]) => fc.uniqueArray(fc.constantFrom(...among), { maxLength: 3 });
const meetings = fc.array(
  fc.record({
    hosts: parties(['house', 'office', 'board']),
    guests: parties(['union', 'league', 'north-delegation', 'south-delegation']),
    out: fc.boolean(),
  }),
  { maxLength: 20 },
);

describe('the matrix', () => {
  it('has each meeting that passes in every cell of its missions and hosts, or outside, and none else', () => {
    fc.assert(
      fc.property(meetings, (all) => {
        const index = indexOf({
          meetings: all.map(({ hosts, guests }, i) => meeting(`m${i}`, null, hosts, guests)),
        });
        const matching = new Set(all.flatMap(({ out }, i) => (out ? [] : [`m${i}`])));
        const { hosts, rows, outside } = matrixOf(index, new Map(), matching);
        const shown = new Set([...outside, ...rows.flatMap(({ cells }) => cells.flat())]);
        expect([...shown].sort()).toEqual([...matching].sort());
        for (const { missions, facts, cells } of rows) {
          expect(new Set(facts)).toEqual(new Set(cells.flat()));
          cells.forEach((cell, column) => {
            expect(new Set(cell).size).toBe(cell.length);
            for (const id of cell) {
              const facets = index.facets.get(id);
              expect(facets?.hosts).toContain(hosts[column]?.id);
              expect(missions.some((mission) => facets?.missions.includes(mission))).toBe(true);
            }
          });
        }
      }),
    );
  });

  it('keeps its rows and columns whatever the filter leaves of them', () => {
    const all: Parameters<typeof meeting>[] = [
      ['a', null, ['house'], ['union']],
      ['b', null, ['office'], ['league']],
    ];
    const { hosts, rows } = matrixFor(all, ['b']);
    expect(hosts.map(({ id }) => id)).toEqual(['house', 'office']);
    expect(rows.map(({ id, facts }) => [id, facts.length])).toEqual([
      ['league', 0],
      ['union', 1],
    ]);
  });

  it('gives delegations that only ever appear together one row, as the timeline does', () => {
    const { rows } = matrixFor([['a', null, ['house'], ['north-delegation', 'south-delegation']]]);
    expect(rows).toMatchObject([
      { name: 'North, South', missions: ['north-delegation', 'south-delegation'] },
    ]);
  });
});

describe('its title', () => {
  it('names the host that met most missions', () => {
    expect(
      matrixTitle(
        matrixFor([
          ['a', null, ['house'], ['union', 'league']],
          ['b', null, ['office'], ['council']],
        ]),
      ),
    ).toBe('House met two of three missions');
  });

  it('is grammatical where all were met, where there is one, none or a tie', () => {
    expect(matrixTitle(matrixFor([['a', null, ['house'], ['union']]]))).toBe('House met the only mission');
    expect(matrixTitle(matrixFor([['a', null, ['house'], ['union', 'league']]]))).toBe(
      'House met both missions',
    );
    expect(matrixTitle(matrixFor([]))).toBe('No mission met a host');
    expect(
      matrixTitle(
        matrixFor([
          ['a', null, ['house'], ['union']],
          ['b', null, ['office'], ['league']],
        ]),
      ),
    ).toBe('Two hosts met one of two missions each');
  });
});
