/** How long the runs are together that a pattern finds (`/\p{L}+/gu`), in UTF-16; far cheaper than letter by letter. */
export function countLetters(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).join('').length;
}
