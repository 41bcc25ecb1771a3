/** Degrees to two decimals, about a kilometre; never minus zero. */
export function hundredths(degrees: number): number {
  return Math.round(degrees * 100) / 100 + 0;
}
