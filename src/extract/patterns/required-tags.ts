/** Tags of which one chunk of every match has one. */
type OneOf = readonly string[];

/** What every match of a pattern holds, told by its pieces: of each list one chunk has one tag. */
export function requiredTags(
  pieces: readonly string[],
  tagsOf: (piece: string) => readonly string[],
): OneOf[] {
  return read(0).required;

  /** Reads a group from its first piece to the piece after its end. */
  function read(from: number): { required: OneOf[]; end: number } {
    const alternatives: OneOf[][] = [[]];
    let at = from;
    while (at < pieces.length && pieces[at] !== ')') {
      const piece = pieces[at] ?? '';
      if (piece === '|') alternatives.push([]);
      const own = alternatives.at(-1);
      if (piece.startsWith('(')) {
        const { required, end } = read(at + 1);
        const looksAround = /^\(\?(?:[=!]|<[=!])/u.test(piece);
        if (!looksAround && !isOptional(pieces[end])) own?.push(...required);
        at = end;
        continue;
      }
      const tags = piece.startsWith('[^') ? [] : tagsOf(piece);
      if (tags.length > 0 && !isOptional(pieces[at + 1])) own?.push([...tags]);
      at++;
    }
    return { required: ofEach(alternatives), end: at + 1 };
  }
}

/** What a match holds whichever alternative it is of: each list of the first, with the list of each other that adds least. */
function ofEach([first = [], ...others]: readonly (readonly OneOf[])[]): OneOf[] {
  if (others.some((other) => other.length === 0)) return [];
  return first.map((tags) => others.reduce((joined, other) => withLeast(joined, other), tags));
}

function withLeast(tags: OneOf, lists: readonly OneOf[]): OneOf {
  const joined = lists.map((list) => [...new Set([...tags, ...list])]);
  return joined.reduce((least, next) => (next.length < least.length ? next : least));
}

function isOptional(next: string | undefined): boolean {
  return next === '?' || next === '*' || (next?.startsWith('{0') ?? false);
}
