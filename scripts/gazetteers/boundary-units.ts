import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const FileSchema = v.object({
  objects: v.object({
    regions: v.object({
      geometries: v.array(
        v.object({
          properties: v.object({
            iso: v.string(),
            name: v.object({ en: v.string() }),
            type: v.picklist(['region', 'city']),
            label: v.tuple([v.number(), v.number()]),
          }),
        }),
      ),
    }),
  }),
});

/** A unit as the atlas' own boundary files draw it; `label` is longitude, latitude. */
export interface BoundaryUnit {
  iso: string;
  name: string;
  type: 'region' | 'city';
  label: readonly [number, number];
}

/** Units of every country that has a boundary file, so that a region is named and placed as the map draws it. */
export function readBoundaryUnits(folder: string): BoundaryUnit[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => /^[a-z]{2}\.topo\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const { objects } = v.parse(FileSchema, JSON.parse(readFileSync(join(folder, file), 'utf8')));
      return objects.regions.geometries.map(({ properties: { iso, name, type, label } }) => ({
        iso,
        name: name.en,
        type,
        label,
      }));
    });
}
