import type { TagSet } from '../chunks/tag-set.ts';

/** Bits of the needs that the chunks of a list meet, 32 to a number. */
export type TagMask = number[];

/** Some of the bits of a mask: a place in it and the bits of the number there, after another. */
export type TagBits = readonly number[];

/**
 * A bit for each thing that patterns need – a chunk with one of some tags –, so that a pattern of which no list of
 * chunks can have a match is passed over at once.
 */
export class TagMasks {
  /** The bits of what a tag meets. */
  readonly #ofTag = new Map<string, Set<number>>();
  readonly #bits = new Map<string, number>();
  /** The bits of sets of tags already seen, by the number of the set. */
  readonly #ofSets: (TagBits | undefined)[] = [];

  /** The bits of needs, each a list of tags of which one is enough; all are to be told before the first mask is made. */
  bitsOf(needs: readonly (readonly string[])[]): TagBits {
    return inWords(needs.map((tags) => this.#bitOf(tags)));
  }

  #bitOf(tags: readonly string[]): number {
    const key = [...tags].sort().join(' ');
    const known = this.#bits.get(key);
    if (known !== undefined) return known;
    const bit = this.#bits.size;
    this.#bits.set(key, bit);
    for (const tag of tags) this.#ofTag.set(tag, (this.#ofTag.get(tag) ?? new Set()).add(bit));
    return bit;
  }

  /** A mask of no chunks. */
  none(): TagMask {
    return new Array<number>((this.#bits.size >> 5) + 1).fill(0);
  }

  /** Adds what a set of tags meets to a mask. */
  add(mask: TagMask, tags: TagSet): void {
    const own = (this.#ofSets[tags.index] ??= inWords(
      [...tags].flatMap((tag) => [...(this.#ofTag.get(tag) ?? [])]),
    ));
    for (let at = 0; at < own.length; at += 2) {
      const word = own[at] ?? 0;
      mask[word] = (mask[word] ?? 0) | (own[at + 1] ?? 0);
    }
  }
}

function inWords(bits: readonly number[]): TagBits {
  const words = new Map<number, number>();
  for (const bit of bits) words.set(bit >> 5, (words.get(bit >> 5) ?? 0) | (1 << (bit & 31)));
  return [...words].flat();
}

/** Whether a mask has all of some bits. */
export function hasAll(mask: TagMask, bits: TagBits): boolean {
  for (let at = 0; at < bits.length; at += 2) {
    const asked = bits[at + 1] ?? 0;
    if (((mask[bits[at] ?? 0] ?? 0) & asked) !== asked) return false;
  }
  return true;
}
