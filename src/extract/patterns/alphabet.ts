const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * One private letter for every combination of tags that occurs, so that a sentence of chunks becomes a string and
 * a pattern a plain RegExp. Grows as texts are read; patterns compile again when it has (see `compilePattern`).
 */
export class Alphabet {
  readonly #letters = new Map<ReadonlySet<string>, string>();

  /** How many letters there are: a pattern compiled for fewer is out of date. */
  get size(): number {
    return this.#letters.size;
  }

  /** The letter of a set of tags; the same set object every time (see `tagsOf`). */
  letter(tags: ReadonlySet<string>): string {
    const known = this.#letters.get(tags);
    if (known !== undefined) return known;
    if (FIRST + this.#letters.size > LAST) return String.fromCharCode(LAST);
    const letter = String.fromCharCode(FIRST + this.#letters.size);
    this.#letters.set(tags, letter);
    return letter;
  }

  /** Every letter whose signature holds one of the tags, as the inside of a character class. */
  lettersOf(tags: readonly string[]): string {
    const letters = [...this.#letters].filter(([set]) => tags.some((tag) => set.has(tag)));
    return letters.map(([, letter]) => letter).join('');
  }
}
