import type { Topology } from 'topojson-specification';

const LEAST_POINTS = 4;

/**
 * A presimplified topology in which every listed ring keeps at least four points however hard it is simplified:
 * the heaviest points of a ring that would lose more get the weight Infinity. Changes the arcs in place.
 */
export function keepShapes(presimplified: Topology, rings: readonly number[][], leastWeight: number): void {
  for (const ring of rings) {
    const inner = ring.flatMap((index) => presimplified.arcs[index < 0 ? ~index : index]?.slice(1, -1) ?? []);
    const kept = inner.filter((point) => (point[2] ?? 0) >= leastWeight).length + ring.length;
    const spare = inner
      .filter((point) => (point[2] ?? 0) < leastWeight)
      .sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
    for (const point of spare.slice(0, Math.max(0, LEAST_POINTS - kept))) point[2] = Infinity;
  }
}
