import { geoPath, type GeoProjection } from 'd3-geo';
import { groundPaths, type GroundPaths, type MapGround } from './map-ground.ts';
import type { GroundName } from './ground-names.ts';
import { layoutMarks, type MarkLayout } from './mark-layout.ts';
import { neatline, type Neatline } from './neatline.ts';
import { groundNames, type NamedGround } from './naming.ts';
import type { PlaceMark } from './place-mark.ts';
import { zoomed, type Zoom } from './projections.ts';
import type { Rect } from './rect.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';

export const BAND = 6;
const DEGREES_ROOM = 18;
const NARROW = 480;
const SHOWN_SHARE = 0.97;
const FLATTEST = 0.5;
const FLATTEST_NARROW = 0.58;
const TALLEST = 0.8;
const WORLD_RATIO = 0.61;
const SCALE_SHARE = 0.18;
const FAR = 0.35;
const CLOSEST = 8;

/** Everything that stands on a map, in pixels of its drawing. */
export interface MapLayout {
  width: number;
  height: number;
  inner: Rect;
  compact: boolean;
  paths: GroundPaths;
  neat: Neatline;
  marks: ReadonlyMap<string, MarkLayout>;
  names: readonly GroundName[];
  scale: (ScaleBar & { x: number; y: number }) | null;
  /** Keys of the marks on view whose label found no place. */
  unlabelled: readonly string[];
}

export interface LayoutInput {
  ground: MapGround;
  marks: readonly PlaceMark[];
  width: number;
  zoom: Zoom;
  /** What neighbours and regions are called. */
  named: readonly NamedGround[];
  /** How much of the bottom right corner controls cover, in pixels. */
  corner: { width: number; height: number };
}

/** Height of a map for its width: as the country asks, within limits; the world has one shape. */
export function mapHeight(ground: MapGround, width: number): number {
  if (ground.kind === 'world') return Math.round(width * WORLD_RATIO);
  const trial = ground.project({ x: 0, y: 0, width: 1000, height: 1000 });
  const [[left, top], [right, bottom]] = bounds(trial, ground);
  const ratio = ((bottom - top) / (right - left)) * (SHOWN_SHARE - 0.02);
  return Math.round(width * Math.min(TALLEST, Math.max(width < NARROW ? FLATTEST_NARROW : FLATTEST, ratio)));
}

/** Lays out a map. Pure: the same input gives the same drawing. */
export function layoutMap(input: LayoutInput): MapLayout {
  const { ground, width, zoom, marks } = input;
  const height = mapHeight(ground, width);
  const compact = width < NARROW;
  const inner = { x: BAND, y: BAND, width: width - 2 * BAND, height: height - 2 * BAND };
  const projection = zoomed(ground.project(roomOf(ground, inner, compact)), zoom, inner);
  const neat = neatline(projection, inner, BAND - 1);
  const scale = ground.kind === 'country' && !compact ? scaleAt(projection, inner) : null;
  const degrees: Rect[] = neat.labels.map(({ axis, x, y }) =>
    axis === 'longitude'
      ? { x: x - 16, y: y - 11, width: 32, height: 14 }
      : { x: x - 2, y: y - 11, width: 32, height: 14 },
  );
  const scaleBox = scale ? [{ x: scale.x - 4, y: scale.y - 12, width: scale.width + 56, height: 18 }] : [];
  const frame = {
    x: inner.x + 4,
    y: inner.y + (compact ? 4 : 6),
    width: inner.width - 8,
    height: inner.height - 10,
  };
  const fixed = [...(compact ? [] : degrees), ...scaleBox, cornerBox(inner, input.corner)];
  const drawn = layoutMarks({ ground, marks, projection, frame, inner, compact, fixed });
  const names = groundNames({
    ground,
    named: input.named,
    projection,
    frame,
    taken: [...fixed, ...drawn.taken],
    marks,
    compact,
  });
  return {
    width,
    height,
    inner,
    compact,
    paths: groundPaths(ground, projection, neat.step),
    neat: compact ? { ...neat, labels: [] } : neat,
    marks: drawn.marks,
    names,
    scale,
    unlabelled: drawn.unlabelled,
  };
}

/**
 * Where a map starts from when it takes the other's place: the world's map close to the home country, as large as
 * its own map shows it; the country's map from afar.
 */
export function arrivalZoom(ground: MapGround, width: number): Zoom {
  const height = mapHeight(ground, width);
  const middle: [number, number] = [width / 2, height / 2];
  const home = ground.shape(ground.home);
  if (ground.kind === 'country' || !home)
    return { k: FAR, x: middle[0] * (1 - FAR), y: middle[1] * (1 - FAR) };
  const projection = ground.project(roomOf(ground, { x: 0, y: 0, width, height }, false));
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(home);
  const k = Math.min(CLOSEST, 0.85 * Math.min(width / (right - left), height / (bottom - top)));
  return { k, x: middle[0] - (k * (left + right)) / 2, y: middle[1] - (k * (top + bottom)) / 2 };
}

function roomOf(ground: MapGround, { x, y, width, height }: Rect, compact: boolean): Rect {
  if (ground.kind === 'world')
    return { x: x + width * 0.03, y: y + height * 0.03, width: width * 0.94, height: height * 0.94 };
  const top = compact ? 8 : DEGREES_ROOM - 6;
  const side = width * 0.05;
  return { x: x + side, y: y + top, width: width - 2 * side, height: height - top - (compact ? 12 : 14) };
}

function cornerBox(inner: Rect, { width, height }: LayoutInput['corner']): Rect {
  return { x: inner.x + inner.width - width, y: inner.y + inner.height - height, width, height };
}

function scaleAt(projection: GeoProjection, inner: Rect): MapLayout['scale'] {
  const x = inner.x + inner.width * 0.225;
  const y = inner.y + inner.height - 14;
  const most = inner.width * SCALE_SHARE;
  const bar = scaleBar(projection, [x + most / 2, y], most);
  return bar && { ...bar, x, y };
}

function bounds(projection: GeoProjection, ground: MapGround): [[number, number], [number, number]] {
  const points = ground.units
    .flatMap((unit) => unit.geometry.coordinates.flat(2))
    .flatMap((at) => {
      const point = projection([at[0] ?? 0, at[1] ?? 0]);
      return point ? [point] : [];
    });
  const least = (axis: 0 | 1) => points.reduce((a, point) => Math.min(a, point[axis]), Infinity);
  const most = (axis: 0 | 1) => points.reduce((a, point) => Math.max(a, point[axis]), -Infinity);
  return points.length === 0
    ? [
        [0, 0],
        [1, 1],
      ]
    : [
        [least(0), least(1)],
        [most(0), most(1)],
      ];
}
