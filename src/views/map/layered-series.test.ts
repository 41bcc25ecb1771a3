import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../store/url-state.ts';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, meeting, observation } from './fixture.ts';
import { layeredSeries } from './layered-series.ts';
import { worldSeries } from './world-series.ts';

const guest = (organization: string) => ({
  role: 'guest' as const,
  person: null,
  organization,
  post: null,
});
const index = indexOf(
  [
    observation('region', ['xx-1'], { amount: exactly(12) }),
    observation('abroad', ['yy'], { precision: 'country', planned: true }),
    observation('whole', ['xx'], { precision: 'country' }),
  ],
  [
    meeting('at-home', 'xx-c', { withObservers: true, participants: [guest('delegation')] }),
    meeting('abroad-met', 'yy-c'),
    meeting('nowhere', 'xx', { area: null }),
  ],
);
const input = {
  index,
  matching: allOf(index),
  colours: new Map<string, string>(),
  home: HOME,
  shapeOf: (area: { iso: string | null }) => area.iso,
};
const symbols = (kind: 'country' | 'world', ...layers: (typeof LAYERS)[number][]) =>
  layeredSeries(kind, layers, input).marks.map((mark) => `${mark.area} ${mark.symbol}`);

describe('layeredSeries', () => {
  it('is the map of where voting was observed where nothing else is on', () => {
    expect(layeredSeries('country', ['voting'], input)).toEqual(countrySeries(input));
    expect(layeredSeries('world', ['voting'], input)).toEqual(worldSeries(input));
  });

  it('shows where people met, at home and abroad, each on its map', () => {
    expect(symbols('country', 'meetings')).toEqual(['xx-c event-city']);
    expect(symbols('world', 'meetings')).toEqual(['yy-c event-city']);
  });

  it('shows the countries that observers came from, as their body has one', () => {
    expect(symbols('world', 'origins')).toEqual(['zz origin']);
    expect(layeredSeries('country', ['origins'], input)).toMatchObject({ marks: [], elsewhere: 1 });
    expect(layeredSeries('world', ['origins'], input).marks[0]?.facts).toEqual(['at-home']);
  });

  it('counts a meeting without a place as not on the map', () => {
    expect(layeredSeries('country', ['meetings'], input).unplaced).toEqual(['nowhere']);
  });

  it('counts every fact once in whichever layers, and places none that is not placed', () => {
    const chosen = fc.subarray([...LAYERS], { minLength: 1 });
    const passing = fc.subarray([...input.matching]);
    fc.assert(
      fc.property(
        fc.constantFrom('country' as const, 'world' as const),
        chosen,
        passing,
        (kind, layers, ids) => {
          const matching = new Set(ids);
          const series = layeredSeries(kind, layers, { ...input, matching });
          const shown = new Set(
            series.marks.flatMap((mark) => [...mark.facts, ...mark.also]).filter((id) => matching.has(id)),
          );
          if (!(layers.length === 1 && layers[0] === 'voting')) expect(series.placed).toBe(shown.size);
          expect(new Set(series.unplaced).size).toBe(series.unplaced.length);
          for (const id of series.unplaced) {
            expect(matching.has(id)).toBe(true);
            expect(shown.has(id)).toBe(false);
          }
          expect(new Set(series.marks.map((mark) => mark.key)).size).toBe(series.marks.length);
        },
      ),
    );
  });
});
