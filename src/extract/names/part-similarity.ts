const VOWELS = new Set('aeiou');
const KIN = ['bpv', 'gkhc', 'cs', 'sz', 'jz', 'jg', 'xh', 'mn', 'uv', 'fp'];
const ALIKE: ReadonlySet<string> = new Set(
  KIN.map((group) => Array.from(group)).flatMap((group) => group.flatMap((a) => group.map((b) => a + b))),
);

/** A consonant of another kind ('Karla', 'Karna') is another name more often than another spelling. */
const FOREIGN_COST = 2;

/**
 * Likeness of two folded name parts, 0 to 1: one minus the Levenshtein distance over the longer length, where
 * exchanging two unlike consonants counts twice.
 */
export function partSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  return Math.max(0, 1 - distance(a, b) / longer);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = (row[j - 1] ?? 0) + exchangeCost(a.charAt(i - 1), b.charAt(j - 1));
      next.push(Math.min(exchange, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function exchangeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 1;
  return ALIKE.has(a + b) ? 1 : FOREIGN_COST;
}
