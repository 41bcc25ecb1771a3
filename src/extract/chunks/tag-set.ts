/**
 * The tags of a chunk. There is one object for every combination, so that sets can be compared, and each has a number,
 * so that what is known of it can be looked up in a list.
 */
export class TagSet extends Set<string> {
  readonly index: number;

  constructor(tags: Iterable<string>, index: number) {
    super(tags);
    this.index = index;
  }
}

const SETS = new Map<string, TagSet>();
/** The same by tags as they come, unsorted and with repetitions: most combinations come in few orders. */
const AS_WRITTEN = new Map<string, TagSet>();
const NONE = ['OTHER'];

/** The one set of these tags; of no tags that of `OTHER`. */
export function tagSet(tags: readonly string[]): TagSet {
  const written = tags.length === 1 ? (tags[0] ?? '') : tags.join(' ');
  let found = AS_WRITTEN.get(written);
  if (!found) AS_WRITTEN.set(written, (found = inOrder(tags)));
  return found;
}

function inOrder(tags: readonly string[]): TagSet {
  const sorted = tags.length === 0 ? NONE : [...new Set(tags)].sort();
  const signature = sorted.join(' ');
  let found = SETS.get(signature);
  if (!found) SETS.set(signature, (found = new TagSet(sorted, SETS.size)));
  return found;
}
