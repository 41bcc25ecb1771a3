const SHORTEST_WORD = 4;
const STEM = 5;

/** Beginnings of the longer words of a text: enough to see that two texts speak of one thing. */
export function stems(words: readonly string[]): Set<string> {
  const bare = words.map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''));
  return new Set(bare.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
}

/** How much of the first text the second says again, 0 to 1, over the beginnings of longer words (see `stems`). */
export function restatedShare(said: ReadonlySet<string>, again: ReadonlySet<string>): number {
  if (said.size === 0) return 0;
  let shared = 0;
  for (const stem of said) if (again.has(stem)) shared++;
  return shared / said.size;
}
