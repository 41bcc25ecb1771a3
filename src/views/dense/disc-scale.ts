const LARGEST = 17;
const SMALLEST = 2.4;

/** Radius (px) of a disc whose area grows with a number, up to the largest number on the map. */
export function discScale(sums: Uint32Array): (n: number) => number {
  let most = 1;
  for (const n of sums) if (n > most) most = n;
  const one = LARGEST / Math.sqrt(most);
  return (n) => Math.max(SMALLEST, one * Math.sqrt(n));
}
