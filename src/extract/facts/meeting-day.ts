import { dayRange, isoDay, isSingleDay } from '../../model/edtf.ts';
import { anyOf, foldOf, hasAny, hasCue, hasTag, type Chunk } from '../chunks/chunk.ts';
import { quoteSentence, type Doc } from '../document/doc.ts';
import type { ReadSentence } from '../document/read-article.ts';
import { MEETINGS } from './encounter-cues.ts';
import { dateOfPage, dateOfSentence, type FactDate } from './fact-date.ts';
import type { OpenMeeting } from './open-meeting.ts';

/** How far back the day told last is still that of what follows, in sentences. */
const FAR = 6;
/** The same where nothing in a sentence points back. */
const NEAR = 2;
/** How long before publication such a day lies at most. */
const MOST_DAYS = 9;
const HOW = 'from the day told before';

/**
 * The day of a meeting: the one its sentence tells, else the day told last, as 'a day earlier', 'later that day' and
 * the flow of the text point back at it, else about the day of publication. `from`, `to` and `since` are of chunks:
 * where it is told, and where its own day stands first.
 */
export function dayOfMeeting(
  doc: Doc,
  sentence: ReadSentence,
  index: number,
  told: readonly OpenMeeting[],
  from = 0,
  to = sentence.chunks.length,
  since = from,
): FactDate {
  const own = dateOfSentence(doc, sentence, since, to) ?? dateOfSentence(doc, sentence);
  if (own) return own;
  const chunks = sentence.chunks.slice(from, to);
  const shift = shiftIn(chunks);
  const points = shift !== 0 || chunks.some(pointsBack);
  const before = dayBefore(doc, index, told, points ? FAR : NEAR);
  const page = dateOfPage(doc);
  const day = before ?? (shift === 0 ? null : (page.date?.replace('~', '') ?? null));
  const range = day === null || !isSingleDay(day) ? null : dayRange(day);
  if (!range) return page;
  return {
    date: isoDay(range.from + shift),
    dateBasis: 'inferred',
    inferred: [{ field: 'date', how: HOW }],
  };
}

/** 'The meeting took place on Monday', told right after a meeting whose own sentence has no day: it has that day. */
export function addDayTold(doc: Doc, { draft, sentences }: OpenMeeting): void {
  if (draft.dateBasis !== 'published') return;
  const last = Math.max(...sentences);
  for (let index = Math.min(...sentences); index <= last + NEAR; index++) {
    const sentence = doc.article.sentences[index];
    const chunks = sentence?.chunks ?? [];
    const at = chunks.findIndex((chunk, i) => hasAny(chunk, MEETINGS) && hasAny(chunks[i - 1], THE_ONE));
    const day = chunks.findIndex(
      (chunk, i) =>
        chunk.date !== null && i >= at - 3 && i <= at + MOST_BETWEEN && !chunks.slice(at, i).some(goesOn),
    );
    const found = sentence && at > 0 && day >= 0 ? dateOfSentence(doc, sentence, day, day + 1) : null;
    if (!sentence || !found || !isRecent(doc, found.date)) continue;
    Object.assign(draft, found, { inferred: [...draft.inferred, ...found.inferred] });
    if (!sentences.includes(index)) draft.evidence.push(quoteSentence(doc, sentence));
    return;
  }
}

/** 'the meeting', "Tuesday's meeting"; no next one. */
const THE_ONE = ['POSS', '=the'];
/** How far behind 'the meeting' its day stands, in chunks. */
const MOST_BETWEEN = 10;

/** What is told at a meeting, and who was there, have days of their own. */
const goesOn = anyOf('SAY', 'TELL', 'DISCUSS', 'FUTURE', 'ELECTION', 'PERSON', 'SEMICOLON');

/** The day of the meeting told last, or of a sentence just before that tells one; null where none is near. */
function dayBefore(doc: Doc, index: number, told: readonly OpenMeeting[], far: number): string | null {
  const last = told.at(-1);
  const at = last ? Math.max(...last.sentences.filter((sentence) => sentence < index)) : -1;
  for (let i = index - 1; i >= Math.max(0, index - far); i--) {
    if (last && i === at && last.draft.dateBasis !== 'published') return last.draft.date;
    const sentence = doc.article.sentences[i];
    if (!sentence || sentence.zone !== 'body') continue;
    const found = i < index - NEAR || !tellsWhatWas(sentence) ? null : dateOfSentence(doc, sentence);
    if (found) return isRecent(doc, found.date) ? found.date : null;
  }
  return null;
}

/** Not 'from 26 September more will be sent', 'who arrived on Monday'. */
function tellsWhatWas({ chunks }: ReadSentence): boolean {
  const at = chunks.findIndex((chunk) => chunk.date !== null);
  const before = chunks.slice(Math.max(0, at - 1), at);
  return (
    !chunks.some((chunk) => hasTag(chunk, 'FUTURE')) &&
    !chunks.slice(Math.max(0, at - 4), at).some((chunk) => hasTag(chunk, 'ARRIVE', 'START')) &&
    !before.some((chunk) => hasCue(chunk, 'SPAN'))
  );
}

function isRecent(doc: Doc, date: string | null): boolean {
  const day = dayRange(date ?? '');
  const page = dayRange(doc.published.date ?? '');
  return day !== null && page !== null && day.from <= page.to && page.from - day.to <= MOST_DAYS;
}

/** Days from the one told before: 'a day earlier', 'two days prior', 'the next day'; 0 where nothing says so. */
function shiftIn(chunks: readonly Chunk[]): number {
  for (const [at, chunk] of chunks.entries()) {
    const next = chunks[at + 1];
    const open = ['before', 'after', 'eve'].includes(chunk.tokens.at(-1)?.fold ?? '');
    const own = foldOf(next) !== 'of' && !(open && hasAny(next, NOT_AFTER));
    if (own && hasTag(chunk, 'DAYBEFORE')) return -1;
    if (own && hasTag(chunk, 'DAYAFTER')) return 1;
    const count = chunk.tokens[0]?.value ?? 0;
    if (count > 1 && hasCue(next, 'DAYS')) {
      if (hasCue(chunks[at + 2], 'SOONER')) return -count;
      if (hasCue(chunks[at + 2], 'LATER')) return count;
    }
  }
  return 0;
}

/** 'the day before the vote' is told from the vote. */
const NOT_AFTER = ['=the', '=a', 'ELECTION', 'POLLUNIT', 'THEIR', '=that'];

/** 'later', 'the same evening', 'that afternoon', 'then'. */
function pointsBack(chunk: Chunk): boolean {
  return hasTag(chunk, 'DAYPART') || hasCue(chunk, 'SAMEDAY');
}
