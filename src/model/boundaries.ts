import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import * as v from 'valibot';
import { LinesSchema } from './outline-lines.ts';

const DaySchema = v.pipe(v.string(), v.isoDate('is not a date YYYY-MM-DD'));
const PositionSchema = v.tuple([v.number(), v.number()]);
const ArcIndexesSchema = v.array(v.pipe(v.number(), v.integer()));

/** ISO 3166-2 code: the country, a hyphen, one to three letters or digits. */
const SubdivisionSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'is not an ISO 3166-2 code'),
);

/** Names by BCP 47 language; English is always there. */
const NamesSchema = v.objectWithRest({ en: v.string() }, v.string());

const unitEntries = {
  iso: SubdivisionSchema,
  name: NamesSchema,
  type: v.picklist(['region', 'city']),
  /** Longitude and latitude of a point inside the unit, far from its border. */
  label: PositionSchema,
};

const UnitPropertiesSchema = v.object(unitEntries);
export type UnitProperties = v.InferOutput<typeof UnitPropertiesSchema>;

const RegionSchema = v.variant('type', [
  v.object({
    type: v.literal('Polygon'),
    id: v.string(),
    properties: UnitPropertiesSchema,
    arcs: v.array(ArcIndexesSchema),
  }),
  v.object({
    type: v.literal('MultiPolygon'),
    id: v.string(),
    properties: UnitPropertiesSchema,
    arcs: v.array(v.array(ArcIndexesSchema)),
  }),
]);

const PeriodSchema = v.object({
  /** First day, inclusive; null: since ever. */
  from: v.nullable(DaySchema),
  /** First day after, exclusive; null: until now. */
  until: v.nullable(DaySchema),
  /** Only the units that differ from the newest: made `of` several of them, or named otherwise. */
  units: v.array(v.object({ ...unitEntries, of: v.pipe(v.array(SubdivisionSchema), v.minLength(1)) })),
});
export type Period = v.InferOutput<typeof PeriodSchema>;

const ShapeSchema = v.object({
  type: v.literal('Topology'),
  /** ISO 3166-1 alpha-2. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code')),
  credit: v.string(),
  licence: v.string(),
  note: v.string(),
  /** Names of first-level units that exist and are not drawn apart. */
  lacks: v.exactOptional(v.array(v.string())),
  transform: v.object({ scale: PositionSchema, translate: PositionSchema }),
  objects: v.object({
    regions: v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.pipe(v.array(RegionSchema), v.minLength(1, 'has no unit')),
    }),
  }),
  asOf: v.pipe(v.array(PeriodSchema), v.minLength(1, 'has no period')),
  arcs: LinesSchema,
});

type Shape = v.InferOutput<typeof ShapeSchema>;

function arcsExist(geo: Shape): boolean {
  return geo.objects.regions.geometries.every((region) =>
    region.arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < geo.arcs.length),
  );
}

function periodsFollow({ asOf }: Shape): boolean {
  return (
    asOf[0]?.from === null &&
    asOf.at(-1)?.until === null &&
    asOf.every((period, i) => i === 0 || (period.from !== null && period.from === asOf[i - 1]?.until))
  );
}

function partsAreUnitsOnce(geo: Shape): boolean {
  const known = new Set(geo.objects.regions.geometries.map((region) => region.properties.iso));
  return geo.asOf.every((period) => {
    const parts = period.units.flatMap((unit) => unit.of);
    return parts.every((iso) => known.has(iso)) && new Set(parts).size === parts.length;
  });
}

/** A country's first-level units: TopoJSON of the newest ones, and how older ones are put together from them. */
const CountryGeoSchema = v.pipe(
  ShapeSchema,
  v.check(arcsExist, 'a unit names an arc that is not in the file'),
  v.check(periodsFollow, 'the periods of asOf do not follow each other without gap from null to null'),
  v.check(partsAreUnitsOnce, 'a period of asOf names a unit that is not in the file, or one unit twice'),
);
export type CountryGeo = v.InferOutput<typeof CountryGeoSchema>;

/** A first-level unit as of a date, its geometry in lon/lat degrees, rings wound for d3-geo. */
export type Unit = Feature<MultiPolygon, UnitProperties>;

/** Lines to draw between units (`inner`) and round all of them (`outline`), each border once. */
export interface UnitLines {
  inner: MultiLineString;
  outline: MultiLineString;
  /** Whether the outline leaves out the cut along the 180th meridian, where the units' own outlines have it. */
  cut: boolean;
}

