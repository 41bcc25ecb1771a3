/** Lists with exactly the same claim to fewer seats than there are lists: the law, or a lot, has to decide. */
export interface Tie {
  /** At least two. */
  readonly lists: string[];
  /** How many seats are at stake among them: at least 1, fewer than `lists`; no list can get more than one. */
  readonly seats: number;
  readonly by: 'remainder' | 'average';
}

export interface Settlement {
  /** Who gets a seat, by `order`. */
  readonly winners: readonly string[];
  /** Who stays tied, and for how many seats; empty and 0 where `order` decides. */
  readonly tied: readonly string[];
  readonly open: number;
}

/**
 * Hands `places` seats to lists with equal claims, one each, in the caller's order. Lists that `order` does not name
 * come after those it names; where the last place falls among several of them, they stay tied.
 */
export function settle(
  lists: readonly string[],
  places: number,
  order: ReadonlyMap<string, number>,
): Settlement {
  if (lists.length <= places) return { winners: lists, tied: [], open: 0 };
  const named = lists.filter((id) => order.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const unnamed = lists.filter((id) => !order.has(id));
  if (named.length >= places) return { winners: named.slice(0, places), tied: [], open: 0 };
  return { winners: named, tied: unnamed, open: places - named.length };
}
