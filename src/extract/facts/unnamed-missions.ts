import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';

/** 'the delegation', 'the observers', 'his team': no body and no country beside it says which. */
export function standsForMission(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (!hasTag(chunk, 'MISSION', 'OBSERVER') || hasTag(chunk, 'ORG')) return false;
  const word = foldOf(chunks[at - 1]);
  // 'The chairman and his team': his own.
  const led = ['his', 'her'].includes(word) && !hasTag(chunks[at - 2], 'ANDMORE');
  const next = chunks[at + 1];
  const own = ['of', 'from'].includes(foldOf(next)) || hasTag(next, 'POSS', 'ORG', 'PERSON');
  return (led || ['the', 'this', 'same'].includes(word)) && !own;
}

/** Whether a country stands where a mission's home is told: 'missions from A, B and C'. */
export function ofMission(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1;
  while (hasTag(chunks[i], 'COMMA', 'COUNTRY', 'ORG', '=the', '=and')) i--;
  const watch = hasTag(chunks[i - 1], 'WATCH');
  const preposition = foldOf(chunks[i]);
  return preposition === 'of' ? watch : preposition === 'from' && (watch || hasTag(chunks[i - 1], 'MISSION'));
}

/** 'members of the delegation': of the one told last. */
export function isOfMission(chunk: Chunk): boolean {
  const last = chunk.tokens.at(-1)?.fold;
  return last === 'mission' || last === 'delegation';
}
