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

/** Whether a straight line from `a` to `b` touches a rectangle. */
export function crossesRect([ax, ay]: Point, [bx, by]: Point, rect: Rect): boolean {
  let from = 0;
  let to = 1;
  const sides: [number, number][] = [
    [ax - bx, ax - rect.x],
    [bx - ax, rect.x + rect.width - ax],
    [ay - by, ay - rect.y],
    [by - ay, rect.y + rect.height - ay],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from <= to;
}

/** Whether the straight lines `a`–`b` and `c`–`d` cross. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
