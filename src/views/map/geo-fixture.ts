import { parseCountryGeo, type CountryGeo } from '../../model/boundaries.ts';
import { parseWorldGeo, type WorldGeo } from './world-geo.ts';

const transform = { scale: [1, 1], translate: [0, 0] };
const unit = (iso: string, en: string, label: [number, number], arc: number, type = 'region') => ({
  type: 'Polygon',
  id: iso,
  properties: { iso, name: { en, ru: `${en} область` }, type, label },
  arcs: [[arc]],
});

/** A square country of two regions, one above the other; delta-coded, clockwise. */
export const COUNTRY = {
  type: 'Topology',
  country: 'XX',
  credit: 'Drawn for tests',
  licence: 'none',
  note: 'none',
  transform,
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: [unit('XX-1', 'North Region', [10, 47], 0), unit('XX-2', 'South Region', [10, 43], 1)],
    },
  },
  asOf: [{ from: null, until: null, units: [] }],
  arcs: [
    [
      [5, 45],
      [0, 4],
      [10, 0],
      [0, -4],
      [-10, 0],
    ],
    [
      [5, 41],
      [0, 4],
      [10, 0],
      [0, -4],
      [-10, 0],
    ],
  ],
};

/** The same country beside another. */
export const WORLD = {
  type: 'Topology',
  credit: 'Drawn for tests',
  note: 'none',
  transform,
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', properties: { iso: 'XX', label: [10, 45] }, arcs: [[[0]]] },
        { type: 'MultiPolygon', properties: { iso: 'YY', label: [20, 45] }, arcs: [[[1]]] },
        { type: null, properties: { iso: 'ZZ', label: [0, 45] } },
      ],
    },
  },
  arcs: [
    [
      [5, 41],
      [0, 8],
      [10, 0],
      [0, -8],
      [-10, 0],
    ],
    [
      [15, 41],
      [0, 8],
      [10, 0],
      [0, -8],
      [-10, 0],
    ],
  ],
};

/** The country, read. */
export function countryFixture(): CountryGeo {
  const parsed = parseCountryGeo(COUNTRY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.geo;
}

/** The world, read. */
export function worldFixture(): WorldGeo {
  const parsed = parseWorldGeo(WORLD);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.geo;
}
