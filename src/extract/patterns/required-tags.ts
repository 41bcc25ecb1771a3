/** The pieces of a pattern that every match holds: each a list of tags of which one chunk must have one. */
export function requiredTags(
  pieces: readonly string[],
  tagsOf: (piece: string) => readonly string[],
): string[][] {
  const required: string[][] = [];
  read(0, true);
  return required;

  /** Reads a group from its first piece to the piece after its end; `counts` where the group must match. */
  function read(from: number, counts: boolean): number {
    const own: string[][] = [];
    let alternatives = false;
    let at = from;
    while (at < pieces.length && pieces[at] !== ')') {
      const piece = pieces[at] ?? '';
      if (piece === '|') alternatives = true;
      if (piece.startsWith('(')) {
        const before = required.length;
        const end = read(at + 1, !/^\(\?(?:[=!]|<[=!])/u.test(piece));
        const inner = required.splice(before);
        if (!isOptional(pieces[end])) own.push(...inner);
        at = end;
        continue;
      }
      const tags = piece.startsWith('[^') ? [] : tagsOf(piece);
      if (tags.length > 0 && !isOptional(pieces[at + 1])) own.push([...tags]);
      at++;
    }
    if (counts && !alternatives) required.push(...own);
    return at + 1;
  }
}

function isOptional(next: string | undefined): boolean {
  return next === '?' || next === '*' || (next?.startsWith('{0') ?? false);
}
