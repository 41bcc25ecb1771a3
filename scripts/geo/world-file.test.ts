import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon } from 'geojson';
import { iso31661 } from 'iso-3166';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

type World = Topology<{ countries: GeometryCollection<{ iso: string | null; label: [number, number] }> }>;
type Country = Feature<MultiPolygon | null, { iso: string | null; label: [number, number] }>;

/** Smaller than the grid, and surrounded by another country or nearly so. */
const WITHIN_OTHERS = ['MC', 'MO', 'VA'];
/** Dependent territories that Natural Earth 1:50m draws within their state or not at all. */
const NOT_APART = ['BQ', 'BV', 'CC', 'CX', 'GF', 'GI', 'GP', 'MQ', 'RE', 'SJ', 'TK', 'UM', 'YT'];

describe.each(['world.topo.json', 'world-detail.topo.json'])('%s', (name) => {
  const text = readFileSync(new URL(`../../data/geo/${name}`, import.meta.url), 'utf8');
  const world = JSON.parse(text) as World;
  const all = feature(world, world.objects.countries).features as Country[];

  it('has every country of ISO 3166-1 once', () => {
    const codes = all.flatMap(({ properties }) => properties.iso ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(iso31661.map(({ alpha2 }) => alpha2).filter((code) => !codes.includes(code))).toEqual(NOT_APART);
  });

  it('winds every ring for d3-geo: the land is 29 % of the globe', () => {
    const land = all.reduce((sum, { geometry }) => sum + (geometry ? geoArea(geometry) : 0), 0);
    expect(land / (4 * Math.PI)).toBeCloseTo(0.287, 2);
  });

  it('has each label in or, for the smallest islands, beside its country and in no other', () => {
    const strays = all.filter(({ properties }) =>
      all.some(
        (other) =>
          other.geometry && other.properties.iso !== properties.iso && geoContains(other, properties.label),
      ),
    );
    expect(WITHIN_OTHERS).toEqual(expect.arrayContaining(strays.map(({ properties }) => properties.iso)));
  });
});
