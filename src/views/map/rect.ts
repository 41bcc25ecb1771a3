/** A point on the drawing, in pixels from its top left corner. */
export type Point = [number, number];

/** A rectangle on the drawing, in pixels. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two rectangles share more than an edge, or come nearer than `gap` pixels. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** Whether `inner` lies wholly within `outer`. */
export function within(inner: Rect, outer: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a straight line from `a` to `b` touches a rectangle. Called for thousands of places, so it makes nothing. */
export function crossesRect(a: Point, b: Point, { x, y, width, height }: Rect): boolean {
  const right = x + width;
  const bottom = y + height;
  if ((a[0] < x && b[0] < x) || (a[0] > right && b[0] > right)) return false;
  if ((a[1] < y && b[1] < y) || (a[1] > bottom && b[1] > bottom)) return false;
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const p = dx * (y - a[1]) - dy * (x - a[0]);
  const q = dx * (y - a[1]) - dy * (right - a[0]);
  const r = dx * (bottom - a[1]) - dy * (x - a[0]);
  const s = dx * (bottom - a[1]) - dy * (right - a[0]);
  return !((p > 0 && q > 0 && r > 0 && s > 0) || (p < 0 && q < 0 && r < 0 && s < 0));
}

/** Whether the straight lines `a`–`b` and `c`–`d` cross. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** The smallest rectangle round some rings; null round none. */
export function ringsBox(rings: readonly (readonly Point[])[]): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  return right < left ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

/** Whether a point lies in a rectangle; a point nowhere (NaN) lies in none. */
export function holds({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** The square round a point, `r` pixels to each side. */
export function boxAround([x, y]: Point, r: number): Rect {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
}
