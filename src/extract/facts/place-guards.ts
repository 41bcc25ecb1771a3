import { type Chunk, foldOf, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { Doc } from '../document/doc.ts';
import { countryAt } from '../document/section-country.ts';
import type { PatternMatch } from '../patterns/pattern-set.ts';
import type { NamedPlace } from './places.ts';

/** A list that opens with as many places of the country goes on with those where its citizens vote abroad. */
const OWN_IN_LIST = 3;
const VOTING_ABROAD = ['POLLUNIT', 'ABROAD'];
/**
 * The places of a list where somebody may watch this vote: those of other countries only where the sentence speaks of
 * voting there. 'He worked in A and B before' tells a life, not an observation.
 */
export function placesOfVote(
  doc: Doc,
  chunks: readonly Chunk[],
  places: readonly NamedPlace[],
): NamedPlace[] {
  const abroad = chunks.some((chunk) => hasAny(chunk, VOTING_ABROAD) || hasCue(chunk, 'ABROADWORD'));
  const host = countryAt(doc, chunks[0]?.start ?? 0);
  if (abroad || host === null) return [...places];
  const own = places.filter(({ area }) => isIn(area, host));
  return own.length >= OWN_IN_LIST || areOfOtherVote(doc, places) ? [...places] : own;
}

/** Several places of one other country, whose vote the article speaks of too. */
function areOfOtherVote(doc: Doc, places: readonly NamedPlace[]): boolean {
  return places.length > 1 && doc.votes.some(({ iso }) => places.every(({ area }) => isIn(area, iso)));
}

/** The id of an area begins with the code of its country. */
function isIn(area: string, iso: string): boolean {
  return area.startsWith(iso.toLowerCase());
}

const MEETS = ['EVENT', 'MEETING', 'MEET', 'ENCOUNTER', 'DISCUSS', 'HELD', 'RECEIVE'];
const NEAR = 7;
const FAR = 14;

/** 'went to A to meet B', 'visited A, where they met B': what they did there was no watching. */
export function wentToMeet(chunks: readonly Chunk[], { to }: PatternMatch): boolean {
  const after = chunks.slice(to, to + NEAR);
  if (!['to', 'where'].includes(foldOf(after[foldOf(after[0]) === ',' ? 1 : 0]))) return false;
  const stop = after.findIndex((chunk) => hasTag(chunk, 'STOP', 'POLLUNIT', 'ELECTION'));
  return after
    .slice(0, stop < 0 ? NEAR : stop)
    .some((chunk) => hasAny(chunk, MEETS) && !hasTag(chunk, 'VISIT', 'LOOK'));
}

const GOES = ['VISIT', 'GOTO', 'WORK', 'LOOK'];
/** 'has been in A since May, did not visit any station': where nobody watched. */
export function deniesWatching(chunks: readonly Chunk[], { from }: PatternMatch): boolean {
  return chunks.some(
    (chunk, at) =>
      hasCue(chunk, 'DENIAL') &&
      foldOf(chunks[at + 1]) !== 'only' &&
      chunks.slice(at + 1, at + 3).some((other) => hasAny(other, GOES)) &&
      !chunks.slice(at, from).some((other) => hasTag(other, 'COMMA')),
  );
}

/** Places of life, of a trial run or of a visit about the preparations: the vote is watched in none of them. */
export function isOtherStay(chunks: readonly Chunk[], { from, to }: PatternMatch): boolean {
  const near = chunks.slice(Math.max(0, from - NEAR), to);
  if (near.some((chunk) => hasCue(chunk, 'LIFE')) || isDenied(chunks.slice(Math.max(0, from - FAR), from)))
    return true;
  if (chunks.slice(0, from).some((chunk) => hasCue(chunk, 'TRIAL'))) return true;
  const after = chunks.slice(to, to + FAR);
  if (
    hasTag(
      after
        .slice(0, 4)
        .find((chunk) => hasTag(chunk, 'EVENT', 'POLLUNIT', 'ELECTION') && !hasTag(chunk, 'MISSION')),
      'EVENT',
    )
  )
    return true;
  const aim = after.findIndex((chunk, at) => foldOf(chunk) === 'to' && hasCue(after[at + 1], 'AIM'));
  return aim >= 0 && after.slice(aim).some((chunk) => hasCue(chunk, 'BEFOREVOTE'));
}

/** 'will not be in A': told to be where nobody of them is. */
export function isNegated(chunks: readonly Chunk[], { from, groups }: PatternMatch): boolean {
  const told = chunks.slice(Math.max(0, from - 3), groups['places']?.[0] ?? from);
  const not = told.findLastIndex((chunk) => foldOf(chunk) === 'not');
  return not >= 0 && told.slice(not + 1).every((chunk) => !['only', 'but', ','].includes(foldOf(chunk)));
}

/** 'nobody from her side is going to': of the clause that ends where a place is told. */
function isDenied(before: readonly Chunk[]): boolean {
  const clause = before.slice(
    before.findLastIndex((chunk) => hasTag(chunk, 'COMMA', 'ANDMORE', 'SEMICOLON')) + 1,
  );
  return clause.some((chunk) => hasCue(chunk, 'NOBODYTHERE'));
}
