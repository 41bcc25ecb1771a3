const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * One private letter for every combination of tags that occurs, so that a sentence of chunks becomes a string and
 * a pattern a plain RegExp. Grows as texts are read; patterns compile again when one of their tags has a new letter.
 */
export class Alphabet {
  readonly #letters = new Map<ReadonlySet<string>, string>();
  /** The letters of every tag, as the inside of a character class. */
  readonly #ofTag = new Map<string, string>();
  /** How many letters there were when a tag got its last. */
  readonly #changed = new Map<string, number>();

  /** How many letters there are. */
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
    for (const tag of tags) {
      this.#ofTag.set(tag, (this.#ofTag.get(tag) ?? '') + letter);
      this.#changed.set(tag, this.#letters.size);
    }
    return letter;
  }

  /** Every letter whose signature holds one of the tags, as the inside of a character class. */
  lettersOf(tags: readonly string[]): string {
    return tags.map((tag) => this.#ofTag.get(tag) ?? '').join('');
  }

  /** Whether one of the tags has a letter that it had not when there were `size` letters. */
  changedSince(size: number, tags: readonly string[]): boolean {
    return tags.some((tag) => (this.#changed.get(tag) ?? 0) > size);
  }
}
