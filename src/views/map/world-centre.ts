/** A country farther than this from the middle of the map, in degrees, would lie on its edge or be cut by it. */
const FARTHEST = 125;

/**
 * The longitude in the middle of the world's map: the preferred one where everything that is named lies well within
 * the map, else the middle of the part of the earth that leaves out the widest gap.
 */
export function worldCentre(preferred: number, longitudes: readonly number[]): number {
  const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);
  if (longitudes.every((one) => apart(one, preferred) <= FARTHEST)) return preferred;
  const all = [...new Set([preferred, ...longitudes])].sort((a, b) => a - b);
  let widest = -1;
  let centre = preferred;
  all.forEach((from, i) => {
    const next = all[i + 1] ?? (all[0] ?? 0) + 360;
    if (next - from <= widest) return;
    widest = next - from;
    centre = (((((next + from) / 2 + 180 + 540) % 360) + 360) % 360) - 180;
  });
  return centre;
}
