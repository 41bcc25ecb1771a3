import { readdirSync, readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { linesAsOf, parseCountryGeo, unitsAsOf, type CountryGeo } from './boundaries.ts';

const FOLDER = new URL('../../data/geo/', import.meta.url);
const KM2_PER_STERADIAN = 6371.0088 ** 2;

function readFile(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;
}

function geoOf(name: string): CountryGeo {
  const parsed = parseCountryGeo(readFile(name));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.geo;
}

const kz = geoOf('kz.topo.json');
const days = ['2017-01-01', '2018-06-18', '2018-06-19', '2022-06-07', '2022-06-08', '2023-03-19'];
const area = (units: { geometry: Parameters<typeof geoArea>[0] }[]) =>
  units.reduce((sum, unit) => sum + geoArea(unit.geometry), 0) * KM2_PER_STERADIAN;

describe('the units of Kazakhstan', () => {
  it.each([
    ['2018-06-18', 16],
    ['2018-06-19', 17],
    ['2022-06-07', 17],
    ['2022-06-08', 20],
    ['2023-03-19', 20],
  ])('as of %s are %i', (day, count) => {
    const codes = unitsAsOf(kz, day).map((unit) => unit.properties.iso);
    expect(codes).toHaveLength(count);
    expect(new Set(codes).size).toBe(count);
  });

  it('cover the same land on every date', () => {
    for (const day of days) expect(area(unitsAsOf(kz, day)) / 2_712_850).toBeCloseTo(1, 4);
  });

  it('of 2022-06-07 are joined from those carved out a day later', () => {
    const areaOf = (day: string, codes: string[]) =>
      area(unitsAsOf(kz, day).filter((unit) => codes.includes(unit.properties.iso)));
    for (const [whole, part] of [
      ['KZ-63', 'KZ-10'],
      ['KZ-35', 'KZ-62'],
      ['KZ-19', 'KZ-33'],
    ] as const) {
      expect(areaOf('2022-06-07', [part])).toBe(0);
      expect(areaOf('2022-06-07', [whole]) / areaOf('2022-06-08', [whole, part])).toBeCloseTo(1, 6);
    }
  });

  it('are named as on the date, in three languages', () => {
    const nameOn = (day: string, iso: string) =>
      unitsAsOf(kz, day).find((unit) => unit.properties.iso === iso)?.properties.name;
    expect(nameOn('2022-11-20', 'KZ-71')).toMatchObject({ en: 'Astana city', ru: 'Астана', kk: 'Астана' });
    expect(nameOn('2022-06-08', 'KZ-71')).toMatchObject({ en: 'Nur-Sultan city', kk: 'Нұр-Сұлтан' });
    expect(nameOn('2018-06-18', 'KZ-61')).toMatchObject({ en: 'South Kazakhstan Region' });
  });
});

describe('every boundary file', () => {
  const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2}\.topo\.json$/.test(name));

  it.each(files)('%s has each label inside its unit, alone, on every date', (name) => {
    const geo = geoOf(name);
    const starts = geo.asOf.map(({ from }) => from ?? '1900-01-01');
    for (const day of starts) {
      const units = unitsAsOf(geo, day);
      for (const unit of units) {
        const holders = units.filter((other) => geoContains(other, unit.properties.label));
        expect(holders.map((other) => other.properties.iso)).toEqual([unit.properties.iso]);
      }
    }
  });

  it.each(files)('%s winds its rings for d3-geo and stays within 50 kB', (name) => {
    expect(readFileSync(new URL(name, FOLDER)).byteLength).toBeLessThanOrEqual(50_000);
    for (const unit of unitsAsOf(geoOf(name), '2023-03-19')) expect(geoArea(unit)).toBeLessThan(1);
  });

  it.each(files)('%s carries its credit and takes no side', (name) => {
    expect(readFile(name)).toMatchObject({ credit: expect.stringContaining('Natural Earth') as string });
    expect(geoOf(name).note).toContain('no opinion');
  });
});

describe('the lines', () => {
  it('between units are fewer before a split than after, the outline stays', () => {
    const [before, after] = [linesAsOf(kz, '2022-06-07'), linesAsOf(kz, '2022-06-08')];
    const points = (lines: { coordinates: unknown[][] }) => lines.coordinates.flat().length;
    expect(points(before.inner)).toBeLessThan(points(after.inner));
    expect(before.outline).toEqual(after.outline);
  });

  it('do not follow the 180th meridian where land crosses it', () => {
    const outline = linesAsOf(geoOf('ru.topo.json'), '2023-03-19').outline.coordinates;
    const along = outline.flatMap((line) =>
      line.filter(
        (point, i) => i > 0 && Math.abs(point[0] ?? 0) > 179.99 && Math.abs(line[i - 1]?.[0] ?? 0) > 179.99,
      ),
    );
    expect(along).toEqual([]);
  });
});

describe('a boundary file from outside', () => {
  it.each([
    ['nothing', undefined, /object|received/i],
    ['a wrong country', { ...readFile('kz.topo.json'), country: 'Kazakhstan' }, /alpha-2/],
    ['no periods', { ...readFile('kz.topo.json'), asOf: [] }, /no period/],
    [
      'a gap between periods',
      { ...readFile('kz.topo.json'), asOf: [{ from: null, until: '2020-01-01', units: [] }] },
      /follow/,
    ],
    ['no arcs', { ...readFile('kz.topo.json'), arcs: [] }, /arc/],
    [
      'a unit made of an unknown one',
      {
        ...readFile('kz.topo.json'),
        asOf: [
          {
            from: null,
            until: null,
            units: [{ iso: 'KZ-63', name: { en: 'East' }, type: 'region', label: [80, 48], of: ['KZ-00'] }],
          },
        ],
      },
      /not in the file/,
    ],
  ])('with %s is refused with a reason', (_what, input, reason) => {
    const parsed = parseCountryGeo(input);
    expect(parsed.ok ? [] : parsed.problems.map(({ what }) => what).join('; ')).toMatch(reason);
  });
});
