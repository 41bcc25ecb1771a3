import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import type { Party } from './party.ts';

/** Chunks between two parties that are met one after the other, at most. */
const BETWEEN = 7;

type Span = readonly [number, number];

/**
 * The parts of a list of people who were met apart: 'with P, and separately with Q', 'to P; to Q; to R'. One part
 * where nothing says so. Spans are of chunks.
 */
export function metApart(chunks: readonly Chunk[], [from, to]: Span): Span[] {
  const before = foldOf(chunks[from - 1]);
  const word = ['with', 'to', 'by'].includes(before) ? before : 'with';
  const parts: Span[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    if (foldOf(chunks[i]) !== word || !endsList(chunks, i, start)) continue;
    parts.push([start, i]);
    start = i + 1;
  }
  return [...parts, [start, to]];
}

/** Whether a comma or 'and' stands close before, and between them words that tell another time or place. */
function endsList(chunks: readonly Chunk[], at: number, start: number): boolean {
  let apart = false;
  let joined = false;
  for (let i = at - 1; i > Math.max(start, at - BETWEEN); i--) {
    if (hasAny(chunks[i], PARTIES)) break;
    apart ||= hasAny(chunks[i], ['DATE', 'APART', 'DAYPART', 'SEMICOLON', 'PLACE']);
    joined ||= hasAny(chunks[i], ['COMMA', 'SEMICOLON', 'ANDMORE']);
  }
  return apart && joined;
}

const PARTIES = ['PERSON', 'ORG', 'INST', 'OFFICE', 'BODY', 'REPS', 'WATCH', 'MISSION'];

/** Whether a sentence says that those whom it lists were met one by one. */
export function saysApart(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk, at) =>
      (hasTag(chunk, 'APART') && !(at === 0 && hasTag(chunks[1], 'COMMA'))) ||
      (foldOf(chunk) === 'each' && ['was', 'were'].includes(foldOf(chunks[at - 1]))),
  );
}

/** Parties by the body they are of, those without one with whom they are told after; in order of the text. */
export function byBody(parties: readonly Party[]): Party[][] {
  const groups = new Map<string, Party[]>();
  let last = '';
  for (const party of parties) {
    last = party.organization ?? last;
    groups.set(last, [...(groups.get(last) ?? []), party]);
  }
  return [...groups.values()];
}
