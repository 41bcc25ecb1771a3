import { anyOf, type Chunk, foldOf, hasAny, hasCue, hasTag, until } from '../chunks/chunk.ts';
import { isInterview } from './bystanders.ts';

/** Words for an encounter. */
export const MEETINGS = ['MEETING', 'BRIEFING', 'ROUNDTABLE'];
/** Words that tell an encounter wherever people of two sides are told with them. */
export const SURE = [...MEETINGS, 'MEET', 'RECEIVE', 'DISCUSS', 'TOLDOF'];
/** Words that tell an encounter only where people of the two sides stand before and after them. */
const WEAK = ['ENCOUNTER', 'CALLON'];
/** Any of them. */
export const TELLING = [...SURE, ...WEAK];
/** Words that tell one only where people of both sides are named before and after them. */
const FAINT = ['FAINT'];
const isOpener = anyOf(...TELLING, ...FAINT);
const NEAR = 4;

/** A word for an encounter that took place: not planned, wished for, denied or only spoken of. */
export function isCue(chunks: readonly Chunk[], at: number): boolean {
  if (
    !isOpener(chunks[at]) ||
    hasTag(chunks[at], 'PRESSCONFERENCE') ||
    isInterview(chunks, at) ||
    isUnheld(chunks, at) ||
    isDenied(chunks, at) ||
    isToldBefore(chunks, at) ||
    isToldToPress(chunks, at) ||
    isAppeal(chunks, at)
  )
    return false;
  const planned = (chunk: Chunk) => hasTag(chunk, 'FUTURE') && !isParticle(chunk);
  const infinitive = isParticle(chunks[at - 1]) && !hasTag(chunks[at - 2], 'ENCOUNTER');
  return !infinitive && !chunks.slice(Math.max(0, at - NEAR), at + 1 + NEAR).some(planned);
}

/** 'a planned meeting', 'the proposed talks': an encounter of which nobody knows whether it took place. */
export function isUnheld(chunks: readonly Chunk[], at: number): boolean {
  return hasAny(chunks[at], MEETINGS) && hasTag(chunks[at - 1], 'NOTHELD');
}

/** 'a rumour that he was received': told as untrue. */
export function isDenied(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).some((chunk) => hasTag(chunk, 'DENIED'));
}

/** 'At the meeting', 'the talks were attended by': an encounter that an earlier sentence tells. */
function isToldBefore(chunks: readonly Chunk[], at: number): boolean {
  if (!hasAny(chunks[at], MEETINGS)) return false;
  if (!['the', 'this', 'that'].includes(foldOf(chunks[at - 1]))) return false;
  const after = until(chunks.slice(at + 1, at + 8), (chunk) => hasTag(chunk, 'COMMA'));
  return !after.some((chunk) => ['with', 'between'].includes(foldOf(chunk)));
}

/** 'told journalists at a school': an audience that is no side of a meeting. */
function isToldToPress(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(at + 1, at + 4).some((chunk) => hasCue(chunk, 'PRESS'));
}

/** 'called on the parties to wait': asked from afar. */
function isAppeal(chunks: readonly Chunk[], at: number): boolean {
  if (!hasTag(chunks[at], 'CALLON') || !foldOf(chunks[at]).startsWith('call')) return false;
  const after = until(chunks.slice(at + 1, at + 9), (chunk) => hasTag(chunk, 'STOP', 'COMMA'));
  return after.some(isParticle);
}

/** The 'to' of 'to the ministry', which tells no future. */
function isParticle(chunk: Chunk | undefined): boolean {
  return hasTag(chunk, '=to');
}
