import { type Chunk, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';
import { closingOf } from './clause.ts';
import type { Party } from './party.ts';

/** Chunks between two parties that are met one after the other, at most. */
const BETWEEN = 7;

/** Indices of chunks, end exclusive. */
export type Span = readonly [number, number];

/**
 * A list of those who were met that goes on after semicolons: in brackets ('the team (P; Q)') or item by item ('to P;
 * to Q', 'with (i) P; (ii) Q').
 */
export function wholeList(chunks: readonly Chunk[], [from, to]: Span): Span {
  if (!hasTag(chunks[to], 'SEMICOLON')) return [from, withoutSubject(chunks, from, to)];
  const close = closingOf(chunks, to);
  if (close !== null) return [from, close];
  const word = openerOf(chunks, from);
  let end = to;
  while (hasTag(chunks[end], 'SEMICOLON')) {
    const next = nextEnd(chunks, end + 1);
    const item = chunks.slice(end + 1, next);
    const same = item.slice(0, 2).some((chunk) => foldOf(chunk) === word || hasAny(chunk, ITEM));
    if (
      !same ||
      !item.some((chunk) => hasAny(chunk, PARTIES)) ||
      item.slice(1).some((chunk) => hasAny(chunk, VERBS))
    )
      break;
    end = next;
  }
  return [from, end];
}

/** 'A, and B received them': B stands before a verb of its own, and is none of those met first. */
function withoutSubject(chunks: readonly Chunk[], from: number, to: number): number {
  const subject = hasAny(chunks[to], ['MEET', 'RECEIVE']) && hasAny(chunks[to - 1], PARTIES);
  const and = hasTag(chunks[to - 2], 'ANDMORE') ? to - 2 : foldOf(chunks[to - 2]) === 'the' ? to - 3 : 0;
  return subject && and > from && hasTag(chunks[and], 'ANDMORE') ? and : to;
}

const ITEM = ['OPEN', 'MARK', 'DASH', 'NUMBER'];
const VERBS = ['MEET', 'RECEIVE', 'HELD', 'SAY', 'TELL', 'CALLON', 'DISCUSS', 'FUTURE'];

function nextEnd(chunks: readonly Chunk[], from: number): number {
  const end = chunks.findIndex((chunk, at) => at >= from && hasAny(chunk, ['SEMICOLON', 'STOP']));
  return end < 0 ? chunks.length : end;
}

/** The word that opens the first of those met: 'with', 'to', 'by', the 'on' of 'called on'; 'with' where none does. */
function openerOf(chunks: readonly Chunk[], from: number): string {
  const before = chunks[hasTag(chunks[from - 1], 'COLON') ? from - 2 : from - 1]?.tokens.at(-1)?.fold ?? '';
  return ['with', 'to', 'by', 'on'].includes(before) ? before : 'with';
}

/**
 * The parts of a list of people who were met apart: 'with P, and separately with Q', 'by P and by Q', 'to P; to Q'. One
 * part where nothing says so; `each` takes 'with P and with Q' for two. Spans are of chunks.
 */
export function metApart(chunks: readonly Chunk[], [from, to]: Span, each = false): Span[] {
  const word = openerOf(chunks, from);
  const parts: Span[] = [];
  let start = from;
  for (let i = from + 1; i < to; i++) {
    const item =
      hasTag(chunks[i], 'SEMICOLON') && hasAny(chunks[i + 1], ITEM) && closingOf(chunks, i) === null;
    if (
      !item &&
      (foldOf(chunks[i]) !== word || !endsList(chunks, i, start, each) || !isParty(chunks, i + 1, to))
    )
      continue;
    parts.push([start, i]);
    start = i + 1;
  }
  return [...parts, [start, to]];
}

/** Whether one who can be met stands soon after a word. */
function isParty(chunks: readonly Chunk[], from: number, to: number): boolean {
  const near = chunks.slice(from, Math.min(to, from + BETWEEN));
  const stop = near.findIndex((chunk) => hasAny(chunk, ['STOP', 'SEMICOLON']));
  return (stop < 0 ? near : near.slice(0, stop)).some((chunk) => hasAny(chunk, PARTIES));
}

/** 'and with'; or a comma or 'and' close before, and between them words that tell another time or place. */
function endsList(chunks: readonly Chunk[], at: number, start: number, each: boolean): boolean {
  if (each && foldOf(chunks[at - 1]) === 'and') return true;
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

/** Parties by the body they are of, those without one with whom they are told after, or alone where none has one; in order of the text. */
export function byBody(parties: readonly Party[]): Party[][] {
  const groups = new Map<string, Party[]>();
  let last = '';
  for (const party of parties) {
    last = party.organization ?? last;
    groups.set(last, [...(groups.get(last) ?? []), party]);
  }
  const bodiless =
    groups.size === 1 && parties.every(({ person, organization }) => person && organization === null);
  return bodiless ? parties.map((party) => [party]) : [...groups.values()];
}
