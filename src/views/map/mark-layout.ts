import type { GeoProjection } from 'd3-geo';
import type { MapGround } from './map-ground.ts';
import { joinedMarks } from './joined-marks.ts';
import { labelWords, type LabelWords } from './label-words.ts';
import { placeLabels, type Callout, type PlacedLabel } from './map-labels.ts';
import { placeName } from './ground-names.ts';
import type { PlaceMark } from './place-mark.ts';
import { projectedRings, ringsPath } from './projected-rings.ts';
import { rasterOf, type Raster } from './raster.ts';
import type { Point, Rect } from './rect.ts';
import { RING_RADIUS, SQUARE_HALF, radiusScale } from './symbol-size.ts';

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
  /** Outline to hatch, or null for a point symbol. */
  shape: string | null;
  onView: boolean;
  label: LabelLayout | null;
}

export interface MarksInput {
  ground: MapGround;
  marks: readonly PlaceMark[];
  projection: GeoProjection;
  /** Where labels may stand. */
  frame: Rect;
  inner: Rect;
  compact: boolean;
  fixed: readonly Rect[];
}

export interface LaidMarks {
  marks: Map<string, MarkLayout>;
  /** What no other name may cover. */
  taken: Rect[];
  unlabelled: string[];
}

interface Body {
  mark: PlaceMark;
  at: Point;
  radius: number;
  rings: Point[][];
  raster: Raster | null;
  box: Rect;
  onView: boolean;
}

const CELL = 4;
const DISC_GAP = 8;
const OVER_MARKED = 600;
const OVER_SHOWN = { country: 420, world: 12 };

/** Places marks and their labels: areas are labelled beside the map or, on the world's map, on themselves where they are large enough. */
export function layoutMarks(input: MarksInput): LaidMarks {
  const { ground, marks, projection, compact } = input;
  const radius = radiusScale(
    marks.flatMap((mark) => mark.amount?.value ?? []),
    input.inner.width,
  );
  const bodies = apart(marks.map((mark) => bodyOf(mark, ground, projection, input.inner, radius)));
  const symbols = bodies.filter((body) => body.onView && body.raster === null).map((body) => body.box);
  const laid = new Map<string, MarkLayout>(
    bodies.map(({ mark, at, radius: r, rings, raster, onView }) => [
      mark.key,
      { at, radius: r, shape: raster ? ringsPath(rings) : null, onView, label: null },
    ]),
  );
  const groups = joinedMarks(
    bodies.filter((body) => body.onView).map((body) => body.mark),
    (mark) => boxOf(bodies, mark),
  );
  const taken: Rect[] = [...symbols];
  const callouts: (Callout & { words: LabelWords; disc: number | null })[] = [];
  for (const group of groups) {
    const body = bodies.find((one) => one.mark === group[0]);
    if (!body) continue;
    const words = labelWords(group, compact);
    const onGround = ground.kind === 'world' && body.raster ? nameOnGround(body, words, input, taken) : null;
    if (onGround) {
      taken.push(onGround.box);
      set(laid, body.mark.key, onGround);
      continue;
    }
    const disc =
      body.mark.symbol === 'region' && body.mark.amount && !compact ? radius(body.mark.amount.value) : null;
    callouts.push({
      key: body.mark.key,
      words,
      disc,
      width: words.width + (disc === null ? 0 : 2 * disc + DISC_GAP),
      height: Math.max(words.height, disc === null ? 0 : 2 * disc),
      anchor: body.at,
      clear: body.raster ? 0 : body.radius + 1.5,
    });
  }
  const shown = rasterOf(shownRings(ground, projection), CELL);
  const { placed, missing } = placeLabels(callouts, {
    frame: input.frame,
    obstacles: [...input.fixed, ...taken],
    cost: (box) =>
      OVER_SHOWN[ground.kind] * shown.share(box) +
      bodies.reduce(
        (sum, { raster }) =>
          sum + (raster && ground.kind === 'country' ? OVER_MARKED * raster.share(box) : 0),
        0,
      ),
  });
  for (const { key, box, leader } of placed) {
    const callout = callouts.find((one) => one.key === key);
    if (!callout) continue;
    set(laid, key, { words: callout.words, box, leader, disc: callout.disc, centred: false });
    taken.push(box, ...leaderBoxes(leader));
  }
  const marked = bodies.flatMap(({ raster, onView, rings }) =>
    raster && onView && ground.kind === 'country' ? [tightBox(rings)] : [],
  );
  return { marks: laid, taken: [...taken, ...marked], unlabelled: missing };
}

function bodyOf(
  mark: PlaceMark,
  ground: MapGround,
  projection: GeoProjection,
  inner: Rect,
  radius: (n: number) => number,
): Body {
  const shape = mark.shape === null ? null : ground.shape(mark.shape);
  if (shape) {
    const rings = projectedRings(projection, shape);
    const raster = rasterOf(rings, CELL);
    const label = labelPoint(mark, ground);
    const [x, y] = projection(label) ?? [NaN, NaN];
    const inView = x > inner.x && x < inner.x + inner.width && y > inner.y && y < inner.y + inner.height;
    const { bounds } = raster;
    const at: Point = inView ? [x, y] : middleOf(raster);
    return { mark, at, radius: 0, rings, raster, box: bounds, onView: rings.length > 0 };
  }
  const [x, y] = projection(mark.at) ?? [NaN, NaN];
  const r = mark.event !== null ? SQUARE_HALF : mark.amount ? radius(mark.amount.value) : RING_RADIUS;
  const onView = x > inner.x && x < inner.x + inner.width && y > inner.y && y < inner.y + inner.height;
  return { mark, at: [x, y], radius: r, rings: [], raster: null, box: boxAround([x, y], r + 1), onView };
}

/** Point symbols at one place stand side by side. */
function apart(bodies: readonly Body[]): Body[] {
  const used: Rect[] = [];
  return bodies.map((body) => {
    if (body.raster || !Number.isFinite(body.at[0])) return body;
    const same = used.filter(
      (box) =>
        Math.abs(box.y + box.height / 2 - body.at[1]) < 2 &&
        body.box.x < box.x + box.width &&
        box.x < body.box.x + body.box.width,
    );
    const right = Math.max(-Infinity, ...same.map((box) => box.x + box.width));
    const at: Point = right > -Infinity ? [right + body.radius + 1, body.at[1]] : body.at;
    const box = boxAround(at, body.radius + 1);
    used.push(box);
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

function nameOnGround(
  body: Body,
  words: LabelWords,
  { frame, fixed }: MarksInput,
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
      near: body.at,
    },
    raster,
    frame,
    [...fixed, ...taken],
  );
  return found && { words, box: found.box, leader: null, disc: null, centred: true };
}

function shownRings(ground: MapGround, projection: GeoProjection): Point[][] {
  const home = ground.shape(ground.home);
  return home ? projectedRings(projection, home) : [];
}

function boxOf(bodies: readonly Body[], mark: PlaceMark): Rect | null {
  return bodies.find((body) => body.mark === mark)?.box ?? null;
}

function boxAround([x, y]: Point, r: number): Rect {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}

/** The middle of a hatched shape, which no region's name may cover. */
function tightBox(rings: readonly Point[][]): Rect {
  const { x, y, width, height } = rasterOf(rings, CELL).bounds;
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
