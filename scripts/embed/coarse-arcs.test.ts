import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coarseArcs, type Arcs } from './coarse-arcs.ts';

const BOUNDS = [40, 40, 90, 56] as const;
const step = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
const line = fc.array(step, { minLength: 2, maxLength: 60 });
const fileOf = (arcs: Arcs['arcs']): Arcs => ({
  transform: { scale: [0.004, 0.003], translate: [50, 45] },
  arcs,
});

function placesOf({ transform, arcs }: Arcs): [number, number][][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [
      (x += dx) * transform.scale[0] + transform.translate[0],
      (y += dy) * transform.scale[1] + transform.translate[1],
    ]);
  });
}
function coarse(file: Arcs): [number, number][][] {
  const { transform, arcs } = coarseArcs(file, BOUNDS);
  return placesOf({
    transform,
    arcs: arcs.map((arc) =>
      arc.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, arc[i + 1] ?? NaN]] : [])),
    ),
  });
}

describe('coarse arcs', () => {
  it('begin and end where they did, to half a pixel', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (arcs) => {
        const file = fileOf(arcs);
        placesOf(file).forEach((points, i) => {
          const made = coarse(file)[i] ?? [];
          for (const at of [0, -1]) {
            const [x, y] = points.at(at) ?? [0, 0];
            const [madeX, madeY] = made.at(at) ?? [NaN, NaN];
            expect(Math.abs(x - madeX)).toBeLessThan(50 / 900 / 2);
            expect(Math.abs(y - madeY)).toBeLessThan(50 / 900 / 2);
          }
        });
      }),
    );
  });

  it('keep a ring a ring', () => {
    const ring: [number, number][] = [
      [0, 0],
      [2, 0],
      [0, 2],
      [-2, 0],
      [0, -1],
      [0, -1],
    ];
    const [made = []] = coarse(fileOf([ring]));
    expect(made.length).toBeGreaterThanOrEqual(4);
    expect(made[0]).toEqual(made.at(-1));
  });

  it('leave out what lies on a straight line', () => {
    const straight: [number, number][] = [
      [0, 0],
      ...Array.from({ length: 50 }, (): [number, number] => [3, 1]),
    ];
    expect(coarse(fileOf([straight]))[0]).toHaveLength(2);
  });
});
