import type { TagSet } from '../chunks/tag-set.ts';

const FIRST = 0xe000;
const LAST = 0xf8ff;

/**
 * One private letter for every combination of tags that occurs, so that a sentence of chunks becomes a string and
 * a pattern a plain RegExp. Grows as texts are read; patterns compile again when one of their tags has a new letter.
 */
export class Alphabet {
  /** The codes of letters, by the number of the set. */
  readonly #letters: (number | undefined)[] = [];
  /** How many letters there are. */
  size = 0;
  /** The letters of every tag, as the inside of a character class. */
  readonly #ofTag = new Map<string, string>();

  /** The letter of a set of tags, as its UTF-16 code. */
  letter(tags: TagSet): number {
    return this.#letters[tags.index] ?? this.#newLetter(tags);
  }

  #newLetter(tags: TagSet): number {
    const code = FIRST + this.size;
    if (code > LAST) return LAST;
    const letter = String.fromCharCode(code);
    this.#letters[tags.index] = code;
    this.size++;
    for (const tag of tags) this.#ofTag.set(tag, this.lettersOf(tag) + letter);
    return code;
  }

  /** Every letter whose signature holds the tag, as the inside of a character class. */
  lettersOf(tag: string): string {
    return this.#ofTag.get(tag) ?? '';
  }
}
