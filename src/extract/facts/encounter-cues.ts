import { anyOf, type Chunk, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';
import { isInterview } from './bystanders.ts';

/** Words that tell an encounter wherever people of two sides are told with them. */
export const SURE = ['MEET', 'MEETING', 'RECEIVE', 'BRIEFING', 'ROUNDTABLE', 'DISCUSS', 'TOLDOF'];
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
  if (!isOpener(chunks[at]) || hasTag(chunks[at], 'PRESSCONFERENCE')) return false;
  const before = chunks.slice(Math.max(0, at - NEAR), at);
  const after = chunks.slice(at + 1, at + 1 + NEAR);
  const planned = (chunk: Chunk) => hasTag(chunk, 'FUTURE') && !isParticle(chunk);
  const infinitive = isParticle(chunks[at - 1]) && !hasTag(chunks[at - 2], 'ENCOUNTER');
  if (
    isInterview(chunks, at) ||
    isUnheld(chunks, at) ||
    isDenied(chunks, at) ||
    isToldBefore(chunks, at) ||
    isToldToPress(chunks, at) ||
    isAppeal(chunks, at)
  )
    return false;
  return (
    !before.some(planned) &&
    !infinitive &&
    !after.some((chunk) => hasTag(chunk, 'FUTURE') && !isParticle(chunk))
  );
}

/** 'a planned meeting', 'the proposed talks': an encounter of which nobody knows whether it took place. */
export function isUnheld(chunks: readonly Chunk[], at: number): boolean {
  return hasAny(chunks[at], ['MEETING', 'BRIEFING', 'ROUNDTABLE']) && hasTag(chunks[at - 1], 'NOTHELD');
}

/** 'a rumour that he was received': told as untrue. */
export function isDenied(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).some((chunk) => hasTag(chunk, 'DENIED'));
}

/** 'At the meeting', 'the talks were attended by': an encounter that an earlier sentence tells. */
function isToldBefore(chunks: readonly Chunk[], at: number): boolean {
  if (!hasAny(chunks[at], ['MEETING', 'BRIEFING', 'ROUNDTABLE'])) return false;
  if (!['the', 'this', 'that'].includes(foldOf(chunks[at - 1]))) return false;
  const after = chunks.slice(at + 1, at + 8);
  const stop = after.findIndex((chunk) => hasTag(chunk, 'COMMA'));
  return !(stop < 0 ? after : after.slice(0, stop)).some((chunk) =>
    ['with', 'between'].includes(foldOf(chunk)),
  );
}

/** 'told journalists at a school': an audience that is no side of a meeting. */
function isToldToPress(chunks: readonly Chunk[], at: number): boolean {
  return (
    hasAny(chunks[at], ['TOLDOF', 'BRIEFING', 'ENCOUNTER']) &&
    chunks.slice(at + 1, at + 4).some((chunk) => hasCue(chunk, 'PRESS'))
  );
}

/** 'called on the parties to wait': asked from afar. */
function isAppeal(chunks: readonly Chunk[], at: number): boolean {
  const [first, second] = chunks[at]?.tokens ?? [];
  if (!/^call/u.test(first?.fold ?? '') || second?.fold !== 'on' || !hasTag(chunks[at], 'CALLON'))
    return false;
  const after = chunks.slice(at + 1, at + 9);
  const stop = after.findIndex((chunk) => hasAny(chunk, ['STOP', 'COMMA']));
  return (stop < 0 ? after : after.slice(0, stop)).some(isParticle);
}

/** The 'to' of 'to the ministry', which tells no future. */
function isParticle(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.length === 1 && foldOf(chunk) === 'to';
}
