import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Point } from './rect.ts';

/** The rings of a shape on the drawing, cut by the projection's clip extent. */
export function projectedRings(projection: GeoProjection, shape: GeoPermissibleObjects): Point[][] {
  const rings: Point[][] = [];
  const pen = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, pen)(shape);
  return rings;
}

/** The same rings as the `d` of an SVG path, to a tenth of a pixel. */
export function ringsPath(rings: readonly (readonly Point[])[]): string {
  return rings.map((ring) => `M${ring.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join('L')}Z`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
