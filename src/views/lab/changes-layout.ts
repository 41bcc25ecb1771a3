/** A scale of seats: its end, a round number, and where its ticks stand. */
export interface SeatScale {
  end: number;
  ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250];
const MOST_TICKS = 6;

/** The scale from 0 to the first round number not below `most`; at least 1 long, at most six steps. */
export function seatScale(most: number): SeatScale {
  const step = STEPS.find((one) => Math.ceil(most / one) <= MOST_TICKS) ?? 500;
  const n = Math.max(1, Math.ceil(most / step));
  return { end: n * step, ticks: Array.from({ length: n + 1 }, (_, i) => i * step) };
}

/** Where the numbers beside a dumbbell stand: outside its ends, `left` and `right` as shares of the scale. */
export interface Dumbbell {
  before: number;
  now: number;
  /** Which number stands left of the left end; the other stands right of the right end. */
  left: 'before' | 'now' | null;
}

/** A dumbbell on a scale; equal ends have one number, at the right. */
export function dumbbell(before: number, now: number, { end }: SeatScale): Dumbbell {
  const left = before === now ? null : before < now ? 'before' : 'now';
  return {
    before: before / end,
    now: now / end,
    left: left !== null && Math.min(before, now) === 0 ? null : left,
  };
}
