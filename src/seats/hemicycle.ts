import { arc } from './hemicycle-arc.ts';

/** One row of seats; lengths in units of the outermost row's radius. */
export interface HemicycleRow {
  /** From 0, innermost first. */
  readonly row: number;
  readonly radius: number;
  readonly count: number;
  /** Angle of the first seat above the baseline, radians. */
  readonly margin: number;
}

export interface Seat {
  /** From −1, left, to 1, right. */
  readonly x: number;
  /** Upwards, from 0 at the baseline to 1. */
  readonly y: number;
  readonly row: number;
  /** Radians clockwise from the left end of the baseline: 0 to π. */
  readonly angle: number;
}

export interface Party {
  readonly id: string;
  readonly count: number;
}

export interface SeatOf extends Seat {
  /** `null` for seats beyond the sum of the counts. */
  readonly party: string | null;
}

function readCount(n: number): number {
  if (!Number.isSafeInteger(n) || n < 0)
    throw new RangeError(`hemicycle: seats must be a whole number, and is ${n}`);
  return n;
}

/**
 * The rows of a chamber of `n` seats, a function of `n` alone.
 *
 * For every n: the seats sum to n; rows are concentric with one gap and symmetric about the middle; the seats of a row
 * are within 1 of proportional to its radius; the two middle seats stand at different angles (so every row is even,
 * or for an odd n one row is odd).
 * For every n but those below: the inner radius is 0.4 to 0.55 of the outer, and neighbours in a row are 0.95 to 1.15
 * row gaps apart, by arc and by chord.
 * Exceptions, because no half circle keeps all rules at once: n up to 6 has one row and no gap; 13 to 20, 22, 24, 30,
 * 36 to 38 and 46 keep the spacing and have inner radii of 0.56 to 0.8; 8, 10 and 12 are spaced 0.85 to 1.22.
 */
export function rows(n: number): HemicycleRow[] {
  return arc(readCount(n)).map(({ radius, count, margin }, row) => ({ row, radius, count, margin }));
}

/** The `n` seats, sorted by angle from the left, seats at one angle from the inner row outwards. */
export function hemicycle(n: number): Seat[] {
  const seats = rows(n).flatMap(({ row, radius, count, margin }) =>
    Array.from({ length: count }, (_, i): Seat => {
      // equal fractions give equal doubles, so that seats of two rows at one angle compare as equal
      const offset = count === 1 ? 0 : (2 * i - (count - 1)) / (count - 1);
      const turn = offset * (Math.PI / 2 - margin);
      return {
        x: radius * Math.sin(turn),
        y: Math.max(0, radius * Math.cos(turn)),
        row,
        angle: Math.PI / 2 + turn,
      };
    }),
  );
  return seats.sort((a, b) => a.angle - b.angle || a.row - b.row);
}

/** The largest radius of a dot with which no two touch leaving a quarter of the free space between them. */
export function dotRadius(n: number): number {
  const list = rows(n);
  const gap = (list[1]?.radius ?? Infinity) - (list[0]?.radius ?? 0);
  const chords = list
    .filter(({ count }) => count > 1)
    .map(({ radius, count, margin }) => 2 * radius * Math.sin((Math.PI / 2 - margin) / (count - 1)));
  return 0.375 * Math.min(gap, 0.6, ...chords);
}

/**
 * Gives seats to parties in the order of the list, left to right: every party is one wedge, and one run in each row.
 * @throws RangeError where counts are not whole or exceed the seats.
 */
export function assign(seats: readonly Seat[], parties: readonly Party[]): SeatOf[] {
  const owners = parties.flatMap(({ id, count }) => Array.from({ length: readCount(count) }, () => id));
  if (owners.length > seats.length) {
    throw new RangeError(`assign: ${owners.length} seats for parties, and ${seats.length} in the chamber`);
  }
  return seats.map((seat, at) => ({ ...seat, party: owners[at] ?? null }));
}

/**
 * The angle of a line behind the first `k` seats (halfway to the next): a radius that has `k` seats to its left,
 * but for seats at exactly one angle. `k` from 0 (the baseline, 0) to the number of seats (π).
 */
export function lineAfter(seats: readonly Seat[], k: number): number {
  const [before, after] = [seats[k - 1]?.angle ?? 0, seats[k]?.angle ?? Math.PI];
  return (before + after) / 2;
}

/**
 * The angle of the majority line: between the two middle seats, the ⌊n/2⌋th and the next; who holds the next, counted
 * from the left, holds more than half. With an odd number it stands half a seat left of the middle.
 */
export function majorityLine(seats: readonly Seat[]): number {
  return lineAfter(seats, Math.floor(seats.length / 2));
}
