export interface Pairs<G, F> {
  pairs: { gold: G; fact: F }[];
  missed: G[];
  extra: F[];
}

/**
 * Pairs gold with facts one to one, the best agreement first; `agreement` of zero or less is none. Stable: of equals
 * the earlier gold and the earlier fact come first.
 */
export function pairUp<G, F>(
  golds: readonly G[],
  facts: readonly F[],
  agreement: (gold: G, fact: F) => number,
): Pairs<G, F> {
  const candidates = golds
    .flatMap((gold) => facts.map((fact) => ({ gold, fact, score: agreement(gold, fact) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const freeGold = new Set(golds);
  const freeFacts = new Set(facts);
  const pairs: { gold: G; fact: F }[] = [];
  for (const { gold, fact } of candidates) {
    if (!freeGold.has(gold) || !freeFacts.has(fact)) continue;
    freeGold.delete(gold);
    freeFacts.delete(fact);
    pairs.push({ gold, fact });
  }
  return { pairs, missed: [...freeGold], extra: [...freeFacts] };
}
