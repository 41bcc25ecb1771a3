const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * One private letter for every combination of tags that occurs, so that a sentence of chunks becomes a string and
 * a pattern a plain RegExp. Grows as texts are read; patterns compile again when it has (see `compilePattern`).
 */
export class Alphabet {
  readonly #letters = new Map<string, string>();
  readonly #tags: { letter: string; tags: ReadonlySet<string> }[] = [];

  /** How many letters there are: a pattern compiled for fewer is out of date. */
  get size(): number {
    return this.#letters.size;
  }

  /** The letter of a signature (tags joined by a space). */
  letter(signature: string): string {
    const known = this.#letters.get(signature);
    if (known !== undefined) return known;
    if (FIRST + this.#letters.size > LAST) return String.fromCharCode(LAST);
    const letter = String.fromCharCode(FIRST + this.#letters.size);
    this.#letters.set(signature, letter);
    this.#tags.push({ letter, tags: new Set(signature.split(' ')) });
    return letter;
  }

  /** Every letter whose signature holds one of the tags, as the inside of a character class. */
  lettersOf(tags: readonly string[]): string {
    return this.#tags
      .filter((entry) => tags.some((tag) => entry.tags.has(tag)))
      .map((entry) => entry.letter)
      .join('');
  }
}
