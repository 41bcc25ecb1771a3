import { placeName, type GroundName, type NameWish } from './ground-names.ts';
import type { PlaceMark } from './place-mark.ts';
import { zoomedRings, type ProjectedGround } from './projected-ground.ts';
import type { Zoom } from './projections.ts';
import { GRID_CELL, rasterOf, type Raster } from './raster.ts';
import { overlap, ringsBox, type Point, type Rect } from './rect.ts';
import type { Steps } from './steps.ts';

/** What a unit of the country, a neighbour or, on the world's map, the home country is called, by its code. */
export interface NamedGround {
  code: string;
  kind: 'unit' | 'country' | 'home';
  name: string;
}

export interface NamingInput {
  projected: ProjectedGround;
  zoom: Zoom;
  named: readonly NamedGround[];
  /** Where names may stand. */
  room: Rect;
  taken: readonly Rect[];
  marks: readonly PlaceMark[];
}

type Wish = Omit<NameWish, 'key' | 'versions' | 'near'>;

const WISHES: Record<NamedGround['kind'], Wish> = {
  unit: { size: 11.5, lineHeight: 13, face: 'plain', leastShare: 0.8 },
  country: { size: 11.5, lineHeight: 14, face: 'spaced', leastShare: 0.97 },
  home: { size: 15, lineHeight: 18, face: 'bold', leastShare: 0.9 },
};
const SMALLEST = { width: 20, height: 12 };

/**
 * Names for the ground beneath the marks, where they fit without touching anything: the units of a country that
 * no mark labels, then the countries round it. Larger ground is named first. On phones the ground stays silent.
 */
export function* groundNames(input: NamingInput): Steps<GroundName[]> {
  const { projected, room } = input;
  if (projected.frame.compact) return [];
  const names: GroundName[] = [];
  const taken = [...input.taken];
  for (const { code, kind, name, raster } of yield* bySize(input)) {
    yield;
    const words = kind === 'country' ? name.toLocaleUpperCase() : name;
    const versions = [[words], ...(words.includes(' ') ? [words.split(' ')] : [])];
    const near = kind === 'unit' ? labelPoint(code, input) : null;
    const found = placeName({ key: `${kind} ${code}`, versions, near, ...WISHES[kind] }, raster, room, taken);
    if (!found) continue;
    names.push(found);
    taken.push(found.box);
  }
  return names;
}

function* bySize({
  projected,
  zoom,
  named,
  marks,
}: NamingInput): Steps<(NamedGround & { raster: Raster })[]> {
  const labelled = new Set(marks.map((mark) => mark.shape));
  const { inner } = projected.frame;
  const found: (NamedGround & { raster: Raster })[] = [];
  for (const one of named) {
    if (labelled.has(one.code)) continue;
    const rings = projected.rings(one.code, one.kind === 'country' ? 'country' : 'unit');
    if (!isOnView(rings, zoom, inner)) continue;
    const raster = rasterOf(zoomedRings(rings, zoom), GRID_CELL, inner);
    const { width, height } = raster.bounds;
    if (width > SMALLEST.width && height > SMALLEST.height) found.push({ ...one, raster });
    yield;
  }
  return found.sort(
    (a, b) =>
      Number(b.kind === 'unit') - Number(a.kind === 'unit') || area(b.raster.bounds) - area(a.raster.bounds),
  );
}

function isOnView(rings: readonly Point[][], { k, x, y }: Zoom, inner: Rect): boolean {
  const box = ringsBox(rings);
  return (
    box !== null &&
    overlap({ x: k * box.x + x, y: k * box.y + y, width: k * box.width, height: k * box.height }, inner)
  );
}

function labelPoint(code: string, { projected, zoom: { k, x, y } }: NamingInput): Point | null {
  const unit = projected.ground.units.find((one) => one.properties.iso === code);
  const at = unit ? projected.projection(unit.properties.label) : null;
  return at && [k * at[0] + x, k * at[1] + y];
}

function area({ width, height }: Rect): number {
  return width * height;
}
