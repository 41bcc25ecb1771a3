const RADIUS_OF_ONE = 5.1;
const LARGEST = 36;
/** Map width, in pixels, at which the radius of one is as designed. */
const DESIGNED_WIDTH = 640;

/**
 * Radius in pixels for a number of places: the disc's area is proportional to the number, on one scale per map,
 * which shrinks on narrow maps and where the largest number would not fit.
 */
export function radiusScale(values: readonly number[], mapWidth: number): (n: number) => number {
  const usual = RADIUS_OF_ONE * Math.min(1.15, Math.max(0.72, mapWidth / DESIGNED_WIDTH));
  const largest = Math.sqrt(Math.max(0, ...values)) * usual;
  const one = largest > LARGEST ? (usual * LARGEST) / largest : usual;
  return (n) => one * Math.sqrt(Math.max(0, n));
}

/** Radius of the circle that stands for a city named without a number, and half the side of an event's square. */
export const RING_RADIUS = 6.5;
export const SQUARE_HALF = 4.5;
