type Arcs = readonly (readonly (readonly number[])[])[];

/** The part of a file of countries (TopoJSON, `data/geo/world.topo.json`) that this module cuts. */
export interface WorldFile {
  type: 'Topology';
  transform: { scale: readonly [number, number]; translate: readonly [number, number] };
  objects: {
    countries: { type: string; geometries: readonly CountryShape[] };
  };
  arcs: readonly (readonly (readonly [number, number])[])[];
}
export interface CountryShape {
  type: 'MultiPolygon' | null;
  properties: { iso: string | null };
  arcs?: Arcs;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [number, number, number, number];

/** How much further than the country itself its map may show, as a share of its width and height. */
const AROUND = 0.35;

/**
 * The countries near one, for the ground of its map: every part of a country whose box touches the box around `home`,
 * with the arcs those need, straightened where they are far outside. The others keep their codes and lose their shapes.
 */
export function nearWorld<T extends WorldFile>(world: T, home: Bounds): T {
  const [west, south, east, north] = home;
  const dx = (east - west) * AROUND;
  const dy = (north - south) * AROUND;
  const wide: Bounds = [west - dx, south - dy, east + dx, north + dy];
  const boxes = world.arcs.map((arc) => boxOf(arc, world.transform));
  const renumbered = new Map<number, number>();
  const take = (index: number): number => {
    const arc = index < 0 ? ~index : index;
    const known = renumbered.get(arc) ?? renumbered.size;
    renumbered.set(arc, known);
    return index < 0 ? ~known : known;
  };
  const geometries = world.objects.countries.geometries.map((shape) => {
    if (shape.type === null || shape.arcs === undefined) return shape;
    const arcs = shape.arcs
      .filter((polygon) =>
        touches(union((polygon[0] ?? []).map((index) => boxes[index < 0 ? ~index : index] ?? wide)), wide),
      )
      .map((polygon) => polygon.map((ring) => ring.map(take)));
    return arcs.length > 0 ? { ...shape, arcs } : { type: null, properties: shape.properties };
  });
  return {
    ...world,
    objects: { ...world.objects, countries: { ...world.objects.countries, geometries } },
    arcs: [...renumbered.keys()].map((arc) => {
      const points = world.arcs[arc] ?? [];
      return touches(boxes[arc] ?? wide, wide) ? points : straight(points);
    }),
  };
}

/** An arc that nobody sees: from its first point to its last; a closed one keeps a third, so that it stays a ring. */
function straight(arc: WorldFile['arcs'][number]): WorldFile['arcs'][number] {
  const [first, ...rest] = arc;
  if (!first || rest.length < 3) return arc;
  const half = rest.slice(0, Math.ceil(rest.length / 2));
  return [first, moved(half), moved(rest.slice(half.length))];
}

function moved(steps: readonly (readonly [number, number])[]): readonly [number, number] {
  return [steps.reduce((sum, [dx]) => sum + dx, 0), steps.reduce((sum, [, dy]) => sum + dy, 0)];
}

function boxOf(arc: WorldFile['arcs'][number], { scale, translate }: WorldFile['transform']): Bounds {
  let [x, y] = [0, 0];
  const points = arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
  });
  return union(points.map(([lon, lat]) => [lon, lat, lon, lat]));
}

function union(boxes: readonly Bounds[]): Bounds {
  return boxes.reduce<Bounds>(
    (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    [Infinity, Infinity, -Infinity, -Infinity],
  );
}

function touches(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}
