import type { TagSet } from '../chunks/tag-set.ts';

const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * One private letter for every combination of tags that occurs, so that a sentence of chunks becomes a string and
 * a pattern a plain RegExp. Grows as texts are read; patterns compile again when one of their tags has a new letter.
 */
export class Alphabet {
  /** By the number of the set. */
  readonly #letters: (string | undefined)[] = [];
  #size = 0;
  /** The letters of every tag, as the inside of a character class. */
  readonly #ofTag = new Map<string, string>();
  /** How many letters there were when a tag got its last. */
  readonly #changed = new Map<string, number>();

  /** How many letters there are. */
  get size(): number {
    return this.#size;
  }

  /** The letter of a set of tags. */
  letter(tags: TagSet): string {
    return this.#letters[tags.index] ?? this.#newLetter(tags);
  }

  #newLetter(tags: TagSet): string {
    if (FIRST + this.#size > LAST) return String.fromCharCode(LAST);
    const letter = String.fromCharCode(FIRST + this.#size);
    this.#letters[tags.index] = letter;
    this.#size++;
    for (const tag of tags) {
      this.#ofTag.set(tag, (this.#ofTag.get(tag) ?? '') + letter);
      this.#changed.set(tag, this.#size);
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
