/** Bits of the tags that some chunk of a list has, 32 to a number. */
export type TagMask = Int32Array;

/** A bit for each of the tags that patterns need, so that what no chunk of a list has is found out at once. */
export class TagMasks {
  readonly #bits = new Map<string, number>();
  /** Masks of sets of tags already seen; the same set object every time (see `tagsOf`). */
  readonly #ofSets = new WeakMap<ReadonlySet<string>, TagMask>();

  /** The bits of tags; all are to be told before the first mask is made. */
  bitsOf(tags: readonly string[]): number[] {
    return tags.map((tag) => {
      const bit = this.#bits.get(tag) ?? this.#bits.size;
      this.#bits.set(tag, bit);
      return bit;
    });
  }

  /** All tags of a list of sets. */
  mask(sets: Iterable<ReadonlySet<string>>): TagMask {
    const all = this.#none();
    for (const set of sets) {
      const mask = this.#maskOf(set);
      for (let at = 0; at < all.length; at++) all[at] = (all[at] ?? 0) | (mask[at] ?? 0);
    }
    return all;
  }

  #maskOf(set: ReadonlySet<string>): TagMask {
    const known = this.#ofSets.get(set);
    if (known) return known;
    const mask = this.#none();
    for (const tag of set) {
      const bit = this.#bits.get(tag);
      if (bit !== undefined) mask[bit >> 5] = (mask[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    this.#ofSets.set(set, mask);
    return mask;
  }

  #none(): TagMask {
    return new Int32Array((this.#bits.size >> 5) + 1);
  }
}

/** Whether of each group of bits the mask has one. */
export function hasOfEach(mask: TagMask, groups: readonly (readonly number[])[]): boolean {
  for (const group of groups) {
    let has = false;
    for (const bit of group) {
      if (((mask[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) continue;
      has = true;
      break;
    }
    if (!has) return false;
  }
  return true;
}
