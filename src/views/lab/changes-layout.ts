/** A scale of seats: its end, a round number, and where its ticks stand. */
export interface SeatScale {
  end: number;
  ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250];

/** The scale from 0 to the first round number not below `most`; at least 1 long, at most `steps` steps. */
export function seatScale(most: number, steps: number): SeatScale {
  const step = STEPS.find((one) => Math.ceil(most / one) <= steps) ?? 500;
  const n = Math.max(1, Math.ceil(most / step));
  return { end: n * step, ticks: Array.from({ length: n + 1 }, (_, i) => i * step) };
}

/** Where the ends of a dumbbell stand, as shares of the scale, and the numbers beside them. */
export interface Dumbbell {
  before: number;
  now: number;
  /** Left of the left end; none beside an end at zero, nor where both ends are one. */
  left: number | null;
  /** Right of the right end. */
  right: number;
}

/** A dumbbell on a scale. */
export function dumbbell(before: number, now: number, { end }: SeatScale): Dumbbell {
  const [least, most] = [Math.min(before, now), Math.max(before, now)];
  return {
    before: before / end,
    now: now / end,
    left: least === most || least === 0 ? null : least,
    right: most,
  };
}
