import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';
import { LinesSchema } from '../../model/outline-lines.ts';

const PointSchema = v.tuple([v.number(), v.number()]);
const ArcsSchema = v.array(v.array(v.array(v.number())));

const PropertiesSchema = v.object({ iso: v.nullable(v.string()), label: PointSchema });
export type CountryProperties = v.InferOutput<typeof PropertiesSchema>;

/** The file of the world's countries: TopoJSON; `null` geometry where a country is too small for its grid. */
const WorldSchema = v.object({
  type: v.literal('Topology'),
  credit: v.string(),
  note: v.string(),
  transform: v.object({ scale: PointSchema, translate: PointSchema }),
  objects: v.object({
    countries: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('MultiPolygon'), properties: PropertiesSchema, arcs: ArcsSchema }),
          v.object({ type: v.null(), properties: PropertiesSchema }),
        ]),
      ),
    }),
  }),
  arcs: LinesSchema,
});

export type Country = Feature<MultiPolygon, CountryProperties>;

/** The countries of the world with their shapes, and the lines between them. */
export interface WorldGeo {
  credit: string;
  countries: readonly Country[];
  /** Coasts and borders, each once, without those of one country (alpha-2) where its own file draws them. */
  lines: (without: string | null) => MultiLineString;
}

export type ParsedWorld = { ok: true; geo: WorldGeo } | { ok: false; problem: string };

/** Reads the file of the world from outside. Never throws. */
export function parseWorldGeo(input: unknown): ParsedWorld {
  const parsed = v.safeParse(WorldSchema, input);
  if (!parsed.success) return { ok: false, problem: parsed.issues[0].message };
  const file = parsed.output;
  const shapes = file.objects.countries.geometries.flatMap((geometry) =>
    geometry.type === null ? [] : [geometry],
  );
  const known = shapes.every(({ arcs }) =>
    arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < file.arcs.length),
  );
  if (!known) return { ok: false, problem: 'a country names an arc that is not in the file' };
  const topology: Topology<{ countries: GeometryCollection<CountryProperties> }> = {
    type: 'Topology',
    transform: file.transform,
    arcs: file.arcs,
    objects: { countries: { type: 'GeometryCollection', geometries: shapes } },
  };
  const countries = shapes.map((shape): Country => {
    const made = feature<CountryProperties>(topology, shape);
    return { type: 'Feature', properties: shape.properties, geometry: made.geometry };
  });
  const isoOf = (geometry: { properties?: unknown }) => (geometry.properties as CountryProperties).iso;
  const lines = (without: string | null) =>
    mesh(
      topology,
      topology.objects.countries,
      (a, b) => without === null || (isoOf(a) !== without && isoOf(b) !== without),
    );
  return { ok: true, geo: { credit: file.credit, countries, lines } };
}
