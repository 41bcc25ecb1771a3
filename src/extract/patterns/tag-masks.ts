import type { TagSet } from '../chunks/tag-set.ts';

/** Bits of the tags that some chunk of a list has, 32 to a number. */
export type TagMask = number[];

/** Some of the bits of a mask: a place in it and the bits of the number there, after another. */
export type TagBits = readonly number[];

/** A bit for each of the tags that patterns need, so that what no chunk of a list has is found out at once. */
export class TagMasks {
  readonly #bits = new Map<string, number>();
  /** The bits of sets of tags already seen, by the number of the set. */
  readonly #ofSets: (TagBits | undefined)[] = [];

  /** The bits of tags; all are to be told before the first mask is made. */
  bitsOf(tags: readonly string[]): TagBits {
    const words = new Map<number, number>();
    for (const tag of tags) {
      const bit = this.#bits.get(tag) ?? this.#bits.size;
      this.#bits.set(tag, bit);
      words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
    }
    return [...words].flat();
  }

  /** A mask without a tag. */
  none(): TagMask {
    return new Array<number>((this.#bits.size >> 5) + 1).fill(0);
  }

  /** Adds the tags of a set to a mask. */
  add(mask: TagMask, tags: TagSet): void {
    const own = this.#ofSets[tags.index] ?? this.#bitsOfSet(tags);
    for (let at = 0; at < own.length; at += 2) {
      const word = own[at] ?? 0;
      mask[word] = (mask[word] ?? 0) | (own[at + 1] ?? 0);
    }
  }

  /** The bits of a set's tags, of those that patterns need. */
  #bitsOfSet(tags: TagSet): TagBits {
    const bits = this.bitsOf([...tags].filter((tag) => this.#bits.has(tag)));
    this.#ofSets[tags.index] = bits;
    return bits;
  }
}

/** Whether of each group of bits the mask has one. */
export function hasOfEach(mask: TagMask, groups: readonly TagBits[]): boolean {
  for (const group of groups) {
    let has = false;
    for (let at = 0; at < group.length && !has; at += 2)
      has = ((mask[group[at] ?? 0] ?? 0) & (group[at + 1] ?? 0)) !== 0;
    if (!has) return false;
  }
  return true;
}
