import type { TagSet } from '../chunks/tag-set.ts';

/** What the chunks of a list meet of the needs of patterns: by the number of a need, whether they do. */
export type TagMask = boolean[];

/** The numbers of some needs. */
export type Needs = readonly number[];

/**
 * A number for each thing that patterns need – a chunk with one of some tags –, so that a pattern of which no list of
 * chunks can have a match is passed over at once.
 */
export class TagMasks {
  /** The numbers of what a tag meets. */
  readonly #ofTag = new Map<string, number[]>();
  readonly #needs = new Map<string, number>();
  /** What sets of tags already seen meet, by the number of the set. */
  readonly #ofSets: (Needs | undefined)[] = [];

  /** The numbers of needs, each a list of tags of which one is enough; all are to be told before the first mask is made. */
  needsOf(needs: readonly (readonly string[])[]): Needs {
    return needs.map((tags) => this.#needOf(tags));
  }

  #needOf(tags: readonly string[]): number {
    const key = [...tags].sort().join(' ');
    let need = this.#needs.get(key);
    if (need === undefined) {
      need = this.#needs.size;
      this.#needs.set(key, need);
      for (const tag of tags) this.#ofTag.set(tag, [...(this.#ofTag.get(tag) ?? []), need]);
    }
    return need;
  }

  /** A mask of no chunks. */
  none(): TagMask {
    return new Array<boolean>(this.#needs.size).fill(false);
  }

  /** Adds what a set of tags meets to a mask. */
  add(mask: TagMask, tags: TagSet): void {
    for (const need of (this.#ofSets[tags.index] ??= [...tags].flatMap((tag) => this.#ofTag.get(tag) ?? [])))
      mask[need] = true;
  }
}
