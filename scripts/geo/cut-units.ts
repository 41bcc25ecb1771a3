import * as clip from 'polyclip-ts';
import { rounded, type Shape, type Units } from './shape.ts';
import type { Cut } from './split-table.ts';

/** One shape out of several, on the metre grid. */
export function joined(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes.map(rounded);
  if (first === undefined) return [];
  return others.length === 0 ? first : rounded(clip.union(first, ...others));
}

/**
 * Applies the cuts in their order: the parents are joined, what lies within the cut's ring becomes `inside`,
 * the rest `outside`. Throws when a cut names a parent that does not exist yet.
 */
export function cutUnits(base: Units, cuts: readonly Cut[]): Map<string, Shape> {
  const units = new Map(base);
  for (const cut of cuts) {
    const parents = cut.parent.map((code) => {
      const shape = units.get(code);
      if (!shape) throw new Error(`cut '${cut.id}': there is no unit ${code} to cut`);
      return shape;
    });
    const whole = joined(parents);
    const ring = [...cut.line, ...cut.close];
    const mask: Shape = [[[...ring, ...ring.slice(0, 1)]]];
    units.set(cut.inside, rounded(clip.intersection(whole, mask)));
    units.set(cut.outside, rounded(clip.difference(whole, mask)));
  }
  return units;
}
