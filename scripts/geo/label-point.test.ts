import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelPoint } from './label-point.ts';
import { rewound } from './rewound.ts';
import type { Point } from './shape.ts';

describe('a label point', () => {
  it('lies in the thick part of an L, not at its centroid', () => {
    const shape = rewound([[[[0, 0], [10, 0], [10, 1], [4, 1], [4, 4], [0, 4], [0, 0]]]]); // prettier-ignore
    const [x, y] = labelPoint(shape);
    expect(Math.hypot(x - 2, y - 2)).toBeLessThan(0.3);
  });

  it('lies beside a hole', () => {
    const shape = rewound([
      [
        [[0, 0], [6, 0], [6, 6], [0, 6], [0, 0]], // prettier-ignore
        [[1, 1], [4, 1], [4, 5], [1, 5], [1, 1]], // prettier-ignore
      ],
    ]);
    expect(geoContains({ type: 'MultiPolygon', coordinates: shape }, labelPoint(shape))).toBe(true);
  });

  it('is found at once for what simplification left as a line', () => {
    const flat = [[[[0, 5], [4, 5], [9, 5], [0, 5]]]] as const; // prettier-ignore
    expect(labelPoint(flat.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))))).toEqual([
      4.5, 5,
    ]);
  });

  it('lies inside any star-shaped unit', () => {
    const radii = fc.array(fc.double({ min: 0.3, max: 3, noNaN: true }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(radii, fc.integer({ min: -60, max: 60 }), (rs, lat) => {
        const at = (r: number, i: number): Point => {
          const angle = (2 * Math.PI * i) / rs.length;
          return [50 + r * Math.cos(angle), lat + r * Math.sin(angle)];
        };
        const shape = rewound([[[...rs.map(at), at(rs[0] ?? 1, 0)]]]);
        return geoContains({ type: 'MultiPolygon', coordinates: shape }, labelPoint(shape));
      }),
      { numRuns: 60 },
    );
  });
});
