/**
 * Stands in for d3-geo on a map that shows one country and its neighbours: the one projection such a map has, without
 * what the whole earth needs (its edges, its poles, lines that run round it). The build checks that the countries of the
 * dataset can be drawn so.
 */
type Pair = [number, number];

interface Pen {
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
}
interface Shape {
  geometry?: Shape;
  coordinates: unknown;
}
interface Projection {
  (point: readonly number[]): Pair;
  invert: (point: Pair) => Pair;
}

const RADIANS = Math.PI / 180;

/** Lambert's conformal conic projection, with the settings and the way of setting them of d3-geo. */
export function geoConicConformal(): Projection {
  const set: Settings = {
    parallels: [30, 30],
    rotate: [0, 0],
    center: [0, 0],
    scale: 150,
    translate: [480, 250],
  };
  let now: ReturnType<typeof conic> | null = null;
  const settled = () => (now ??= conic(set));
  const projection = ((point: readonly number[]) =>
    settled().there(point[0] ?? 0, point[1] ?? 0)) as Projection;
  projection.invert = (point) => settled().back(point);
  for (const name of Object.keys(set) as (keyof typeof set)[])
    Object.assign(projection, {
      [name]: (value?: Pair | number) => {
        if (value === undefined) return set[name];
        Object.assign(set, { [name]: value });
        now = null;
        return projection;
      },
    });
  return Object.assign(projection, { precision: () => projection, clipExtent: () => projection });
}

interface Settings {
  parallels: Pair;
  rotate: Pair;
  center: Pair;
  scale: number;
  translate: Pair;
}

/** After Snyder, Map Projections: A Working Manual (1987), p. 104–107, on the sphere. */
function conic({ parallels, rotate, center, scale, translate }: Settings): {
  there: (x: number, y: number) => Pair;
  back: (point: Pair) => Pair;
} {
  const [south, north] = [parallels[0] * RADIANS, parallels[1] * RADIANS];
  const tangent = (y: number) => Math.tan((Math.PI / 2 + y) / 2);
  const n =
    south === north
      ? Math.sin(south)
      : Math.log(Math.cos(south) / Math.cos(north)) / Math.log(tangent(north) / tangent(south));
  const f = (Math.cos(south) * tangent(south) ** n) / n;
  const raw = (x: number, y: number): Pair => {
    const limit = Math.PI / 2 - 1e-6;
    const r = f / tangent(Math.max(-limit, Math.min(limit, y))) ** n;
    return [r * Math.sin(n * x), f - r * Math.cos(n * x)];
  };
  const middle = raw(center[0] * RADIANS, center[1] * RADIANS);
  return {
    there: (longitude, latitude) => {
      const [x, y] = raw(turned(longitude + rotate[0]) * RADIANS, latitude * RADIANS);
      return [translate[0] + scale * (x - middle[0]), translate[1] - scale * (y - middle[1])];
    },
    back: ([left, top]) => {
      const x = (left - translate[0]) / scale + middle[0];
      const fy = f - ((translate[1] - top) / scale + middle[1]);
      const r = Math.sign(n) * Math.hypot(x, fy);
      const longitude =
        (Math.atan2(x, Math.abs(fy)) * Math.sign(fy) +
          (fy * n < 0 ? -Math.PI * Math.sign(x) * Math.sign(fy) : 0)) /
        n;
      return [
        turned(longitude / RADIANS - rotate[0]),
        (2 * Math.atan((f / r) ** (1 / n)) - Math.PI / 2) / RADIANS,
      ];
    },
  };
}

function turned(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}

/** The map of the world has a script of its own. */
export function geoNaturalEarth1(): Projection {
  return geoConicConformal();
}

/** Turns longitudes; such a map is never tilted. */
export function geoRotation([by]: readonly [number, number, number]): (point: Pair) => Pair {
  return ([longitude, latitude]) => [turned(longitude + by), latitude];
}

/** The angle between two places, radians, by haversines. */
export function geoDistance(a: Pair, b: Pair): number {
  const half = (i: 0 | 1) => Math.sin(((b[i] - a[i]) * RADIANS) / 2) ** 2;
  return 2 * Math.asin(Math.sqrt(half(1) + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * half(0)));
}

/** Whether a place lies in a shape, its sides taken as straight in degrees. */
export function geoContains(shape: Shape, [x, y]: Pair): boolean {
  let inside = false;
  eachLine(shape.geometry ?? shape, (line) => {
    for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
      const a = line[i] ?? [NaN, NaN];
      const b = line[j] ?? [NaN, NaN];
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
    }
  });
  return inside;
}

/** Draws lines point by point: with a pen, or as the `d` of an SVG path. */
export function geoPath(
  projection: Projection,
  pen?: Pen,
): ((shape: Shape) => string) & { digits: (n: number) => (shape: Shape) => string } {
  const path = (shape: Shape) => {
    let d = '';
    const to = pen ?? {
      moveTo: (x, y) => void (d += `M${round(x)},${round(y)}`),
      lineTo: (x, y) => void (d += `L${round(x)},${round(y)}`),
    };
    eachLine(shape.geometry ?? shape, (line) =>
      line.forEach((point, i) => to[i === 0 ? 'moveTo' : 'lineTo'](...projection(point))),
    );
    return d;
  };
  return Object.assign(path, { digits: () => path });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Every line or ring of a shape, whatever it is made of. */
function eachLine({ coordinates }: Shape, see: (line: Pair[]) => void): void {
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    if (Array.isArray(part[0]) && typeof part[0][0] === 'number') see(part as Pair[]);
    else part.forEach(walk);
  };
  walk(coordinates);
}
