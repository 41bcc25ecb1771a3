import { readFileSync } from 'node:fs';
import { geoArea, geoCentroid } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection<{ a3?: string }> }>;

/** Longitude and latitude of the middle of each country's largest piece of land, by alpha-2 code. */
export function countryPoints(atlasFile: string): Map<string, [number, number]> {
  const world = JSON.parse(readFileSync(atlasFile, 'utf8')) as World;
  const points = new Map<string, [number, number]>();
  for (const { geometry, properties } of feature(world, world.objects.countries).features) {
    const a3 = properties.a3 ?? '';
    const iso = countries.alpha3ToAlpha2(a3);
    if (iso === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const largest = parts
      .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      .reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
    points.set(iso, geoCentroid(largest));
  }
  return points;
}
