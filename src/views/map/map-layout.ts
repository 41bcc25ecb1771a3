import { geoPath, type GeoProjection } from 'd3-geo';
import type { Position } from 'geojson';
import type { Cluster } from './clusters.ts';
import type { GroundName } from './ground-names.ts';
import type { MapFrame } from './map-frame.ts';
import { BAND } from './map-frame.ts';
import { layoutMarks, type MarkLayout } from './mark-layout.ts';
import { groundNames, type NamedGround } from './naming.ts';
import { neatline, type Neatline } from './neatline.ts';
import type { PlaceMark } from './place-mark.ts';
import type { ProjectedGround } from './projected-ground.ts';
import { zoomed, type Zoom } from './projections.ts';
import type { Rect } from './rect.ts';
import { finished, type Steps } from './steps.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';

const SCALE_SHARE = 0.18;
const FAR = 0.6;
const CLOSEST = 8;

/** Everything that stands on a map under a zoom, in pixels of its drawing. */
export interface MapLayout extends MapFrame {
  zoom: Zoom;
  graticule: string;
  neat: Neatline;
  marks: ReadonlyMap<string, MarkLayout>;
  clusters: readonly Cluster[];
  names: readonly GroundName[];
  scale: (ScaleBar & { x: number; y: number }) | null;
  /** Keys of the marks on view whose label found no place. */
  unlabelled: readonly string[];
}

export interface LayoutInput {
  projected: ProjectedGround;
  marks: readonly PlaceMark[];
  zoom: Zoom;
  /** What neighbours and regions are called. */
  named: readonly NamedGround[];
  /** How much of the bottom right corner controls cover, in pixels. */
  corner: { width: number; height: number };
  /** False for a map that is on its way somewhere: labels wait until it stands. */
  lettered: boolean;
}

/** Lays out a map. Pure: the same input gives the same drawing. */
export function layoutMap(input: LayoutInput): MapLayout {
  return finished(layoutMapSteps(input));
}

/** The same, step by step. */
export function* layoutMapSteps({
  projected,
  marks,
  zoom,
  named,
  corner,
  lettered,
}: LayoutInput): Steps<MapLayout> {
  const { ground, frame } = projected;
  const { inner, compact } = frame;
  const projection = zoomed(projected.projection, zoom, inner);
  const neat = neatline(projection, inner, BAND - 1);
  yield;
  const scale = ground.kind === 'country' && !compact ? scaleAt(projection, inner) : null;
  const room = {
    x: inner.x + 4,
    y: inner.y + (compact ? 4 : 6),
    width: inner.width - 8,
    height: inner.height - 10,
  };
  const fixed = [
    ...(compact ? [] : degreeBoxes(neat)),
    ...(scale ? [scaleBox(scale)] : []),
    cornerBox(inner, corner),
  ];
  const drawn = yield* layoutMarks({ projected, zoom, projection, marks, room, fixed, lettered });
  const names = lettered
    ? yield* groundNames({ projected, zoom, named, room, taken: [...fixed, ...drawn.taken], marks })
    : [];
  yield;
  return {
    ...frame,
    zoom,
    graticule: graticule(projection, neat),
    neat: compact ? { ...neat, labels: [] } : neat,
    marks: drawn.marks,
    clusters: drawn.clusters,
    names,
    scale,
    unlabelled: drawn.unlabelled,
  };
}

/**
 * Where a map starts from when it takes the other's place: the world's map close to the home country, as large as
 * its own map shows it; the country's map from a little farther away.
 */
export function arrivalZoom({ ground, frame: { width, height }, projection }: ProjectedGround): Zoom {
  const home = ground.shape(ground.home);
  if (ground.kind === 'country' || !home)
    return { k: FAR, x: (width / 2) * (1 - FAR), y: (height / 2) * (1 - FAR) };
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(home);
  const k = Math.min(CLOSEST, 0.85 * Math.min(width / (right - left), height / (bottom - top)));
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}

/** The lines of the degrees that are ruled on the border, no farther than they are seen. */
function graticule(
  projection: GeoProjection,
  { step, extent: [west, south, east, north] }: Neatline,
): string {
  if (![west, south, east, north].every(Number.isFinite)) return '';
  const down = (degrees: number) => Math.floor(degrees / step) * step;
  const lines: Position[][] = [];
  const bottom = Math.max(-90, south - step);
  const top = Math.min(90, north + step);
  for (let longitude = down(west); longitude <= east + step; longitude += step)
    lines.push(spread(bottom, top, (latitude) => [longitude, latitude]));
  for (
    let latitude = Math.max(-90 + step, down(south));
    latitude < 90 && latitude <= north + step;
    latitude += step
  )
    lines.push(spread(west - step, east + step, (longitude) => [longitude, latitude]));
  return geoPath(projection).digits(1)({ type: 'MultiLineString', coordinates: lines }) ?? '';
}

function spread(from: number, to: number, at: (degrees: number) => Position): Position[] {
  const parts = Math.max(1, Math.ceil((to - from) / 2.5));
  return Array.from({ length: parts + 1 }, (_, i) => at(from + ((to - from) * i) / parts));
}

function degreeBoxes({ labels }: Neatline): Rect[] {
  return labels.map(({ axis, x, y }) =>
    axis === 'longitude'
      ? { x: x - 16, y: y - 11, width: 32, height: 14 }
      : { x: x - 2, y: y - 11, width: 32, height: 14 },
  );
}

function scaleBox({ x, y, width }: { x: number; y: number; width: number }): Rect {
  return { x: x - 4, y: y - 12, width: width + 56, height: 18 };
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
