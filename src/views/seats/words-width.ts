/** About how wide words are in the charts' type (12 px), px: enough room, a little more than measured. */
export function wordsWidth(text: string): number {
  return text.length * 6.1 + 2;
}
