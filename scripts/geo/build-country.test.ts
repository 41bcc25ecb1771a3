import { describe, expect, it } from 'vitest';
import { parseCountryGeo, unitsAsOf } from '../../src/model/boundaries.ts';
import { buildCountry } from './build-country.ts';
import type { NaturalEarthUnit } from './natural-earth.ts';
import type { Shape } from './shape.ts';
import { NO_SPLITS } from './split-table.ts';

/** A box with a wavy border, so that there is something to simplify. */
function wavyBox(x0: number, x1: number): Shape {
  const side = (x: number) =>
    Array.from({ length: 200 }, (_, i): [number, number] => [x + Math.sin(i * 7) / 30, i / 100]);
  const ring = [...side(x0), ...side(x1).reverse()];
  return [[[...ring, ...ring.slice(0, 1)]]];
}

const unit = (adm1: string, code: string, shape: Shape): NaturalEarthUnit => ({
  adm1,
  code,
  country: 'XA',
  name: { en: `Unit ${adm1}`, ru: `Часть ${adm1}` },
  type: 'region',
  shape,
});
const iso = ['XA-1', 'XA-2', 'XA-3'].map((code) => ({ code, name: code, parent: 'XA' }));
const features = [unit('a', 'XA-1', wavyBox(40, 42)), unit('b', 'XA-2', wavyBox(42, 44))];
const split = {
  ...NO_SPLITS,
  units: { 'XA-3': { en: 'Unit c' } },
  cuts: [
    {
      id: 'c off b',
      from: '2020-01-01',
      parent: ['XA-2'],
      inside: 'XA-3',
      outside: 'XA-2',
      line: [[43, -1], [43, 3]] as [number, number][], // prettier-ignore
      close: [[45, 3], [45, -1]] as [number, number][], // prettier-ignore
    },
  ],
};

describe('a country', () => {
  it('becomes a file that the reader understands, before and after a split', () => {
    const built = buildCountry('XA', features, iso, split, 50_000);
    const parsed = parseCountryGeo(JSON.parse(built.ok ? built.text : 'null'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const on = (day: string) => unitsAsOf(parsed.geo, day).map(({ properties }) => properties.iso);
    expect(on('2019-12-31')).toEqual(['XA-1', 'XA-2']);
    expect(on('2020-01-01')).toEqual(['XA-1', 'XA-2', 'XA-3']);
  });

  it('gives the same bytes again, whatever the order of the features', () => {
    const again = buildCountry('XA', features.toReversed(), iso, split, 50_000);
    expect(again).toEqual(buildCountry('XA', features, iso, split, 50_000));
  });

  it('is simplified until it fits', () => {
    const full = buildCountry('XA', features, iso, split, 50_000);
    const small = buildCountry('XA', features, iso, split, 2500);
    if (!full.ok || !small.ok) throw new Error('not built');
    expect(small.text.length).toBeLessThanOrEqual(2500);
    expect(full.text.length).toBeGreaterThan(2500);
  });

  it('that cannot fit, or has two units of one name, is refused', () => {
    expect(buildCountry('XA', features, iso, split, 500)).toMatchObject({ ok: false });
    const twins = [features[0], { ...features[1], name: { en: 'Unit a', ru: '' } }] as NaturalEarthUnit[];
    const built = buildCountry('XA', twins, iso.slice(0, 2), NO_SPLITS, 50_000);
    expect(built).toMatchObject({ ok: false, problems: ["XA-2: is called 'Unit a' (en) like XA-1"] });
  });

  it('refuses a country that does not fit, before anything is left of its smallest unit', () => {
    const tiny = unit('c', 'XA-3', wavyBox(44, 44.0001));
    const built = buildCountry('XA', [...features, tiny], iso, NO_SPLITS, 1200);
    expect(built.ok).toBe(false);
    if (!built.ok)
      expect(built.problems.join()).toMatch(/XA-3: (keeps \d+ % of its area|is turned inside out)/);
  });
});
