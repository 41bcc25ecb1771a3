import type { GeoProjection } from 'd3-geo';
import { markBodies, type Body } from './mark-bodies.ts';
import { clusterBox, type Cluster } from './clusters.ts';
import { joinedMarks } from './joined-marks.ts';
import { labelWords, type LabelWords } from './label-words.ts';
import { labelHosts, type LabelHost } from './label-hosts.ts';
import type { Callout } from './label-places.ts';
import { placeLabelsSteps, type PlacedLabel } from './map-labels.ts';
import { placeName } from './ground-names.ts';
import type { PlaceMark } from './place-mark.ts';
import { zoomedRings, type ProjectedGround } from './projected-ground.ts';
import { ringsPath } from './projected-rings.ts';
import type { Zoom } from './projections.ts';
import { GRID_CELL, rasterOf } from './raster.ts';
import { boxAround, type Point, type Rect } from './rect.ts';
import type { Steps } from './steps.ts';
import { radiusScale } from './symbol-size.ts';

/** Where a label stands. `disc` is the radius of the size disc at its left, for a region with a number. */
export interface LabelLayout {
  words: LabelWords;
  box: Rect;
  leader: PlacedLabel['leader'];
  disc: number | null;
  centred: boolean;
}

/** Where a mark stands. Marks out of view keep their place in the reading order and are not drawn. */
export interface MarkLayout {
  at: Point;
  /** Radius of a point symbol; half the side of a square. */
  radius: number;
  /** Outline to hatch, at rest (the zoom moves it), or null for a point symbol. */
  shape: string | null;
  /** The line round the shape, where that is not the shape's own. */
  outline: string | null;
  /** Whether the shape is too small to be hit by a finger. */
  small: boolean;
  onView: boolean;
  /** The key of the cluster it is drawn as part of; null where it stands for itself. */
  cluster: string | null;
  label: LabelLayout | null;
}

export interface MarksInput {
  projected: ProjectedGround;
  zoom: Zoom;
  /** The projection under the zoom. */
  projection: GeoProjection;
  marks: readonly PlaceMark[];
  /** Where labels may stand. */
  room: Rect;
  /** What is there already. */
  fixed: readonly Rect[];
  lettered: boolean;
}

export interface LaidMarks {
  marks: Map<string, MarkLayout>;
  clusters: readonly Cluster[];
  /** What no other name may cover. */
  taken: Rect[];
  unlabelled: string[];
}

/** Narrower maps keep their labels short, in pixels. */
const ROOMY = 700;
const DISC_GAP = 8;
/** Narrower shapes get room around them to be hit, px: a finger needs 24, and a raster is coarser than its shape. */
const LEAST_TARGET = 32;
const OVER_MARKED = 600;
/** Among more labels than this a long leader cannot be followed: its share of the map's longer side. */
const CROWD = 24;
const REACH_IN_CROWD = 0.1;
const OVER_SHOWN = { country: 420, world: 12 };

