import * as v from 'valibot';
import type { Ring, Shape } from './shape.ts';

const PositionSchema = v.tuple([v.number(), v.number()]);
const RingsSchema = v.array(v.array(PositionSchema));
const Text = v.nullish(v.string(), '');

const FeatureSchema = v.object({
  properties: v.object({
    adm1_code: v.string(),
    iso_a2: Text,
    iso_3166_2: Text,
    name: Text,
    name_en: Text,
    name_ru: Text,
    type_en: Text,
  }),
  geometry: v.variant('type', [
    v.object({ type: v.literal('Polygon'), coordinates: RingsSchema }),
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(RingsSchema) }),
  ]),
});

/** One feature of Natural Earth's 10m admin-1 layer: what is read of it. */
export interface NaturalEarthUnit {
  adm1: string;
  /** ISO 3166-1 alpha-2 of the country Natural Earth counts it to, '-1' where it has none. */
  country: string;
  /** ISO 3166-2 as Natural Earth has it: often outdated, sometimes made up (ends in '~'). */
  code: string;
  name: { en: string; ru: string };
  type: 'region' | 'city';
  shape: Shape;
}

/**
 * Reads one line of the layer's GeoJSON (a feature a line).
 * Returns null for the lines of the wrapper; throws a ValiError for a feature of another form.
 */
export function readUnit(line: string): NaturalEarthUnit | null {
  if (!line.startsWith('{"type":"Feature",')) return null;
  const { properties, geometry } = v.parse(FeatureSchema, JSON.parse(line.replace(/,\s*$/, '')));
  const shape: Ring[][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return {
    adm1: properties.adm1_code,
    country: properties.iso_a2,
    code: properties.iso_3166_2,
    name: { en: properties.name_en || properties.name, ru: withoutStress(properties.name_ru) },
    type: /\b(city|municipality)\b/i.test(properties.type_en) ? 'city' : 'region',
    shape,
  };
}

/** Encyclopaedias mark the stressed vowel with U+0301; a map does not. */
function withoutStress(name: string): string {
  return name.replace(/\u0301/g, '');
}
