import type { GeoProjection } from 'd3-geo';
import { placeName, type GroundName } from './ground-names.ts';
import type { MapGround } from './map-ground.ts';
import type { PlaceMark } from './place-mark.ts';
import { projectedRings } from './projected-rings.ts';
import { rasterOf } from './raster.ts';
import type { Rect } from './rect.ts';

/** What a unit of the country, a neighbour or, on the world's map, the home country is called, by its code. */
export interface NamedGround {
  code: string;
  kind: 'unit' | 'country' | 'home';
  name: string;
}

export interface NamingInput {
  ground: MapGround;
  named: readonly NamedGround[];
  projection: GeoProjection;
  frame: Rect;
  taken: readonly Rect[];
  marks: readonly PlaceMark[];
  compact: boolean;
}

const CELL = 4;
const UNIT_SIZE = 11.5;
const COUNTRY_SIZE = 11.5;
const HOME_SIZE = 15;

/**
 * Names for the ground beneath the marks, where they fit without touching anything: the units of a country that
 * no mark labels, then the countries round it. Larger ground is named first. On phones the ground stays silent.
 */
export function groundNames({
  ground,
  named,
  projection,
  frame,
  taken,
  marks,
  compact,
}: NamingInput): GroundName[] {
  if (compact) return [];
  const labelled = new Set(marks.map((mark) => mark.shape));
  const names: GroundName[] = [];
  const sized = named
    .filter(({ code }) => !labelled.has(code))
    .flatMap((one) => {
      const shape =
        one.kind === 'country'
          ? ground.countries.find((country) => country.properties.iso === one.code)
          : ground.shape(one.code);
      if (!shape) return [];
      const raster = rasterOf(projectedRings(projection, shape), CELL);
      return raster.bounds.width > 20 && raster.bounds.height > 12 ? [{ ...one, raster }] : [];
    })
    .sort(
      (a, b) =>
        Number(b.kind === 'unit') - Number(a.kind === 'unit') ||
        area(b.raster.bounds) - area(a.raster.bounds),
    );
  for (const { code, kind, name, raster } of sized) {
    const unit = ground.units.find((one) => one.properties.iso === code);
    const wish =
      kind === 'unit'
        ? {
            size: UNIT_SIZE,
            lineHeight: 13,
            face: 'plain' as const,
            leastShare: 0.8,
            near: unit ? projection(unit.properties.label) : null,
          }
        : kind === 'home'
          ? { size: HOME_SIZE, lineHeight: 18, face: 'bold' as const, leastShare: 0.9, near: null }
          : { size: COUNTRY_SIZE, lineHeight: 14, face: 'spaced' as const, leastShare: 0.97, near: null };
    const words = kind === 'country' ? name.toLocaleUpperCase() : name;
    const versions = [[words], ...(words.includes(' ') ? [words.split(' ')] : [])];
    const found = placeName({ key: `${kind} ${code}`, versions, ...wish }, raster, frame, [
      ...taken,
      ...names.map((one) => one.box),
    ]);
    if (found) names.push(found);
  }
  return names;
}

function area({ width, height }: Rect): number {
  return width * height;
}
