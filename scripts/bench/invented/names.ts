const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'sh', 'br', 'kr', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
const CODAS = ['', 'n', 'r', 'l', 's', 'm', 'nd', 'rk'];

/** A word that no language has, the same for the same number; others for numbers below ten million. */
export function inventedWord(number: number): string {
  let rest = number;
  const take = (from: readonly string[]): string => {
    const one = from[rest % from.length] ?? '';
    rest = Math.floor(rest / from.length);
    return one;
  };
  let word = take(ONSETS) + take(VOWELS) + take(CODAS) + take(ONSETS) + take(VOWELS);
  while (rest > 0) word += take(ONSETS) + take(VOWELS);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** First and last name of somebody who does not exist; one for each number. */
export function inventedPerson(number: number): string {
  return `${inventedWord((number * 7919) % 12_000)} ${inventedWord(number * 31 + 5)}`;
}

/** The id under which a name is kept: lower case, hyphens, and a number that tells namesakes apart. */
export function slug(name: string, number: number): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '');
  return `${plain.replace(/^-+|-+$/g, '') || 'x'}-${number}`;
}
