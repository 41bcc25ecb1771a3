import { type Chunk, foldOf, hasTag } from '../chunks/chunk.ts';
import { endsClause } from './clause.ts';
import type { Party } from './party.ts';

/** Chunks between two parties that are met one after the other, at most. */
const BETWEEN = 7;

/** Indices of chunks, end exclusive. */
export type Span = readonly [number, number];

/**
 * The parts of a list of people who were met apart: 'with P, and separately with Q', 'to P; to Q'. One part where
 * nothing says so; `each` takes 'with P and with Q' for two. Spans are of chunks.
 */
export function metApart(chunks: readonly Chunk[], [from, to]: Span, each = false): Span[] {
  const before = chunks[from - 1]?.tokens.at(-1)?.fold ?? '';
  const word = ['to', 'by', 'on'].includes(before) ? before : 'with';
  const parts: Span[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    const apart = foldOf(chunks[i]) === word && endsList(chunks, i, start, each);
    const after = foldOf(chunks[i]) === 'and' && hasTag(chunks[i], 'APART');
    if (!endsClause(chunks, i) && !apart && !after && !endsDay(chunks, i)) continue;
    parts.push([start, i]);
    start = i + 1;
  }
  return [...parts, [start, to]];
}

/** 'P on Monday and Q on Tuesday': between two who were met on days of their own. */
function endsDay(chunks: readonly Chunk[], at: number): boolean {
  return (
    hasTag(chunks[at], 'COMMA', 'ANDMORE') &&
    hasTag(chunks[at - 1], 'DATE') &&
    hasTag(chunks[at + 1], 'PERSON') &&
    chunks.slice(at + 2, at + 5).some((chunk) => hasTag(chunk, 'DATE'))
  );
}

/** 'and with'; or a comma or 'and' close before, and between them words that tell another time or place. */
function endsList(chunks: readonly Chunk[], at: number, start: number, each: boolean): boolean {
  if (each && foldOf(chunks[at - 1]) === 'and') return true;
  let apart = false;
  let joined = false;
  for (let i = at - 1; i > Math.max(start, at - BETWEEN); i--) {
    apart ||= hasTag(chunks[i], 'DATE', 'APART', 'DAYPART', 'SEMICOLON', 'PLACE');
    joined ||= hasTag(chunks[i], 'COMMA', 'SEMICOLON', 'ANDMORE');
  }
  return apart && joined;
}

/** Whether a sentence says that those whom it lists were met one by one. */
export function saysApart(chunks: readonly Chunk[]): boolean {
  return chunks.some(
    (chunk, at) =>
      (at > 0 && hasTag(chunk, 'APART')) ||
      (foldOf(chunk) === 'each' && ['was', 'were'].includes(foldOf(chunks[at - 1]))),
  );
}

/** Parties by the body they are of, those without one with whom they are told after, or alone where none has one; in order of the text. */
export function byBody(parties: readonly Party[]): Party[][] {
  const groups = new Map<string, Party[]>();
  let last = '';
  for (const party of parties) {
    last = party.organization ?? (party.iso && party.person?.id) ?? last;
    groups.set(last, [...(groups.get(last) ?? []), party]);
  }
  const bodiless = parties.every(({ organization }) => organization === null);
  return bodiless ? parties.map((party) => [party]) : [...groups.values()];
}
