const VOWELS = new Set('aeiou');
const KIN = ['bpv', 'gkhc', 'cs', 'sz', 'jz', 'jg', 'xh', 'mn', 'uv', 'fp'];
const ALIKE: ReadonlySet<string> = new Set(
  KIN.map((group) => Array.from(group)).flatMap((group) => group.flatMap((a) => group.map((b) => a + b))),
);

/** A consonant of another kind ('Karla', 'Karna') is another name more often than another spelling. */
const FOREIGN_COST = 2;

const A = 'a'.charCodeAt(0);

/** What it costs to exchange two letters of the plain alphabet, 26 by 26; names are folded to it for the most part. */
const COSTS = Uint8Array.from({ length: 26 * 26 }, (_, at) =>
  costOf(String.fromCharCode(A + Math.floor(at / 26)), String.fromCharCode(A + (at % 26))),
);

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

/** Whether the likeness of two parts is `least` or more; where lengths alone tell that it is not, nothing is compared. */
export function atLeastAlike(a: string, b: string, least: number): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer > 0 && 1 - Math.max(Math.abs(a.length - b.length), lettersApart(a, b)) / longer < least)
    return false;
  return partSimilarity(a, b) >= least;
}

/** No more than the distance: each step makes at most two letters of the plain alphabet appear or disappear. */
function lettersApart(a: string, b: string): number {
  let apart = lettersIn(a) ^ lettersIn(b);
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count / 2;
}

/** The letters of the plain alphabet that a part has, a bit for each; of others nothing is told. */
function lettersIn(part: string): number {
  let letters = 0;
  for (let at = 0; at < part.length; at++) {
    const letter = part.charCodeAt(at) - A;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
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
      left = Math.min(diagonal + exchangeCost(a, i - 1, b, j - 1), above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

function exchangeCost(a: string, i: number, b: string, j: number): number {
  const [x, y] = [a.charCodeAt(i) - A, b.charCodeAt(j) - A];
  if (x === y) return 0;
  return x >= 0 && x < 26 && y >= 0 && y < 26 ? (COSTS[26 * x + y] ?? 0) : costOf(a.charAt(i), b.charAt(j));
}

function costOf(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.has(a) && VOWELS.has(b)) return 1;
  return ALIKE.has(a + b) ? 1 : FOREIGN_COST;
}
