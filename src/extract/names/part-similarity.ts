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

/** No more than the distance: each step makes at most two letters of the plain alphabet appear or disappear. */
export function lettersApart(a: string, b: string): number {
  let apart = lettersIn(a) ^ lettersIn(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count / 2;
}

/** The letters of a part, a bit for each of the plain alphabet; others stand in for some of them. */
function lettersIn(part: string): number {
  let letters = 0;
  for (let at = 0; at < part.length; at++) letters |= 1 << part.charCodeAt(at);
  return letters;
}

function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0] ?? 0;
    let left = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      left = Math.min(diagonal + costOf(a.charAt(i - 1), b.charAt(j - 1)), above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

function costOf(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 1;
  return ALIKE.has(a + b) ? 1 : FOREIGN_COST;
}
