import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assign,
  dotRadius,
  hemicycle,
  lineAfter,
  majorityLine,
  rows,
  type HemicycleRow,
  type Seat,
} from './hemicycle.ts';

const ALL = Array.from({ length: 750 }, (_, i) => i + 1);
const LAYOUTS = new Map(ALL.map((n) => [n, rows(n)]));
const CHAMBERS = new Map(ALL.map((n) => [n, hemicycle(n)]));

/** One row only, so there is no gap between rows. */
const ONE_ROW = [1, 2, 3, 4, 5, 6];
/** No half circle keeps spacing, radii, proportion and a free middle at once; these give up the radii … */
const OTHER_RADII = [13, 14, 15, 16, 17, 18, 19, 20, 22, 24, 30, 36, 37, 38, 46];
/** … and these the spacing, and with it perhaps the radii. */
const OTHER_SPACING = [8, 10, 12];

const near = 1e-9;
const gapOf = (list: readonly HemicycleRow[]) => list[1]!.radius - list[0]!.radius;
const ratioOf = (list: readonly HemicycleRow[]) => list[0]!.radius / list.at(-1)!.radius;

/** Smallest chord and largest arc between neighbours of a row, in row gaps. */
function spacing(list: readonly HemicycleRow[]): { least: number; most: number } {
  const turns = list.map(({ radius, count, margin }) => ({
    radius,
    turn: (Math.PI - 2 * margin) / (count - 1),
  }));
  return {
    least: Math.min(...turns.map(({ radius, turn }) => 2 * radius * Math.sin(turn / 2))) / gapOf(list),
    most: Math.max(...turns.map(({ radius, turn }) => radius * turn)) / gapOf(list),
  };
}

describe('for every N from 1 to 750', () => {
  it('there are exactly N seats, sorted by angle and then from the inner row outwards', () => {
    for (const [n, seats] of CHAMBERS) {
      expect(seats).toHaveLength(n);
      expect(LAYOUTS.get(n)!.reduce((sum, { count }) => sum + count, 0)).toBe(n);
      const unsorted = seats.filter((seat, i) => {
        const before = seats[i - 1];
        if (before === undefined) return false;
        return before.angle === seat.angle ? before.row >= seat.row : before.angle > seat.angle;
      });
      expect(unsorted).toEqual([]);
    }
  });

  it('seats lie on concentric rows with one gap, within the unit half circle', () => {
    for (const [n, seats] of CHAMBERS) {
      const list = LAYOUTS.get(n)!;
      expect(list.at(-1)!.radius).toBe(1);
      for (const { row, radius } of list)
        expect(radius).toBeCloseTo(list[0]!.radius + (row === 0 ? 0 : row * gapOf(list)), 12);
      const astray = seats.filter(({ x, y, row, angle }) => {
        const offRow = Math.abs(Math.hypot(x, y) - list[row]!.radius) > near;
        return offRow || Math.abs(Math.atan2(y, -x) - angle) > near || y < 0;
      });
      expect(astray).toEqual([]);
    }
  });

  it('left and right mirror each other', () => {
    for (const seats of CHAMBERS.values()) {
      const angles = seats.map(({ angle }) => angle);
      const mirrored = seats.map(({ angle }) => Math.PI - angle).sort((a, b) => a - b);
      expect(angles.filter((angle, i) => Math.abs(angle - mirrored[i]!) > near)).toEqual([]);
    }
  });

  it('seats per row are within one of proportional to the radius', () => {
    for (const [n, list] of LAYOUTS) {
      const sum = list.reduce((total, { radius }) => total + radius, 0);
      for (const { radius, count } of list)
        expect(Math.abs(count - (n * radius) / sum)).toBeLessThanOrEqual(1 + near);
    }
  });

  it('no two seats of a chamber touch', () => {
    for (const [n, seats] of CHAMBERS) {
      if (n > 200) continue;
      const diameter = 2 * dotRadius(n);
      const touches = (a: Seat, b: Seat) => Math.hypot(a.x - b.x, a.y - b.y) <= diameter;
      expect(diameter).toBeGreaterThan(0);
      expect(seats.filter((a, i) => seats.slice(i + 1).some((b) => touches(a, b)))).toEqual([]);
    }
  });

  it('the majority line falls between the two middle seats', () => {
    for (const [n, seats] of CHAMBERS) {
      const line = majorityLine(seats);
      const left = seats.filter(({ angle }) => angle < line).length;
      expect(left).toBe(Math.floor(n / 2));
      expect(seats.filter(({ angle }) => angle > line)).toHaveLength(n - left);
      if (n % 2 === 0) expect(line).toBeCloseTo(Math.PI / 2, 12);
      else expect(seats[left]!.angle).toBeCloseTo(Math.PI / 2, 12);
    }
  });
});

