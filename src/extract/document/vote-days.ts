import { type Chunk, hasAny, hasTag, hasCue } from '../chunks/chunk.ts';
import type { DateMention } from '../dates/date-mention.ts';

const NEAR = 6;
const FAR = 10;

/** 'today' and 'on Monday' at the head of a sentence are when something was said, not the day of the vote. */
const WIDE: ReadonlySet<string> = new Set(['month', 'year']);

/** Words after which a date is of somebody's doing and no longer of the vote. */
const ACTS = ['MEET', 'RECEIVE', 'SAY', 'ARRIVE', 'LEAVE', 'TELL', 'SENDS', 'CALLON', 'JUDGE', 'ACCREDIT'];
/** Words that go on about the vote after a comma: 'the election, which is due on …', '…, both held on …'. */
const GOES_ON = ['COMINGVOTE', 'PASTVOTE', 'HELD', 'FUTURE', 'DATE'];
/** A date right after the vote's words ('… scheduled for March 19'), or one before it in the sentence that is its day. */
export function dateBeside(chunks: readonly Chunk[], at: number): DateMention | null {
  return dateAfter(chunks, at) ?? periodBefore(chunks, at) ?? dateOfDay(chunks, at) ?? yearAfter(chunks, at);
}

function dateAfter(chunks: readonly Chunk[], at: number): DateMention | null {
  let most = at + 1 + NEAR;
  for (let i = at + 1; i < Math.min(chunks.length, Math.max(most, at + 1 + FAR)); i++) {
    const chunk = chunks[i];
    if (hasAny(chunk, HELD_ON)) most = Math.max(most, i + 4);
    if (chunk?.date && i >= most) return null;
    if (chunk?.date) return isSince(chunks, i) ? null : newDay(chunks, i, chunk.date);
    if (hasTag(chunk, 'COMMA')) {
      const aside = asideEnd(chunks, i);
      if (aside === null && !goesOn(chunks, i)) break;
      i = aside ?? i;
      most = i + 1 + FAR;
    }
    if (hasTag(chunk, 'SEMICOLON', 'ELECTION') || (i > at + 1 && hasAny(chunk, ACTS))) break;
  }
  return null;
}

const YEAR = /^(?:19|20)\d\d$/u;

/** 'Presidential Election 2023', 'MALAWI DECIDES 2025': a bare year behind the vote's words. */
function yearAfter(chunks: readonly Chunk[], at: number): DateMention | null {
  const token = chunks[at + 1]?.tokens[0];
  if (!token || !YEAR.test(token.text)) return null;
  const { start, end, text } = token;
  const first = { year: Number(text), month: null, day: null };
  const none = { fromToken: 0, toToken: 0, last: null, weekday: null, relative: null };
  return { ...none, start, end, first, edtf: text };
}

/** 'the election, put off four times, finally went ahead': the comma at which what is said of the vote goes on. */
function asideEnd(chunks: readonly Chunk[], comma: number): number | null {
  const end = chunks.slice(0, comma + FAR).findIndex((chunk, i) => i > comma && hasTag(chunk, 'COMMA'));
  return end > 0 && chunks.slice(end + 1, end + 3).some((chunk) => hasAny(chunk, HELD_ON)) ? end : null;
}

const HELD_ON = ['COMINGVOTE', 'PASTVOTE', 'HELD'];

function goesOn(chunks: readonly Chunk[], comma: number): boolean {
  let i = comma + 1;
  while (hasCue(chunks[i], 'GOESON') && !hasTag(chunks[i], 'COMINGVOTE')) i++;
  return hasAny(chunks[i], GOES_ON);
}

/** 'each election since 1999': from then on, not then; 'runs from 15 to 17 March' is said of the days of a vote. */
function isSince(chunks: readonly Chunk[], at: number): boolean {
  return hasCue(chunks[at - 1], 'FROMON') && !chunks[at]?.date?.last;
}

/** 'moved from 17 March to 21 April': the later of two days. */
function newDay(chunks: readonly Chunk[], at: number, date: DateMention): DateMention {
  const { last, edtf } = date;
  const moved = last && chunks.slice(Math.max(0, at - NEAR), at).some((chunk) => hasCue(chunk, 'MOVED'));
  return moved ? { ...date, first: last, last: null, edtf: edtf?.split('/')[1] ?? null } : date;
}

/** '29 June is election day', 'fixed 12 July for the election': nothing but that between the day and the vote. */
function isNamedDay(chunks: readonly Chunk[], day: number, at: number): boolean {
  const between = chunks.slice(day + 1, at);
  if (!between.every((chunk) => hasCue(chunk, 'ISDAY'))) return false;
  const fixed = chunks.slice(Math.max(0, day - 3), day).some((chunk) => hasCue(chunk, 'MOVED'));
  const isDay = chunks[at]?.tokens.at(-1)?.fold === 'day';
  return isDay || between.some((chunk) => hasCue(chunk, 'BE')) || fixed;
}

/** 'In 2022, …', 'Last June …' at the head of a sentence. */
function periodBefore(chunks: readonly Chunk[], at: number): DateMention | null {
  const early = chunks.slice(0, Math.min(8, at)).findIndex((chunk) => chunk.date !== null);
  const date = chunks[early]?.date;
  return date &&
    !isSince(chunks, early) &&
    date.first.day === null &&
    (date.relative === null || WIDE.has(date.relative.unit)) &&
    !chunks.slice(early, at).some((chunk) => hasTag(chunk, 'SAY'))
    ? date
    : null;
}

/**
 * 'on 24 June, when voters queued in the presidential election', 'on 25 February 110 deputies are to be elected': a day
 * told before the vote in a sentence that speaks of voting and of nothing else that somebody did.
 */
export function dateOfDay(chunks: readonly Chunk[], at: number): DateMention | null {
  const day = chunks.slice(0, at).findLastIndex(({ date }) => date?.first.day != null);
  const date = chunks[day]?.date;
  if (!date) return null;
  if (chunks.slice(day + 1, at).some((chunk) => hasCue(chunk, 'AHEAD'))) return null;
  if (isNamedDay(chunks, day, at)) return date;
  const between = chunks.slice(day + 1, at + 4);
  if (between.some((chunk) => hasAny(chunk, ACTS))) return null;
  if (chunks.slice(Math.max(0, day - 2), day).some((chunk) => hasTag(chunk, 'GOTOPOLLS'))) return date;
  return between.some((chunk) => hasAny(chunk, VOTING)) ? date : null;
}

const VOTING = ['ELECTOR', 'ELECTED', 'ELECT', 'COMINGVOTE', 'PASTVOTE', 'HOLDSVOTE', '=elected', '=vote'];
