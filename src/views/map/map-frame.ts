import type { MapGround } from './map-ground.ts';
import type { Rect } from './rect.ts';

/** Width of the ruled border, in pixels. */
export const BAND = 6;
const DEGREES_ROOM = 18;
const NARROW = 480;
const FLATTEST = 0.5;
const FLATTEST_NARROW = 0.58;
const TALLEST = 0.8;
const COUNTRY_SHARE = 0.95;
const WORLD_RATIO = 0.61;

/** The drawing and the window within its border, in pixels. */
export interface MapFrame {
  width: number;
  height: number;
  inner: Rect;
  /** Too narrow for the names of the ground. */
  compact: boolean;
}

/** The drawing of a map for its width: as high as its country asks, within limits; the world has one shape. */
export function mapFrame(ground: MapGround, width: number): MapFrame {
  const compact = width < NARROW;
  const height = Math.round(
    width * (ground.ratio === null ? WORLD_RATIO : countryRatio(ground.ratio, compact)),
  );
  return {
    width,
    height,
    compact,
    inner: { x: BAND, y: BAND, width: width - 2 * BAND, height: height - 2 * BAND },
  };
}

function countryRatio(ratio: number, compact: boolean): number {
  return Math.min(
    TALLEST,
    Math.max(compact ? FLATTEST_NARROW : FLATTEST, Number.isFinite(ratio) ? COUNTRY_SHARE * ratio : 0),
  );
}

/** The part of the window that the ground is fitted to. */
export function roomOf(ground: MapGround, { x, y, width, height }: Rect, compact: boolean): Rect {
  if (ground.kind === 'world')
    return { x: x + width * 0.03, y: y + height * 0.03, width: width * 0.94, height: height * 0.94 };
  const top = compact ? 8 : DEGREES_ROOM - 6;
  const side = width * 0.05;
  return { x: x + side, y: y + top, width: width - 2 * side, height: height - top - (compact ? 12 : 14) };
}
