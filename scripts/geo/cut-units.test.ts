import { describe, expect, it } from 'vitest';
import { cutUnits, joined } from './cut-units.ts';
import { rewound } from './rewound.ts';
import { areaKm2, type Shape } from './shape.ts';

const box = (x0: number, y0: number, x1: number, y1: number): Shape => [
  [
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
      [x0, y0],
    ],
  ],
];
const area = (shape: Shape | undefined) => areaKm2(rewound(shape ?? []));
const cut = { id: 'b off a', from: null, parent: ['a'], inside: 'b', outside: 'a' };

describe('cutting units', () => {
  it('splits a unit along the line without losing or gaining land', () => {
    const units = cutUnits(new Map([['a', box(0, 0, 4, 4)]]), [
      { ...cut, line: [[1, -1], [1, 5]], close: [[-1, 5], [-1, -1]] }, // prettier-ignore
    ]);
    expect(area(units.get('b'))).toBeCloseTo(area(box(0, 0, 1, 4)), 0);
    expect(area(units.get('a'))).toBeCloseTo(area(box(1, 0, 4, 4)), 0);
  });

  it('moves a border between two units by cutting them together', () => {
    const base = new Map([
      ['a', box(0, 0, 2, 4)],
      ['b', box(2, 0, 4, 4)],
    ]);
    const units = cutUnits(base, [
      { ...cut, parent: ['a', 'b'], line: [[3, -1], [3, 5]], close: [[5, 5], [5, -1]] }, // prettier-ignore
    ]);
    expect(area(units.get('b'))).toBeCloseTo(area(box(3, 0, 4, 4)), 0);
  });

  it('leaves the given units as they were', () => {
    const base = new Map([['a', box(0, 0, 4, 4)]]);
    cutUnits(base, [{ ...cut, line: [[1, -1], [1, 5]], close: [[-1, 5], [-1, -1]] }]); // prettier-ignore
    expect(base).toEqual(new Map([['a', box(0, 0, 4, 4)]]));
  });

  it('names the cut whose parent does not exist', () => {
    expect(() => cutUnits(new Map(), [{ ...cut, line: [], close: [] }])).toThrow(
      "cut 'b off a': there is no unit a",
    );
  });

  it('joins neighbours into one outline', () => {
    expect(joined([box(0, 0, 1, 1), box(1, 0, 2, 1)])).toHaveLength(1);
  });
});
