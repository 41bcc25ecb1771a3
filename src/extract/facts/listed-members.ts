import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import type { Party } from './party.ts';

const MOST_BEFORE_LIST = 4;

/** 'the X team too: P and P', 'the X mission (P; P)', 'the X government, including P': a list of those who are the body. */
export function listFollows(chunks: readonly Chunk[], at: number): boolean {
  const opener = chunks
    .slice(at + 1, at + 1 + MOST_BEFORE_LIST)
    .findIndex((chunk) => hasAny(chunk, ['COLON', 'OPEN', 'DASH', 'INCLUDING', 'PERSON', 'LED', 'OFFICE']));
  const [next, then] = chunks.slice(at + 1);
  if (
    foldOf(next) === 'side' ||
    (hasTag(next, '=were', '=was', '=came', '=sent', 'REPS') && hasTag(then, 'PERSON'))
  )
    return true;
  const opens = chunks[at + 1 + opener];
  if (opener < 0 || hasTag(opens, 'PERSON', 'LED', 'OFFICE')) return false;
  if (hasTag(opens, 'INCLUDING')) {
    const far = hasTag(chunks[at], 'OBSERVER', 'MISSION', 'ORG');
    return hasTag(chunks[at + opener], 'COMMA') && (opener === 1 || far);
  }
  return chunks.slice(at + 2 + opener, at + 5 + opener).some((chunk) => hasTag(chunk, 'PERSON'));
}

/** 'members of the X government, including Minister P': P's office is of X, wherever the article is at home. */
export function explain(party: Party, body: Party): void {
  for (const membership of party.person?.memberships ?? [])
    if (membership.organization === party.organization) membership.organization = body.organization;
  party.organization = body.organization;
  party.iso = body.iso ?? party.iso;
  party.international ||= body.international;
}

/** 'her deputy, P': P is of the body that she is of. */
export function ofSame(party: Party, whose: Party): void {
  party.organization = whose.organization;
  party.iso ??= whose.iso;
  party.international ||= whose.international;
}
