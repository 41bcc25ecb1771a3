import { anyOf, beforeThe, type Chunk, composed, foldOf, hasAny, hasCue, hasTag } from '../chunks/chunk.ts';

/** 'initiated by the President': named, but not there. */
export function blamed(chunks: readonly Chunk[], at: number, from: number): boolean {
  let before = at - 1;
  while (foldOf(chunks[before]) === 'the') before--;
  if (before < from || foldOf(chunks[before]) !== 'by') return false;
  const verb = chunks[before - 1];
  const listed = foldOf(verb) === 'and' || hasTag(verb, 'COMMA', 'ORG', 'INST', 'BODY');
  return !chunks
    .slice(Math.max(0, before - (listed ? 16 : 1)), before)
    .some((chunk) => hasAny(chunk, TAKE_PART));
}

/** Verbs whose 'by' names one who is there. */
const TAKE_PART = ['LED', 'ATTENDED', 'REPRESENTED', 'RECEIVE', 'TELL', 'ENCOUNTER', 'MEET'];

/** Chunks in which a paper's own words reach from its name to those who wrote it, at most. */
const PAPER_WORDS = 9;
const endsPaper = anyOf(
  ...['COMMA', 'SEMICOLON', 'STOP', 'FUTURE', 'SAY', 'MEET', 'RECEIVE', 'HELD', 'TELL', 'ENCOUNTER'],
);

/** 'a letter of the head of the X mission', 'greetings from the Speaker', 'the President's message': who is not there. */
export function wrote(chunks: readonly Chunk[], at: number): boolean {
  if (hasTag(chunks[at + 1], 'POSS') && chunks.slice(at + 2, at + 5).some((chunk) => hasCue(chunk, 'PAPER')))
    return true;
  for (let i = at - 1; i >= Math.max(1, at - PAPER_WORDS); i--) {
    const next = hasTag(chunks[i], '=the') && hasAny(chunks[i - 1], SIDES);
    if (next || endsPaper(chunks[i])) return false;
    if (hasCue(chunks[i], 'PAPERFROM') && chunks.slice(i - 2, i).some((chunk) => hasCue(chunk, 'PAPER')))
      return true;
  }
  return false;
}

const SIDES = ['PERSON', 'ORG', 'INST', 'OFFICE', 'BODY', 'OBSERVER', 'MISSION', 'REPS'];

/** '…, the ministry said', '…, X Daily reports': who told it. */
export function tells(chunks: readonly Chunk[], at: number, from: number): boolean {
  const before = hasTag(chunks[at - 1], '=the') ? at - 2 : at - 1;
  return before >= from && hasTag(chunks[before], 'COMMA') && hasTag(chunks[at + 1], 'SAY');
}

/** 'P, the ex-foreign minister of X who heads': an office that P held. */
export function describes(chunks: readonly Chunk[], at: number, from: number): boolean {
  if (!hasTag(chunks[at], 'ONEOFFICE') || foldOf(chunks[at + 1]) !== 'who') return false;
  const comma = chunks.findIndex(
    (chunk, i) => i >= Math.max(from, at - 4) && i < at && hasTag(chunk, 'COMMA'),
  );
  return hasTag(chunks[comma - 1], 'PERSON');
}

/** 'in the building of the ministry', 'at the embassy with P', 'the ministry's website': a body that is no party. */
export function isSetting(chunks: readonly Chunk[], at: number): boolean {
  const before = beforeThe(chunks, at);
  const preposition = foldOf(chunks[before]);
  if (preposition === 'of' && hasCue(chunks[before - 1], 'BUILDING')) return true;
  if (preposition === 'at' && hasTag(chunks[at], 'ABROAD')) return true;
  if (['at', 'in'].includes(preposition) && foldOf(chunks[at + 1]) === 'with') return true;
  return (
    hasTag(chunks[at + 1], 'POSS') && !chunks.slice(at + 2, at + 5).some((chunk) => hasAny(chunk, OWNED))
  );
}

const OWNED = [
  'PERSON',
  'OFFICE',
  'TITLE',
  'MISSION',
  'OBSERVER',
  'REPS',
  'INST',
  'ORG',
  'SUBBODY',
  'WATCH',
  'CAP',
];

/** 'at the Green Plaza': where, not who. */
export function isVenue(chunks: readonly Chunk[], at: number): boolean {
  const before = beforeThe(chunks, at);
  return ['at', 'in'].includes(foldOf(chunks[before]));
}

/** 'the chief observer talks to P', 'to the Daily Voice': to somebody of no office, or to the press. */
export function isInterview(chunks: readonly Chunk[], at: number): boolean {
  if (!hasTag(chunks[at], 'MEETING') || foldOf(chunks[at + 1]) !== 'to') return false;
  const whom = chunks[foldOf(chunks[at + 2]) === 'the' ? at + 3 : at + 2];
  return (
    hasTag(whom, 'PUBLISHER') || hasCue(whom, 'PRESS') || composed(whom, 'people')?.people[0]?.office === null
  );
}

/** 'the commission, where chairman P': P is of the body told before. */
export function isWhere(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(Math.max(0, at - 2), at).some((chunk) => foldOf(chunk) === 'where');
}

/** 'the head of the X mission, Secretary General P': two offices of one person. */
export function isApposed(chunks: readonly Chunk[], at: number): boolean {
  const next = hasTag(chunks[at + 1], 'COMMA') ? at + 2 : at + 1;
  if (!hasTag(chunks[next], '=the')) return hasTag(chunks[next], 'PERSON');
  return composed(chunks[next + 1], 'people')?.people[0]?.office === null;
}

/** 'elections to an enlarged senate': what is to be elected. */
export function isElected(chunks: readonly Chunk[], at: number): boolean {
  const to = chunks.findLastIndex(
    (chunk, i) => i >= at - 4 && i < at && ['to', 'of', 'for'].includes(foldOf(chunk)),
  );
  return (
    hasTag(chunks[to - 1], 'ELECTION') &&
    !chunks.slice(to, at).some((chunk) => hasTag(chunk, 'COMMA', 'PERSON'))
  );
}

/** How far from a name the body stands that its bearer speaks for, in chunks. */
const OFFICE_WORDS = 7;

/** 'P, who speaks for the board', 'P, who presides over the court': the body that P is of. */
export function isHeld(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - OFFICE_WORDS); i--) {
    if (hasAny(chunks[i], ['COMMA', 'PERSON', 'SEMICOLON', 'MEET', 'RECEIVE', 'ENCOUNTER'])) return false;
    if (foldOf(chunks[i]) === 'who')
      return hasTag(chunks[hasTag(chunks[i - 1], 'COMMA') ? i - 2 : i - 1], 'PERSON');
  }
  return false;
}

/** 'his deputy, P', 'her colleague P', 'Q's deputy P': of the body of whom was named before. */
export function isTheirs(chunks: readonly Chunk[], at: number): boolean {
  if (hasTag(chunks[at - 1], 'POSS') && hasTag(chunks[at - 2], 'PERSON')) return true;
  for (let i = at; i > Math.max(0, at - OFFICE_WORDS); i--) {
    if (i < at && hasTag(chunks[i], 'PERSON')) return false;
    if (hasTag(chunks[i], 'THEIR') || hasTag(chunks[i - 1], 'THEIR')) return true;
  }
  return false;
}
