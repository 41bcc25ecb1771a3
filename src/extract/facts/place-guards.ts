import { hasTag, type Chunk } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { NamedPlace } from './places.ts';

const VOTING_ABROAD = ['POLLUNIT', 'ABROAD'];
const ABROAD: ReadonlySet<string> = new Set([
  ...['abroad', 'embassy', 'embassies', 'consulate', 'consulates', 'overseas', 'diaspora', 'expatriates'],
  ...['compatriots', 'outside', 'foreign'],
]);

/**
 * The places of a list where somebody may watch this vote: those of other countries only where the sentence speaks of
 * voting there. 'He worked in A and B before' tells a life, not an observation.
 */
export function placesOfVote(
  doc: Doc,
  chunks: readonly Chunk[],
  places: readonly NamedPlace[],
): NamedPlace[] {
  const abroad = chunks.some(
    (chunk) => VOTING_ABROAD.some((tag) => hasTag(chunk, tag)) || ABROAD.has(chunk.tokens[0]?.fold ?? ''),
  );
  if (abroad || doc.host === null) return [...places];
  return places.filter(({ area }) => countryOf(doc, area) === doc.host?.toLowerCase());
}

function countryOf(doc: Doc, area: string): string | null {
  let at = doc.entities.areas.get(area);
  for (let step = 0; at && at.classification !== 'country' && step < 4; step++)
    at = at.parent === null ? undefined : doc.entities.areas.get(at.parent);
  return at?.id ?? null;
}

const MEETS = ['MEETING', 'MEET', 'ENCOUNTER', 'DISCUSS', 'HELD'];
const NEAR = 5;

/** 'went to A to meet B', 'visited A, where they met B': what they did there was no watching. */
export function wentToMeet(chunks: readonly Chunk[], { to }: PatternMatch): boolean {
  const after = chunks.slice(to, to + NEAR);
  if (!['to', 'where'].includes(fold(after[fold(after[0]) === ',' ? 1 : 0]))) return false;
  const stop = after.findIndex((chunk) => hasTag(chunk, 'STOP') || hasTag(chunk, 'POLLUNIT'));
  return after
    .slice(0, stop < 0 ? NEAR : stop)
    .some((chunk) => MEETS.some((tag) => hasTag(chunk, tag)) && !hasTag(chunk, 'VISIT'));
}

function fold(chunk: Chunk | undefined): string {
  return chunk?.tokens[0]?.fold ?? '';
}