/** Places marks and their labels: areas are labelled beside the map or, on the world's map, on themselves where they are large enough. */
export function* layoutMarks(input: MarksInput): Steps<LaidMarks> {
  const { marks, projected } = input;
  const { ground } = projected;
  const { compact, inner } = projected.frame;
  const radius = radiusScale(
    marks.flatMap((mark) => mark.amount?.value ?? []),
    inner.width,
  );
  const { bodies, clusters } = markBodies(input, radius);
  const apart = bodies.filter((body) => body.onView && body.cluster === null);
  const symbols = [
    ...apart.filter((body) => body.raster === null).map((body) => body.box),
    ...clusters.map(clusterBox),
  ];
  const laid = new Map<string, MarkLayout>(
    bodies.map(({ mark, at, radius: r, raster, box, onView, cluster }) => [
      mark.key,
      {
        at,
        radius: r,
        shape: raster && mark.shape !== null ? ringsPath(projected.rings(mark.shape)) : null,
        outline: ground.kind === 'country' && mark.shape === ground.home ? projected.paths.outline : null,
        small: raster !== null && onView && Math.min(box.width, box.height) < LEAST_TARGET,
        onView,
        cluster: cluster?.key ?? null,
        label: null,
      },
    ]),
  );
  if (!input.lettered) return { marks: laid, clusters, taken: [], unlabelled: [] };
  const hosts = labelHosts(
    joinedMarks(
      apart.map((body) => body.mark),
      (mark) => boxOf(bodies, mark),
    ),
  );
  const taken: Rect[] = [...symbols];
  const callouts: (Callout & { words: LabelWords; disc: number | null })[] = [];
  for (const { marks: group, guests } of hosts) {
    yield;
    const body = bodies.find((one) => one.mark === group[0]);
    if (!body) continue;
    const manner = { compact, terse: ground.kind === 'world', brief: inner.width < ROOMY };
    const words = labelWords(group, manner);
    const onGround = ground.kind === 'world' && body.raster ? nameOnGround(body, words, input, taken) : null;
    if (onGround) {
      taken.push(onGround.box);
      set(laid, body.mark.key, onGround);
      continue;
    }
    if (compact && ground.kind === 'world') continue;
    const called = body.raster ? words : labelWords(group, manner, guests);
    const disc =
      body.mark.symbol === 'region' && body.mark.amount && !compact ? radius(body.mark.amount.value) : null;
    callouts.push({
      key: body.mark.key,
      words: called,
      disc,
      width: called.width + (disc === null ? 0 : 2 * disc + DISC_GAP),
      height: Math.max(called.height, disc === null ? 0 : 2 * disc),
      anchor: body.at,
      clear: body.raster ? 0 : body.radius + 1.5,
    });
  }
  const shown = rasterOf(zoomedRings(projected.rings(ground.home), input.zoom), GRID_CELL, inner);
  yield;
  const hatched = ground.kind === 'country' ? bodies.flatMap(({ raster }) => raster ?? []) : [];
  const { placed, missing } = yield* placeLabelsSteps(callouts, {
    frame: input.room,
    obstacles: [...input.fixed, ...taken],
    cost: (box) =>
      OVER_SHOWN[ground.kind] * shown.share(box) +
      hatched.reduce((sum, raster) => sum + OVER_MARKED * raster.share(box), 0),
    reach: callouts.length > CROWD ? REACH_IN_CROWD : undefined,
  });
  for (const { key, box, leader } of placed) {
    const callout = callouts.find((one) => one.key === key);
    if (!callout) continue;
    set(laid, key, { words: callout.words, box, leader, disc: callout.disc, centred: false });
    taken.push(box, ...leaderBoxes(leader));
  }
  const marked = bodies.flatMap(({ raster, onView }) =>
    raster && onView && ground.kind === 'country' ? [coreOf(raster.bounds)] : [],
  );
  return {
    marks: laid,
    clusters,
    taken: [...taken, ...marked],
    unlabelled: [...missing, ...unnamedGuests(hosts, missing)],
  };
}

function nameOnGround(
  body: Body,
  words: LabelWords,
  { room, fixed }: MarksInput,
  taken: readonly Rect[],
): LabelLayout | null {
  const { raster, mark } = body;
  if (!raster) return null;
  const lines = words.lines.map((line) => `${line.bold}${line.plain}`);
  const found = placeName(
    {
      key: mark.key,
      versions: [lines],
      size: 13,
      lineHeight: 16,
      face: 'bold',
      leastShare: 0.9,
      near: null,
    },
    raster,
    room,
    [...fixed, ...taken],
  );
  return found && { words, box: found.box, leader: null, disc: null, centred: true };
}

function unnamedGuests(hosts: readonly LabelHost[], missing: readonly string[]): string[] {
  return hosts.flatMap(({ marks: [first], guests }) =>
    first && missing.includes(first.key) ? guests.map((mark) => mark.key) : [],
  );
}

function boxOf(bodies: readonly Body[], mark: PlaceMark): Rect | null {
  return bodies.find((body) => body.mark === mark)?.box ?? null;
}

/** The middle of a hatched shape, which no region's name may cover. */
function coreOf({ x, y, width, height }: Rect): Rect {
  return { x: x + width * 0.15, y: y + height * 0.15, width: width * 0.7, height: height * 0.7 };
}

function leaderBoxes(leader: PlacedLabel['leader']): Rect[] {
  if (!leader) return [];
  const [[ax, ay], [bx, by]] = leader;
  const steps = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 6));
  return Array.from({ length: steps }, (_, i) =>
    boxAround([ax + ((bx - ax) * i) / steps, ay + ((by - ay) * i) / steps], 2),
  );
}

function set(laid: Map<string, MarkLayout>, key: string, label: LabelLayout): void {
  const known = laid.get(key);
  if (known) laid.set(key, { ...known, label });
}
