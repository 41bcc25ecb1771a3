/** The smallest whole number in `[lo, hi]` for which `holds`, which must never fall back to false; else `null`. */
export function firstTrue(lo: bigint, hi: bigint, holds: (k: bigint) => boolean): bigint | null {
  if (lo > hi || !holds(hi)) return null;
  let [low, high] = [lo, hi];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}
