/** Letters for lists, by votes: A, B, … Z, then AA, AB, …; lists named by a letter already keep their names. */
export function lettersOf(lists: readonly { id: string; name: string }[]): ReadonlyMap<string, string> {
  if (lists.every(({ name }) => name.length <= 2)) return new Map(lists.map(({ id, name }) => [id, name]));
  return new Map(lists.map(({ id }, at) => [id, letter(at)]));
}

function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letter(Math.floor(at / 26) - 1)}${last}`;
}
