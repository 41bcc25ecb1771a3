/** A stream of numbers that the same seeds always give again (mulberry32). */
export interface Random {
  /** A whole number from 0 to `most` - 1. */
  below: (most: number) => number;
  /** True once in `times`. */
  oneIn: (times: number) => boolean;
  /** One of them. */
  pick: <T>(from: readonly T[]) => T;
}

/** @param seeds whole numbers; every other set of seeds gives another stream */
export function random(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) ^ (mixed >>> 15), 0x2545f491);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const below = (most: number) => Math.floor(next() * most);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (from) => {
      const one = from[below(from.length)];
      if (one === undefined) throw new RangeError('nothing to pick from');
      return one;
    },
  };
}
