/** Words in a row that two texts are compared by. */
const RUN = 5;
/** From this share of common runs on two texts are told as nearly the same. */
export const NEARLY_SAME = 0.6;

/** The runs of words of a text, folded: what is left of it when commas, case and line breaks do not count. */
export function shingles(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at++) found.add(fnv(words, at));
  return found;
}

/** How much of the shorter text stands in the longer one, 0 to 1: an excerpt is as much a twin as a copy. */
export function sharedPart(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size === 0) return 0;
  let shared = 0;
  for (const shingle of less) if (more.has(shingle)) shared++;
  return shared / less.size;
}

/** FNV-1a over the run of words that begins at `at`. */
function fnv(words: readonly string[], at: number): number {
  let hash = 0x811c9dc5;
  for (let i = at; i < at + RUN; i++) {
    const word = words[i] ?? '';
    for (let c = 0; c < word.length; c++) hash = Math.imul(hash ^ word.charCodeAt(c), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return hash >>> 0;
}
