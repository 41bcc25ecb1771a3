import { clustersOf, type Cluster } from './clusters.ts';
import type { MapGround } from './map-ground.ts';
import { placeName } from './ground-names.ts';
import type { MarksInput } from './mark-layout.ts';
import type { PlaceMark } from './place-mark.ts';
import { zoomedRings } from './projected-ground.ts';
import { GRID_CELL, rasterOf, type Raster } from './raster.ts';
import { boxAround, holds, type Point, type Rect } from './rect.ts';
import { RING_RADIUS, SQUARE_HALF } from './symbol-size.ts';

/** What a mark takes up on the map, without its label. */
export interface Body {
  mark: PlaceMark;
  at: Point;
  radius: number;
  raster: Raster | null;
  box: Rect;
  onView: boolean;
  /** What it is drawn as part of; null where it stands for itself. */
  cluster: Cluster | null;
}

/** The bodies of all marks, in their order, and the clusters some of them fall into; others of one place stand side by side. */
export function markBodies(
  input: MarksInput,
  radius: (n: number) => number,
): { bodies: Body[]; clusters: Cluster[] } {
  const all = input.marks.map((mark) => bodyOf(mark, input, radius));
  const clusters = clustersOf(all, input.zoom.k);
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.marks.map((key) => [key, cluster])));
  const bodies = all.map((body) => {
    const cluster = clusterOf.get(body.mark.key) ?? null;
    return cluster ? { ...body, cluster, at: cluster.at } : body;
  });
  return { bodies: apart(bodies), clusters };
}

function bodyOf(
  mark: PlaceMark,
  { projected, projection, zoom }: MarksInput,
  radius: (n: number) => number,
): Body {
  const { ground, frame } = projected;
  const rings = mark.shape === null ? [] : zoomedRings(projected.rings(mark.shape), zoom);
  if (mark.shape !== null) {
    const raster = rasterOf(rings, GRID_CELL, frame.inner);
    const label = projection(labelPoint(mark, ground));
    const at = label && holds(frame.inner, label) ? label : middleOf(raster);
    return {
      mark,
      at,
      radius: 0,
      raster,
      box: raster.bounds,
      onView: raster.bounds.width > 0,
      cluster: null,
    };
  }
  const at = projection(mark.at) ?? [NaN, NaN];
  const r =
    mark.event !== null || mark.symbol === 'origin'
      ? SQUARE_HALF
      : mark.amount
        ? radius(mark.amount.value)
        : RING_RADIUS;
  const onView = holds(frame.inner, at);
  return { mark, at, radius: r, raster: null, box: boxAround(at, r + 1), onView, cluster: null };
}

function apart(bodies: readonly Body[]): Body[] {
  const used = new Map<string, Rect[]>();
  return bodies.map((body) => {
    if (body.raster || body.cluster || !Number.isFinite(body.at[0])) return body;
    const here = used.get(body.mark.area) ?? [];
    used.set(body.mark.area, here);
    const same = here.filter(
      (box) =>
        Math.abs(box.y + box.height / 2 - body.at[1]) < 2 &&
        body.box.x < box.x + box.width &&
        box.x < body.box.x + body.box.width,
    );
    const right = Math.max(-Infinity, ...same.map((box) => box.x + box.width));
    const at: Point = right > -Infinity ? [right + body.radius + 1, body.at[1]] : body.at;
    const box = boxAround(at, body.radius + 1);
    here.push(box);
    return { ...body, at, box };
  });
}

function labelPoint(mark: PlaceMark, ground: MapGround): Point {
  const unit = ground.units.find((one) => one.properties.iso === mark.shape);
  const country = ground.countries.find((one) => one.properties.iso === mark.shape);
  return unit?.properties.label ?? country?.properties.label ?? mark.at;
}

function middleOf(raster: Raster): Point {
  const name = placeName(
    { key: '', versions: [['00']], size: 12, lineHeight: 12, face: 'plain', leastShare: 0.5, near: null },
    raster,
    { x: -1e5, y: -1e5, width: 2e5, height: 2e5 },
    [],
  );
  const { x, y, width, height } = raster.bounds;
  return name?.at ?? [x + width / 2, y + height / 2];
}