describe('spacing and radii', () => {
  const strict = ALL.filter((n) => ![...ONE_ROW, ...OTHER_RADII, ...OTHER_SPACING].includes(n));
  const outside = (value: number, least: number, most: number) => value < least - near || value > most + near;

  it('neighbours are 0.95 to 1.15 row gaps apart, but for the chambers named', () => {
    const found = ALL.filter((n) => {
      if (ONE_ROW.includes(n)) return false;
      const { least, most } = spacing(LAYOUTS.get(n)!);
      return least < 0.95 - near || most > 1.15 + near;
    });
    expect(found).toEqual(OTHER_SPACING);
  });

  it('the inner radius is 0.4 to 0.55 of the outer, but for the chambers named', () => {
    const found = ALL.filter((n) => !ONE_ROW.includes(n) && outside(ratioOf(LAYOUTS.get(n)!), 0.4, 0.55));
    expect(found.filter((n) => !OTHER_SPACING.includes(n))).toEqual(OTHER_RADII);
    expect(strict.length).toBe(750 - 6 - 15 - 3);
  });

  it('the exceptions keep radii of 0.4 to 0.8 and spacing of 0.85 to 1.22', () => {
    for (const n of [...OTHER_RADII, ...OTHER_SPACING]) {
      const { least, most } = spacing(LAYOUTS.get(n)!);
      expect(outside(ratioOf(LAYOUTS.get(n)!), 0.4, 0.8)).toBe(false);
      expect([least >= 0.85, most <= 1.22]).toEqual([true, true]);
    }
  });

  it('up to 6 seats stand in one row, a single one at the top', () => {
    for (const n of ONE_ROW) expect(LAYOUTS.get(n)).toHaveLength(1);
    expect(hemicycle(1)).toEqual([{ x: 0, y: 1, row: 0, angle: Math.PI / 2 }]);
    expect(LAYOUTS.get(7)!.length).toBeGreaterThan(1);
  });
});

describe('parties', () => {
  const chamber = fc.integer({ min: 1, max: 750 }).chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.nat(n), { maxLength: 6 })).map(([seats, cuts]) => {
      const marks = [...cuts, 0, seats].sort((a, b) => a - b);
      const counts = marks.slice(1).map((mark, i) => mark - marks[i]!);
      return { n: seats, parties: counts.map((count, i) => ({ id: `p${i}`, count })) };
    }),
  );

  it('each holds its count, as one wedge, and in each row as one run', () => {
    fc.assert(
      fc.property(chamber, ({ n, parties }) => {
        const seats = assign(CHAMBERS.get(n)!, parties);
        for (const { id, count } of parties)
          expect(seats.filter(({ party }) => party === id)).toHaveLength(count);
        const runs = (list: readonly { party: string | null }[]) =>
          list.map(({ party }) => party).filter((party, i, all) => party !== all[i - 1]);
        expect(new Set(runs(seats)).size).toBe(runs(seats).length);
        for (const { row } of LAYOUTS.get(n)!) {
          const inRow = runs(seats.filter((seat) => seat.row === row));
          expect(new Set(inRow).size).toBe(inRow.length);
        }
      }),
    );
  });

  it('a what-if recolours seats and moves none', () => {
    fc.assert(
      fc.property(chamber, ({ n, parties }) => {
        const places = assign(CHAMBERS.get(n)!, parties).map(({ x, y, row, angle }) => ({
          x,
          y,
          row,
          angle,
        }));
        expect(places).toEqual(hemicycle(n));
      }),
      { numRuns: 30 },
    );
  });

  it('a line behind a party has that party’s seats to its left, but for seats at one angle', () => {
    const seats = CHAMBERS.get(98)!;
    expect(lineAfter(seats, 0)).toBe(0);
    expect(lineAfter(seats, 98)).toBe(Math.PI);
    const line = lineAfter(seats, 62);
    expect(seats.slice(0, 62).every(({ angle }) => angle <= line)).toBe(true);
    expect(seats.slice(62).every(({ angle }) => angle >= line)).toBe(true);
  });

  it('seats beyond the counts belong to nobody; counts beyond the seats are refused', () => {
    expect(assign(hemicycle(3), [{ id: 'a', count: 2 }]).map(({ party }) => party)).toEqual(['a', 'a', null]);
    expect(() => assign(hemicycle(3), [{ id: 'a', count: 4 }])).toThrow(/4 seats for parties/);
    expect(() => assign(hemicycle(3), [{ id: 'a', count: 1.5 }])).toThrow(/whole number/);
  });
});

it('refuses what is not a number of seats', () => {
  for (const n of [-1, 2.5, NaN, Infinity]) expect(() => hemicycle(n)).toThrow(/whole number/);
  expect(hemicycle(0)).toEqual([]);
});

it('a chamber of 98 has five rows', () => {
  expect(LAYOUTS.get(98)!.map(({ count }) => count)).toEqual([14, 16, 20, 22, 26]);
});
