/** The collapsed lanes after one was collapsed or opened. */
export function toggled(folded: readonly string[], lane: string): string[] {
  return folded.includes(lane) ? folded.filter((one) => one !== lane) : [...folded, lane];
}
