import { type Chunk, composed, foldOf, hasAny, hasTag } from '../chunks/chunk.ts';

/** 'initiated by the President': named, but not there. */
export function blamed(chunks: readonly Chunk[], at: number, from: number): boolean {
  let before = at - 1;
  while (foldOf(chunks[before]) === 'the') before--;
  if (before < from || foldOf(chunks[before]) !== 'by') return false;
  const verb = chunks[before - 1];
  if (foldOf(verb) === 'side') return false;
  const listed =
    (foldOf(verb) === 'and' || hasTag(verb, 'COMMA')) &&
    chunks.slice(Math.max(0, before - 16), before).some((chunk) => hasAny(chunk, TAKE_PART));
  if (listed) return false;
  return !hasAny(verb, TAKE_PART);
}

/** Verbs whose 'by' names one who is there. */
const TAKE_PART = ['LED', 'ATTENDED', 'REPRESENTED', 'RECEIVE', 'TELL', 'ENCOUNTER', 'MEET'];

const PAPERS: ReadonlySet<string> = new Set(['letter', 'message', 'greetings', 'regards', 'invitation']);

/** 'P, the ex-foreign minister of X who heads': an office that P held; 'a letter of the head of X': one who is not there. */
export function describes(chunks: readonly Chunk[], at: number, from: number): boolean {
  const letter = foldOf(chunks[at - 1]) === 'of' && PAPERS.has(foldOf(chunks[at - 2]));
  if (letter && hasTag(chunks[at], 'ONEOFFICE')) return true;
  if (!hasTag(chunks[at], 'ONEOFFICE') || foldOf(chunks[at + 1]) !== 'who') return false;
  const comma = chunks.slice(Math.max(from, at - 4), at).findIndex((chunk) => hasTag(chunk, 'COMMA'));
  return comma >= 0 && hasTag(chunks[Math.max(from, at - 4) + comma - 1], 'PERSON');
}

/** What 'the building of' a body is called: where, not who. */
const BUILDINGS: ReadonlySet<string> = new Set([
  ...[
    'building',
    'headquarters',
    'premises',
    'seat',
    'office',
    'offices',
    'hall',
    'house',
    'residence',
    'lobby',
  ],
]);

/** 'in the building of the ministry', 'at the embassy with P', 'the ministry's website': a body that is no party. */
export function isSetting(chunks: readonly Chunk[], at: number): boolean {
  const before = foldOf(chunks[at - 1]) === 'the' ? at - 2 : at - 1;
  const preposition = foldOf(chunks[before]);
  if (preposition === 'of' && BUILDINGS.has(foldOf(chunks[before - 1]))) return true;
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
  const before = foldOf(chunks[at - 1]) === 'the' ? at - 2 : at - 1;
  return ['at', 'in'].includes(foldOf(chunks[before]));
}

/** 'the chief observer talks to P': to somebody of no office, who writes it down. */
export function isInterview(chunks: readonly Chunk[], at: number): boolean {
  if (!hasTag(chunks[at], 'MEETING') || foldOf(chunks[at + 1]) !== 'to') return false;
  return composed(chunks[at + 2], 'people')?.people[0]?.office === null;
}
