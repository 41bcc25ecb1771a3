import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '../../model/facts.ts';
import { countrySeries } from './country-series.ts';
import { allOf, exactly, HOME, indexOf, observation } from './fixture.ts';

function seriesOf(
  facts: Observation[],
  matching?: ReadonlySet<string>,
  shapes: readonly string[] = ['XX-1', 'XX-2', 'XX'],
) {
  const index = indexOf(facts);
  return countrySeries({
    index,
    matching: matching ?? allOf(index),
    colours: new Map([['mission', 'var(--mission-1)']]),
    home: HOME,
    shapeOf: (area) => (area.iso !== null && shapes.includes(area.iso) ? area.iso : null),
  });
}

describe('countrySeries', () => {
  it('never draws a place more precisely than its sentence names it', () => {
    const symbols = seriesOf([
      observation('a', ['xx-1'], { amount: exactly(12) }),
      observation('b', ['xx-c'], { amount: exactly(6), precision: 'city' }),
      observation('c', ['xx-2'], { precision: 'station', amount: exactly(1) }),
    ]).marks.map((mark) => [mark.area, mark.symbol]);
    expect(symbols).toEqual([
      ['xx-1', 'region'],
      ['xx-2', 'region'],
      ['xx-c', 'disc'],
    ]);
  });

  it('gives the places under one number no number of their own', () => {
    const { marks } = seriesOf([
      observation('over', ['xx-1', 'xx-c'], { amount: { value: 70, qualifier: 'over' } }),
    ]);
    expect(marks.map(({ symbol, amount, joint }) => ({ symbol, amount, joint }))).toEqual([
      { symbol: 'region-named', amount: null, joint: 'over' },
      { symbol: 'ring', amount: null, joint: 'over' },
    ]);
  });

  it('lets the number of a place win the fill over a number that it shares, whoever told it', () => {
    const { marks } = seriesOf([
      observation('over', ['xx-1', 'xx-2'], { amount: { value: 70, qualifier: 'over' } }),
      observation('own', ['xx-1'], {
        amount: exactly(12),
        observer: { person: null, organization: 'other', label: '' },
      }),
    ]);
    expect(marks.map(({ area, symbol, facts }) => ({ area, symbol, facts }))).toEqual([
      { area: 'xx-1', symbol: 'region', facts: ['own', 'over'] },
      { area: 'xx-2', symbol: 'region-named', facts: ['over'] },
    ]);
  });

  it('shows a whole by its parts and counts it as placed', () => {
    const series = seriesOf([
      observation('whole', ['xx'], { amount: exactly(18), precision: 'country' }),
      observation('part', ['xx-1'], { amount: exactly(12), partOf: 'whole' }),
    ]);
    expect(series.marks.map((mark) => [mark.facts, mark.also])).toEqual([[['part'], ['whole']]]);
    expect([series.placed, series.unplaced]).toEqual([2, []]);
  });

  it('puts what only names the country into the tray beside finer marks, and on the country without them', () => {
    const facts = [observation('wide', ['xx'], { precision: 'country' }), observation('fine', ['xx-1'])];
    expect(seriesOf(facts).unplaced).toEqual(['wide']);
    const alone = seriesOf(facts, new Set(['wide']));
    expect(alone.unplaced).toEqual([]);
    expect(alone.marks[0]).toMatchObject({ symbol: 'country', shape: 'XX', facts: ['wide'] });
  });

  it('keeps marks that the filter leaves out, and counts only what it lets through', () => {
    const series = seriesOf([observation('a', ['xx-1']), observation('b', ['xx-2'])], new Set(['a']));
    expect(series.marks).toHaveLength(2);
    expect([series.placed, series.unplaced.length]).toEqual([1, 0]);
  });

  it('loses no fact: placed, unplaced and elsewhere are together all that pass', () => {
    const inside = ['xx', 'xx-1', 'xx-2', 'xx-c', 'yy', 'yy-c'];
    const facts = fc.array(
      fc.record({
        areas: fc.uniqueArray(fc.constantFrom(...inside), { minLength: 1, maxLength: 3 }),
        amount: fc.option(fc.nat(90).map(exactly)),
        precision: fc.constantFrom('station', 'city', 'region', 'country'),
        planned: fc.boolean(),
        passes: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(facts, fc.subarray(['XX-1', 'XX-2', 'XX']), (all, shapes) => {
        const observations = all.map(({ areas, amount, precision, planned }, i) =>
          observation(`f${i}`, areas, { amount: amount ?? null, precision, planned }),
        );
        const matching = new Set(all.flatMap(({ passes }, i) => (passes ? [`f${i}`] : [])));
        const series = seriesOf(observations, matching, shapes);
        expect(series.placed + series.unplaced.length + series.elsewhere).toBe(matching.size);
        const drawn = new Set(series.marks.flatMap((mark) => [...mark.facts, ...mark.also]));
        expect(series.unplaced.some((id) => drawn.has(id))).toBe(false);
        expect(new Set(series.marks.map((mark) => mark.key)).size).toBe(series.marks.length);
      }),
    );
  });
});
