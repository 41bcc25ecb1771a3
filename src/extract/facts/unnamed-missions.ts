import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';

/** 'the delegation', 'the observers': no body and no country beside it says which. */
export function standsForMission(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if ((!hasTag(chunk, 'MISSION') && !hasTag(chunk, 'OBSERVER')) || hasTag(chunk, 'ORG')) return false;
  const the = ['the', 'this'].includes(foldOf(chunks[at - 1]));
  const next = chunks[at + 1];
  const own = ['of', 'from'].includes(foldOf(next)) || hasAny(next, ['POSS', 'ORG', 'PERSON']);
  return the && !own;
}

/** Whether a country stands where a mission's home is told: 'missions from A, B and C'. */
export function ofMission(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && listPart(chunks[i])) i--;
  const preposition = chunks[i]?.tokens[0]?.fold;
  if (preposition !== 'from' && preposition !== 'of') return false;
  return hasTag(chunks[i - 1], 'WATCH') || (preposition === 'from' && hasTag(chunks[i - 1], 'MISSION'));
}

function listPart(chunk: Chunk | undefined): boolean {
  const fold = chunk?.tokens[0]?.fold;
  return hasAny(chunk, ['COMMA', 'COUNTRY', 'ORG']) || fold === 'the' || fold === 'and';
}

/** 'members of the delegation': of the one told last. */
export function isOfMission(chunk: Chunk): boolean {
  const last = chunk.tokens[chunk.tokens.length - 1]?.fold;
  return chunk.tokens.length > 1 && (last === 'mission' || last === 'delegation');
}
