/** A number to draw and the room its words need to its right, px. */
export interface Extent {
  value: number;
  words: number;
}

/**
 * Pixels per unit of one shared scale: the largest with which every number and its words fit `width` px,
 * never more than `most`, never below 0.
 */
export function unitLength(extents: readonly Extent[], width: number, most = Infinity): number {
  const fits = extents.filter(({ value }) => value > 0).map(({ value, words }) => (width - words) / value);
  return Math.max(0, Math.min(most, ...fits));
}

/** Ticks closer than this are drawn as a bar. */
const CLOSEST = 2.4;

/** Left ends of `n` ticks on a scale of `unit` px each, or null where they would run together. */
export function tickPositions(n: number, unit: number): number[] | null {
  if (unit < CLOSEST || !Number.isSafeInteger(n)) return null;
  return Array.from({ length: n }, (_, i) => i * unit);
}