export type ParsedCountryGeo =
  { ok: true; geo: CountryGeo } | { ok: false; problems: { where: string; what: string }[] };

type Region = CountryGeo['objects']['regions']['geometries'][number];
type RegionTopology = Topology<{ regions: GeometryCollection<UnitProperties> }>;

const MOST_PROBLEMS = 20;

/** Reads a boundary file from outside. Never throws; at most 20 problems, each with its path, are returned. */
export function parseCountryGeo(input: unknown): ParsedCountryGeo {
  const parsed = v.safeParse(CountryGeoSchema, input);
  if (parsed.success) return { ok: true, geo: parsed.output };
  const problems = parsed.issues
    .slice(0, MOST_PROBLEMS)
    .map((issue) => ({ where: v.getDotPath(issue) ?? 'boundary file', what: issue.message }));
  return { ok: false, problems };
}

/**
 * The units in force on `date` (`YYYY-MM-DD`). The file holds the newest units; a period lists those that were
 * drawn or named otherwise, each as the newest units it is made `of`; all others are as they are now.
 */
export function unitsAsOf(geo: CountryGeo, date: string): Unit[] {
  const parts = partsAsOf(geo, date);
  const topology = topologyOf(geo);
  return parts.map(({ properties, regions }) => ({
    type: 'Feature',
    id: properties.iso,
    properties,
    geometry: merge(topology, regions.map(asTopoGeometry)),
  }));
}

/** The border lines of the units in force on `date` (`YYYY-MM-DD`). */
export function linesAsOf(geo: CountryGeo, date: string): UnitLines {
  const unitOf = new Map<unknown, string>();
  for (const { properties, regions } of partsAsOf(geo, date))
    for (const region of regions) unitOf.set(region.properties.iso, properties.iso);
  const topology = topologyOf(geo);
  const unit = (geometry: { properties?: unknown }) =>
    unitOf.get((geometry.properties as UnitProperties).iso);
  const whole = mesh(topology, topology.objects.regions, (a, b) => a === b);
  const outline = withoutAntimeridian(whole);
  return {
    inner: mesh(topology, topology.objects.regions, (a, b) => unit(a) !== unit(b)),
    outline,
    cut: outline.coordinates.length !== whole.coordinates.length,
  };
}

/** All units together, without the borders between them; the same on every date. */
export function wholeOf(geo: CountryGeo): MultiPolygon {
  return merge(topologyOf(geo), geo.objects.regions.geometries.map(asTopoGeometry));
}

/** Land across the 180th meridian is stored in two halves; the cut between them is no border. */
function withoutAntimeridian(lines: MultiLineString): MultiLineString {
  const onCut = (point: Position | undefined) => Math.abs(point?.[0] ?? 0) > 179.99;
  const coordinates = lines.coordinates.flatMap((line) => {
    const runs: Position[][] = [[]];
    line.forEach((point, i) => {
      if (i > 0 && onCut(point) && onCut(line[i - 1])) runs.push([]);
      runs.at(-1)?.push(point);
    });
    return runs.filter((run) => run.length > 1);
  });
  return { ...lines, coordinates };
}

function partsAsOf(geo: CountryGeo, date: string): { properties: UnitProperties; regions: Region[] }[] {
  const regions = new Map(geo.objects.regions.geometries.map((region) => [region.properties.iso, region]));
  const period = geo.asOf.find(({ from, until }) => (from ?? '') <= date && (until === null || date < until));
  const changed = (period?.units ?? []).map(({ of, ...properties }) => ({
    properties,
    regions: of.flatMap((iso) => regions.get(iso) ?? []),
  }));
  const used = new Set(changed.flatMap((unit) => unit.regions));
  const same = [...regions.values()]
    .filter((region) => !used.has(region))
    .map((region) => ({ properties: region.properties, regions: [region] }));
  return [...changed, ...same].sort((a, b) => (a.properties.iso < b.properties.iso ? -1 : 1));
}

function topologyOf(geo: CountryGeo): RegionTopology {
  const geometries = geo.objects.regions.geometries.map(asTopoGeometry);
  return {
    type: 'Topology',
    transform: geo.transform,
    arcs: geo.arcs,
    objects: { regions: { type: 'GeometryCollection', geometries } },
  };
}

function asTopoGeometry(region: Region): Polygon<UnitProperties> | TopoMultiPolygon<UnitProperties> {
  return region;
}
