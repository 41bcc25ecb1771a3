import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import * as v from 'valibot';

const PropertiesSchema = v.object({
  iso: v.string(),
  name: v.object({ en: v.string() }),
  type: v.picklist(['region', 'city']),
  label: v.tuple([v.number(), v.number()]),
});

type CountryFile = Topology<{ regions: GeometryCollection }>;

/** A unit as the atlas' own boundary files draw it; `label` and the points it can hold are longitude, latitude. */
export interface BoundaryUnit {
  iso: string;
  name: string;
  type: 'region' | 'city';
  label: readonly [number, number];
  holds: (point: readonly [number, number]) => boolean;
}

/** Units of every country that has a boundary file, so that a region is named and placed as the map draws it. */
export function readBoundaryUnits(folder: string): BoundaryUnit[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z]{2}\.topo\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const topology = JSON.parse(readFileSync(join(folder, file), 'utf8')) as CountryFile;
      return feature(topology, topology.objects.regions).features.map((shape) => {
        const { iso, name, type, label } = v.parse(PropertiesSchema, shape.properties);
        return { iso, name: name.en, type, label, holds: ([lon, lat]) => geoContains(shape, [lon, lat]) };
      });
    });
}

/** The unit that a point lies in, of those of one country; undefined where none holds it. */
export function unitAt(
  units: readonly BoundaryUnit[],
  country: string,
  point: readonly [number, number],
): BoundaryUnit | undefined {
  return units.find((unit) => unit.iso.startsWith(`${country}-`) && unit.holds(point));
}
